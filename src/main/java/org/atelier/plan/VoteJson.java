package org.atelier.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.atelier.domain.Mark;
import org.atelier.domain.VoteRule;
import org.atelier.domain.Words;

/** Rules of votes and marks as JSON, in the shapes of docs/PROTOCOL.md: for clients, and in the journal. */
public final class VoteJson {

    public static ObjectNode rule(VoteRule rule) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("kind", rule.kind());
        switch (rule) {
            case VoteRule.Support(), VoteRule.Stance() -> {}
            case VoteRule.Dots(int budget, VoteRule.Per per, int cap) ->
                json.put("budget", budget).put("per", per.id()).put("cap", cap);
            case VoteRule.Scale(List<VoteRule.Criterion> criteria) -> criteria(json.putArray("criteria"), criteria);
            case VoteRule.Rank(int top) -> json.put("top", top);
        }
        return json;
    }

    private static void criteria(ArrayNode json, List<VoteRule.Criterion> criteria) {
        for (VoteRule.Criterion criterion : criteria) {
            ObjectNode name = json.addObject().put("id", criterion.id()).putObject("name");
            criterion.name().byLanguage().forEach(name::put);
        }
    }

    /** Reads back what {@link #rule} wrote; anything else throws {@link IllegalArgumentException}. */
    public static VoteRule rule(JsonNode json) {
        String kind = json.required("kind").asText();
        return switch (kind) {
            case "support" -> new VoteRule.Support();
            case "stance" -> new VoteRule.Stance();
            case "dots" ->
                new VoteRule.Dots(
                        json.required("budget").intValue(),
                        VoteRule.Per.valueOf(constant(json.required("per").asText())),
                        json.required("cap").intValue());
            case "scale" -> new VoteRule.Scale(criteria(json.required("criteria")));
            case "rank" -> new VoteRule.Rank(json.required("top").intValue());
            default -> throw new IllegalArgumentException("no such kind of vote: " + kind);
        };
    }

    private static List<VoteRule.Criterion> criteria(JsonNode json) {
        List<VoteRule.Criterion> criteria = new ArrayList<>();
        for (JsonNode criterion : json) {
            Map<String, String> name = new LinkedHashMap<>();
            criterion
                    .required("name")
                    .properties()
                    .forEach(text -> name.put(text.getKey(), text.getValue().asText()));
            criteria.add(new VoteRule.Criterion(criterion.required("id").asText(), new Words(name)));
        }
        return criteria;
    }

    /** {@code {"on":true}}, {@code {"dots":2}}, {@code {"stance":"for"}} or {@code {"scale":{"utile":4}}}. */
    public static ObjectNode mark(Mark mark) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        switch (mark) {
            case Mark.Support() -> json.put("on", true);
            case Mark.Dots(int n) -> json.put("dots", n);
            case Mark.Stance(Mark.Position position) -> json.put("stance", position.id());
            case Mark.Scale(Map<String, Integer> values) -> {
                ObjectNode scale = json.putObject("scale");
                new TreeMap<>(values).forEach(scale::put);
            }
        }
        return json;
    }

    /** Reads back what {@link #mark} wrote; anything else throws {@link IllegalArgumentException}. */
    public static Mark mark(JsonNode json) {
        if (json.has("on")) {
            return new Mark.Support();
        } else if (json.has("dots")) {
            return new Mark.Dots(json.get("dots").intValue());
        } else if (json.has("stance")) {
            return new Mark.Stance(
                    Mark.Position.valueOf(constant(json.get("stance").asText())));
        }
        Map<String, Integer> values = new HashMap<>();
        json.required("scale")
                .properties()
                .forEach(value -> values.put(value.getKey(), value.getValue().intValue()));
        return new Mark.Scale(values);
    }

    private static String constant(String id) {
        return id.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private VoteJson() {}
}
