package org.atelier.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.atelier.domain.Plan;
import org.atelier.domain.Words;

/**
 * Reads back what {@link PlanJson} wrote. It trusts its source (the journal): anything else than a whole plan is a bug or
 * a damaged file, and throws {@link IllegalArgumentException}. What people write goes through {@link PlanReader}.
 */
final class JsonPlan {

    static Plan read(JsonNode json) {
        return new Plan(
                text(json, "id"),
                each(json, "languages", JsonPlan::name),
                words(json, "title"),
                words(json, "subtitle"),
                each(json, "sides", JsonPlan::side),
                each(json, "levels", JsonPlan::level),
                each(json, "references", JsonPlan::reference),
                each(json, "questions", JsonPlan::question),
                json.has("votes") ? each(json, "votes", JsonPlan::vote) : List.of(Plan.SUPPORT),
                json.has("segments") ? each(json, "segments", JsonPlan::segment) : List.of(),
                each(json, "phases", JsonPlan::phase));
    }

    private static Plan.Side side(JsonNode json) {
        return new Plan.Side(
                text(json, "id"),
                words(json, "name"),
                words(json, "prompt"),
                Plan.Mark.valueOf(constant(json, "mark")));
    }

    private static Plan.Level level(JsonNode json) {
        return new Plan.Level(text(json, "id"), words(json, "name"), words(json, "short"), words(json, "about"));
    }

    private static Plan.Reference reference(JsonNode json) {
        return new Plan.Reference(
                text(json, "id"), text(json, "side"), text(json, "level"), words(json, "text"), words(json, "source"));
    }

    private static Plan.Question question(JsonNode json) {
        return new Plan.Question(text(json, "id"), words(json, "text"), words(json, "hint"));
    }

    private static Plan.Vote vote(JsonNode json) {
        return new Plan.Vote(text(json, "id"), words(json, "name"), VoteJson.rule(json.required("rule")));
    }

    private static Plan.Segment segment(JsonNode json) {
        return new Plan.Segment(text(json, "id"), words(json, "name"));
    }

    private static Plan.Phase phase(JsonNode json) {
        Plan.PhaseKind kind = Plan.PhaseKind.valueOf(constant(json, "kind"));
        return new Plan.Phase(
                text(json, "id"),
                kind,
                words(json, "title"),
                words(json, "prompt"),
                each(json, "body", JsonPlan::words),
                each(json, "sides", JsonPlan::name),
                each(json, "questions", JsonPlan::name),
                voteOf(json),
                Plan.Visibility.valueOf(constant(json, "visibility")),
                json.required("minutes").intValue(),
                json.has("add") ? adding(json) : kind.adding(),
                json.path("approve").booleanValue(),
                json.path("clarify").booleanValue());
    }

    /** Older plans only say whether there is a vote. */
    private static Optional<String> voteOf(JsonNode phase) {
        JsonNode vote = phase.path("vote");
        if (vote.isBoolean()) {
            return vote.booleanValue() ? Optional.of(Plan.SUPPORT.id()) : Optional.empty();
        }
        return vote.isMissingNode() ? Optional.empty() : Optional.of(name(vote));
    }

    private static Set<Plan.Adding> adding(JsonNode phase) {
        return each(phase, "add", JsonPlan::name).stream()
                .map(id -> Plan.Adding.valueOf(id.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toSet());
    }

    private static Words words(JsonNode json, String name) {
        return words(json.required(name));
    }

    private static Words words(JsonNode json) {
        Map<String, String> texts = new LinkedHashMap<>();
        json.properties().forEach(text -> texts.put(text.getKey(), name(text.getValue())));
        return texts.values().stream().allMatch(String::isEmpty) ? Words.NONE : new Words(texts);
    }

    private static String text(JsonNode json, String name) {
        return name(json.required(name));
    }

    private static String name(JsonNode json) {
        if (!json.isTextual()) {
            throw new IllegalArgumentException("a text was expected in a stored plan");
        }
        return json.textValue();
    }

    private static String constant(JsonNode json, String name) {
        return text(json, name).toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static <T> List<T> each(JsonNode json, String name, Function<JsonNode, T> read) {
        List<T> items = new ArrayList<>();
        json.required(name).forEach(item -> items.add(read.apply(item)));
        return items;
    }

    private JsonPlan() {}
}
