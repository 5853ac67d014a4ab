package org.atelier.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.atelier.domain.Plan;
import org.atelier.domain.VoteRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The JSON Schema of plans")
class PlanSchemaTest {
    private final JsonNode schema = json("/plans/plan.schema.json");
    private final SchemaWalk walk = new SchemaWalk(schema);

    @ParameterizedTest
    @EnumSource(Shape.class)
    @DisplayName("knows the same fields as the reader, and requires the same")
    void sameFields(Shape shape) {
        JsonNode part = shape == Shape.PLAN
                ? schema
                : schema.at("/$defs/" + shape.name().toLowerCase(Locale.ROOT));

        assertThat(part.get("properties").propertyStream().map(Map.Entry::getKey))
                .containsExactlyInAnyOrderElementsOf(shape.fields());
        assertThat(texts(part.get("required"))).containsExactlyInAnyOrderElementsOf(shape.required());
        assertThat(part.get("additionalProperties").booleanValue()).isFalse();
    }

    @Test
    @DisplayName("has the reader's limits")
    void sameLimits() {
        assertThat(number("/properties/languages/maxItems")).isEqualTo(Limits.LANGUAGES);
        assertThat(number("/properties/sides/minItems")).isEqualTo(Limits.SIDES_LEAST);
        assertThat(number("/properties/sides/maxItems")).isEqualTo(Limits.SIDES);
        assertThat(number("/properties/levels/maxItems")).isEqualTo(Limits.LEVELS);
        assertThat(number("/properties/references/maxItems")).isEqualTo(Limits.REFERENCES);
        assertThat(number("/properties/questions/maxItems")).isEqualTo(Limits.QUESTIONS);
        assertThat(number("/properties/votes/maxItems")).isEqualTo(Limits.VOTES);
        assertThat(number("/properties/segments/maxItems")).isEqualTo(Limits.SEGMENTS);
        assertThat(number("/properties/phases/maxItems")).isEqualTo(Limits.PHASES);
        assertThat(number("/$defs/phase/properties/body/maxItems")).isEqualTo(Limits.PARAGRAPHS);
        assertThat(number("/$defs/phase/properties/sides/maxItems")).isEqualTo(Limits.SIDES);
        assertThat(number("/$defs/phase/properties/questions/maxItems")).isEqualTo(Limits.QUESTIONS);
        assertThat(number("/$defs/phase/properties/minutes/maximum")).isEqualTo(Limits.MINUTES);
        assertThat(number("/$defs/vote/properties/budget/maximum")).isEqualTo(Limits.BUDGET);
        assertThat(number("/$defs/vote/properties/cap/maximum")).isEqualTo(Limits.BUDGET);
        assertThat(number("/$defs/vote/properties/criteria/maxItems")).isEqualTo(Limits.CRITERIA);
        assertThat(number("/$defs/vote/properties/top/maximum")).isEqualTo(Limits.TOP);
    }

    @Test
    @DisplayName("allows texts as long as the reader does, alone or by language")
    void sameLengths() {
        Map.of(
                        "name", Limits.NAME,
                        "shortName", Limits.SHORT_NAME,
                        "title", Limits.TITLE,
                        "sentence", Limits.SENTENCE,
                        "paragraph", Limits.PARAGRAPH)
                .forEach((text, most) -> assertThat(schema.at("/$defs/" + text).findValues("maxLength"))
                        .hasSize(3)
                        .allMatch(length -> length.intValue() == most));
    }

