package org.atelier.tool.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.atelier.domain.VoteRule;

/** One vote in favour of one item, as the rule wants it said; nothing for a ranking, which no rehearsal gives yet. */
record Choice(String item, ObjectNode command) {

    /** The first of these items that the rule lets one person vote for. */
    static List<Choice> of(List<JsonNode> items, int most, VoteRule rule, Random chance) {
        List<Choice> chosen = new ArrayList<>();
        Map<String, Integer> spent = new HashMap<>();
        for (JsonNode item : items) {
            if (chosen.size() < most && isAffordable(item, rule, spent)) {
                chosen.add(new Choice(name(item), command(name(item), rule, chance)));
            }
        }
        return chosen;
    }

    static String name(JsonNode item) {
        return "i" + item.path("n").intValue();
    }

    private static boolean isAffordable(JsonNode item, VoteRule rule, Map<String, Integer> spent) {
        return switch (rule) {
            case VoteRule.Support(), VoteRule.Stance(), VoteRule.Scale _ -> true;
            case VoteRule.Rank _ -> false;
            case VoteRule.Dots(int budget, VoteRule.Per per, int _) -> {
                String purse =
                        per == VoteRule.Per.LEVEL ? item.at("/place/level").asText() : "";
                yield spent.merge(purse, 1, Integer::sum) <= budget;
            }
        };
    }

    private static ObjectNode command(String item, VoteRule rule, Random chance) {
        ObjectNode vote = JsonNodeFactory.instance.objectNode().put("t", "vote").put("item", item);
        switch (rule) {
            case VoteRule.Support(), VoteRule.Rank _ -> vote.put("on", true);
            case VoteRule.Dots _ -> vote.put("dots", 1);
            case VoteRule.Stance() -> vote.put("stance", "for");
            case VoteRule.Scale(List<VoteRule.Criterion> criteria) -> {
                ObjectNode scale = vote.putObject("scale");
                criteria.forEach(criterion -> scale.put(criterion.id(), chance.nextInt(3, VoteRule.Scale.HIGHEST + 1)));
            }
        }
        return vote;
    }
}
