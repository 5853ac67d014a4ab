package org.atelier.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.atelier.domain.Plan;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A plan as JSON")
class PlanJsonTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String[] PHASE_FIELDS = {
        "id",
        "kind",
        "title",
        "prompt",
        "body",
        "sides",
        "questions",
        "visibility",
        "minutes",
        "add",
        "approve",
        "clarify"
    };

    static Stream<Plan> plans() {
        String oneLanguage = "id: un\nlanguages: [en]\ntitle: T\nsides: [{id: a, name: A}, {id: b, name: B}]\n"
                + "levels: [{id: c, name: C}]\nphases: [{id: d, kind: thanks, title: D}]\n";
        return Stream.concat(
                BuiltInPlans.list().stream(),
                Stream.of(SmallPlan.YAML, SmallPlan.FAIR, oneLanguage).map(SmallPlan::read));
    }

    @ParameterizedTest
    @MethodSource("plans")
    @DisplayName("comes back as the same plan, through text too")
    void roundTrip(Plan plan) throws JsonProcessingException {
        String text = PlanJson.write(plan).toString();

        assertThat(PlanJson.read(JSON.readTree(text))).isEqualTo(plan);
    }

    @ParameterizedTest
    @MethodSource("plans")
    @DisplayName("[H4] has the shape of the protocol's section 7, every field of it, and each text in each language")
    void shape(Plan plan) {
        ObjectNode json = PlanJson.write(plan);

        assertThat(fields(json))
                .containsExactly(
                        "id",
                        "languages",
                        "title",
                        "subtitle",
                        "sides",
                        "levels",
                        "references",
                        "questions",
                        "votes",
                        "segments",
                        "phases");
        assertEach(json.get("sides"), "id", "name", "prompt", "mark");
        assertEach(json.get("levels"), "id", "name", "short", "about");
        assertEach(json.get("references"), "id", "side", "level", "text", "source");
        assertEach(json.get("questions"), "id", "text", "hint");
        assertEach(json.get("votes"), "id", "name", "rule");
        assertEach(json.get("segments"), "id", "name");
        assertThat(json.get("phases"))
                .allSatisfy(phase -> assertThat(fields(phase))
                        .filteredOn(field -> !field.equals("vote"))
                        .containsExactly(PHASE_FIELDS));
        for (String text : List.of("title", "subtitle")) {
            assertThat(fields(json.get(text))).isEqualTo(plan.languages());
        }
    }

    @Test
    @DisplayName("spells marks, kinds and visibilities as the protocol does")
    void spelling() {
        JsonNode json = PlanJson.write(SmallPlan.read(SmallPlan.YAML));

        assertThat(json.at("/sides/1/mark").textValue()).isEqualTo("diamond");
        assertThat(json.at("/phases/0/kind").textValue()).isEqualTo("collect");
        assertThat(json.at("/phases/0/visibility").textValue()).isEqualTo("items-hidden");
        assertThat(json.at("/phases/0/vote").textValue()).isEqualTo("support");
        assertThat(json.at("/phases/1").has("vote")).isFalse();
        assertThat(json.at("/phases/0/add").toString()).isEqualTo("[\"attendees\"]");
        assertThat(json.at("/phases/0/minutes").intValue()).isEqualTo(7);
        assertThat(json.at("/subtitle/fr").textValue()).isEmpty();
    }

    @Test
    @DisplayName("spells the rule of each vote as the protocol does")
    void rules() {
        JsonNode votes = PlanJson.write(SmallPlan.read(SmallPlan.FAIR)).get("votes");

        assertThat(votes.findValues("rule")).extracting(JsonNode::toString).containsExactly("""
                        {"kind":"dots","budget":5,"per":"level","cap":2}""", """
                        {"kind":"scale","criteria":[{"id":"bon","name":{"fr":"Bon","en":"Tasty"}},\
                        {"id":"sain","name":{"fr":"Sain","en":"Healthy"}}]}""", """
                        {"kind":"stance"}""", """
                        {"kind":"rank","top":3}""", """
                        {"kind":"support"}""");
    }

    @Test
    @DisplayName("stored before there were votes and segments is read as it was meant")
    void storedBefore() {
        ObjectNode json = PlanJson.write(SmallPlan.read(SmallPlan.YAML));
        json.remove(List.of("votes", "segments"));
        json.get("phases").forEach(phase -> {
            boolean voted = phase.has("vote");
            ((ObjectNode) phase).remove(List.of("vote", "add", "approve", "clarify"));
            ((ObjectNode) phase).put("vote", voted);
        });

        assertThat(PlanJson.read(json)).isEqualTo(SmallPlan.read(SmallPlan.YAML));
    }

    @Test
    @DisplayName("that is not whole is not read: what is stored is trusted, not mended")
    void damaged() {
        ObjectNode json = PlanJson.write(SmallPlan.read(SmallPlan.YAML));
        json.remove("phases");

        assertThatIllegalArgumentException().isThrownBy(() -> PlanJson.read(json));
        assertThatIllegalArgumentException().isThrownBy(() -> PlanJson.read(json.put("id", 3)));
    }

    private static void assertEach(JsonNode list, String... fields) {
        assertThat(list).allSatisfy(one -> assertThat(fields(one)).containsExactly(fields));
    }

    private static List<String> fields(JsonNode json) {
        return json.propertyStream().map(Map.Entry::getKey).toList();
    }
}
