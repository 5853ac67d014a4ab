package org.atelier.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.BiConsumer;
import org.atelier.domain.Plan;
import org.atelier.domain.Words;

/** A plan as JSON, in the shape of PLAN in docs/PROTOCOL.md, section 7: for clients, and in the journal. */
public final class PlanJson {
    private final List<String> languages;

    private PlanJson(List<String> languages) {
        this.languages = languages;
    }

    public static ObjectNode write(Plan plan) {
        return new PlanJson(plan.languages()).plan(plan);
    }

    /** Reads back what {@link #write} wrote; anything else throws {@link IllegalArgumentException}. */
    public static Plan read(JsonNode json) {
        return JsonPlan.read(json);
    }

    private ObjectNode plan(Plan plan) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", plan.id());
        names(json.putArray("languages"), plan.languages());
        words(json, "title", plan.title());
        words(json, "subtitle", plan.subtitle());
        each(json.putArray("sides"), plan.sides(), this::side);
        each(json.putArray("levels"), plan.levels(), this::level);
        each(json.putArray("references"), plan.references(), this::reference);
        each(json.putArray("questions"), plan.questions(), this::question);
        each(json.putArray("votes"), plan.votes(), this::vote);
        each(json.putArray("segments"), plan.segments(), this::segment);
        each(json.putArray("phases"), plan.phases(), this::phase);
        return json;
    }

    private void side(ObjectNode json, Plan.Side side) {
        json.put("id", side.id());
        words(json, "name", side.name());
        words(json, "prompt", side.prompt());
        json.put("mark", side.mark().id());
    }

    private void level(ObjectNode json, Plan.Level level) {
        json.put("id", level.id());
        words(json, "name", level.name());
        words(json, "short", level.shortName());
        words(json, "about", level.about());
    }

    private void reference(ObjectNode json, Plan.Reference reference) {
        json.put("id", reference.id());
        json.put("side", reference.side());
        json.put("level", reference.level());
        words(json, "text", reference.text());
        words(json, "source", reference.source());
    }

    private void question(ObjectNode json, Plan.Question question) {
        json.put("id", question.id());
        words(json, "text", question.text());
        words(json, "hint", question.hint());
    }

    private void phase(ObjectNode json, Plan.Phase phase) {
        json.put("id", phase.id());
        json.put("kind", phase.kind().id());
        words(json, "title", phase.title());
        words(json, "prompt", phase.prompt());
        each(json.putArray("body"), phase.body(), this::text);
        names(json.putArray("sides"), phase.sides());
        names(json.putArray("questions"), phase.questions());
        phase.vote().ifPresent(vote -> json.put("vote", vote));
        json.put("visibility", phase.visibility().id());
        json.put("minutes", phase.minutes());
        names(
                json.putArray("add"),
                phase.add().stream().map(Plan.Adding::id).sorted().toList());
        json.put("approve", phase.approve());
        json.put("clarify", phase.clarify());
    }

    private void vote(ObjectNode json, Plan.Vote vote) {
        json.put("id", vote.id());
        words(json, "name", vote.name());
        json.set("rule", VoteJson.rule(vote.rule()));
    }

    private void segment(ObjectNode json, Plan.Segment segment) {
        json.put("id", segment.id());
        words(json, "name", segment.name());
    }

    private void words(ObjectNode json, String name, Words words) {
        text(json.putObject(name), words);
    }

    /** A text that the plan leaves out is an empty text in each language: clients need no case for it. */
    private void text(ObjectNode json, Words words) {
        for (String language : languages) {
            json.put(language, words.in(language));
        }
    }

    private static void names(ArrayNode json, List<String> names) {
        names.forEach(json::add);
    }

    private static <T> void each(ArrayNode json, List<T> items, BiConsumer<ObjectNode, T> write) {
        items.forEach(item -> write.accept(json.addObject(), item));
    }
}