    @Test
    @DisplayName("offers the same choices as the reader")
    void sameChoices() {
        assertThat(texts(schema.at("/properties/languages/items/enum")))
                .containsExactlyElementsOf(PlanReader.LANGUAGES);
        assertThat(texts(schema.at("/$defs/side/properties/mark/enum")))
                .containsExactlyElementsOf(ids(Plan.Mark.values(), Plan.Mark::id));
        assertThat(texts(schema.at("/$defs/phase/properties/kind/enum")))
                .containsExactlyElementsOf(ids(Plan.PhaseKind.values(), Plan.PhaseKind::id));
        assertThat(texts(schema.at("/$defs/phase/properties/visibility/enum")))
                .containsExactlyElementsOf(ids(Plan.Visibility.values(), Plan.Visibility::id));
        assertThat(texts(schema.at("/$defs/phase/properties/add/items/enum")))
                .containsExactlyElementsOf(ids(Plan.Adding.values(), Plan.Adding::id));
        assertThat(texts(schema.at("/$defs/vote/properties/per/enum")))
                .containsExactlyElementsOf(ids(VoteRule.Per.values(), VoteRule.Per::id));
        assertThat(texts(schema.at("/$defs/vote/properties/kind/enum"))).containsExactlyElementsOf(PlanVotes.KINDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"numerique-en-sante", "ffom"})
    @DisplayName("holds for the built-in plans")
    void builtInPlans(String id) throws IOException {
        try (var in = getClass().getResourceAsStream("/plans/" + id + ".yaml")) {
            assertThat(walk.faults(new YAMLMapper().readTree(in))).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "minutes: 7|minutes: 121",
                "minutes: 7|minutes: \"7\"",
                "minutes: 7|minute: 7",
                "kind: collect|kind: colect",
                "kind: closing|kind: themes",
                "sides: [gouts, degouts]|sides: []",
                "sides: [gouts, degouts]|sides: [gouts, gouts]",
                "sides: [gouts, degouts]|minutes: 7",
                "visibility: items-hidden|visibility: hidden",
                "id: autre|id: Autre",
                "id: autre|short: { fr: A, en: B }",
                "languages: [fr, en]|languages: [fr, es]",
                "vote: true|vote: \"true\"",
                "{ fr: Autre, en: Other }|{ fr: Autre, es: Otro }",
                "{ fr: Autre, en: Other }|[Autre]",
                "{ fr: Autre, en: Other }|\"\""
            })
    @DisplayName("refuses a wrong plan where the reader does")
    void refusesAlike(String change) throws IOException {
        String[] parts = change.split("\\|");
        String yaml = SmallPlan.YAML.replaceFirst(Pattern.quote(parts[0]), parts[1]);

        assertThat(walk.faults(new YAMLMapper().readTree(SmallPlan.YAML))).isEmpty();
        assertThat(walk.faults(new YAMLMapper().readTree(yaml))).isNotEmpty();
        assertThat(SmallPlan.problems(yaml)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "budget: 5|budget: 101",
                "budget: 5|budget: 0",
                "    budget: 5\n|",
                "per: level|per: side",
                "cap: 2|cap: 0",
                "cap: 2|top: 2",
                "kind: stance|kind: stance\n    budget: 3",
                "kind: stance|kind: shout",
                "kind: stance|kind: scale",
                "top: 3|top: 21",
                "top: 3|criteria: []",
                "kind: clarify|kind: definition",
                "add: [desk]|add: [desk, desk]",
                "add: [desk]|add: [everyone]",
                "add: [desk]|add: desk",
                "approve: true|approve: oui",
                "clarify: true|clarify: 1",
                "kind: vote|kind: themes",
                "vote: points|vote: false",
                "vote: points|vote: \"true\"",
                "    vote: points\n|",
                "visibility: phones-blind|visibility: blind"
            })
    @DisplayName("refuses a wrong vote or phase where the reader does")
    void refusesVotesAlike(String change) throws IOException {
        String[] parts = change.split("\\|", -1);
        String yaml = SmallPlan.fairWith(parts[0], parts[1]);

        assertThat(walk.faults(new YAMLMapper().readTree(SmallPlan.FAIR))).isEmpty();
        assertThat(walk.faults(new YAMLMapper().readTree(yaml))).isNotEmpty();
        assertThat(SmallPlan.problems(yaml)).isNotEmpty();
    }

    private int number(String pointer) {
        return schema.at(pointer).intValue();
    }

    private static Stream<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::textValue);
    }

    private static <E> List<String> ids(E[] values, Function<E, String> id) {
        return Arrays.stream(values).map(id).toList();
    }

    private static JsonNode json(String path) {
        try (var in = PlanSchemaTest.class.getResourceAsStream(path)) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
