package org.atelier.stranger;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What facilitators and moderators may do on the real server")
class GuidingRulesIT {
    private final Stage stage = Stage.open().in("pour");
    private final Guest ana = stage.guest("attendee");
    private final Guest ben = stage.guest("attendee");
    private final Guest desk = stage.guest("moderator");
    private final Guest facilitator = stage.guest("facilitator");
    private String one;
    private String two;
    private String three;

    @BeforeEach
    void items() {
        one = ana.add("pour", "Un banc");
        two = ben.add("pour", "Des bancs");
        three = ben.add("pour", "Un arbre");
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private static String into(String item, String other) {
        return "'into':'" + item + "','items':['" + other + "']";
    }

    private static String items(String item) {
        return "'items':['" + item + "']";
    }

    private static String hiding(String item, String reason) {
        return "'item':'" + item + "','reason':'" + reason + "'";
    }

    private JsonNode support(String item, int expected) {
        return desk.sees(item, shown -> shown.path("support").asInt() == expected);
    }

    @Test
    @DisplayName("[K7] [K8] merging counts each seat once, and un-merging gives back exactly what was")
    void merging() {
        ana.vote(one, true);
        ana.vote(two, true);
        ben.vote(two, true);
        support(one, 1);
        support(two, 2);

        Guest.accepted(desk.ask("merge", into(one, two)));
        assertThat(support(one, 2).path("merged").toString()).isEqualTo("[\"" + two + "\"]");
        assertThat(desk.state().values()).doesNotContainKey("item/" + two);
        Guest.accepted(desk.ask("unmerge", items(two)));

        support(one, 1);
        support(two, 2);
        assertThat(desk.refusal("unmerge", items(two))).isEqualTo("not-merged");
    }

    @Test
    @DisplayName("[K7] only items of one side that stand on their own are merged")
    void cannotMerge() {
        stage.in("contre");
        String against = ana.add("contre", "Le bruit");
        Guest.accepted(desk.ask("merge", into(one, two)));

        assertThat(desk.refusal("merge", into(one, against))).isEqualTo("cannot-merge");
        assertThat(desk.refusal("merge", into(one, two))).isEqualTo("cannot-merge");
        assertThat(desk.refusal("merge", into(one, one))).isEqualTo("cannot-merge");
    }

    @Test
    @DisplayName(
            "[K8] a merged item is not hidden, one with others under it stays on its side, one shown is not restored")
    void merged() {
        stage.in("contre");
        Guest.accepted(desk.ask("merge", into(one, two)));

        assertThat(desk.refusal("hide", hiding(two, "Pour voir"))).isEqualTo("already-merged");
        assertThat(desk.refusal("move", "'item':'" + one + "','place':{'side':'contre'}"))
                .isEqualTo("already-merged");
        assertThat(desk.refusal("restore", "'item':'" + three + "'")).isEqualTo("not-hidden");
        Guest.accepted(desk.ask("move", "'item':'" + one + "','place':{'side':'pour','level':'autre'}"));
        ana.sees(one, shown -> shown.path("place").path("level").asText().equals("autre"));
    }

    @Test
    @DisplayName("[K9] voting before or after merging gives the same support")
    void anyOrder() {
        ana.vote(one, true);
        Guest.accepted(desk.ask("merge", into(three, one)));
        ben.vote(one, true);
        ana.vote(three, true);

        support(three, 2);
        Guest.accepted(desk.ask("unmerge", items(one)));
        support(three, 1);
        support(one, 2);
    }

    @Test
    @DisplayName("[K10] a decision is undone once, and not under one that stands on it")
    void undo() {
        Guest.accepted(desk.ask("merge", into(one, two)));
        Guest.accepted(desk.ask("unmerge", items(two)));
        desk.sees(state -> state.value("decision/d2").path("kind").asText().equals("unmerge"));

        assertThat(desk.refusal("undo", "'decision':'d1'")).isEqualTo("cannot-undo");
        Guest.accepted(facilitator.ask("undo", "'decision':'d2'"));
        desk.sees(state -> state.value("decision/d2").path("undone").asBoolean());
        assertThat(desk.refusal("undo", "'decision':'d2'")).isEqualTo("cannot-undo");
        assertThat(desk.refusal("undo", "'decision':'d99'")).isEqualTo("cannot-undo");
    }

    @Test
    @DisplayName("[K11] [K14] a phase or level that is not in the plan, and a timer over two hours, are refused")
    void facilitating() {
        assertThat(facilitator.refusal("go", "'phase':'fete'")).isEqualTo("unknown-phase");
        assertThat(facilitator.refusal("go", "'phase':'pour','level':'la'")).isEqualTo("unknown-level");
        assertThat(facilitator.refusal("timer", "'seconds':7201")).isEqualTo("timer-out-of-range");
        assertThat(facilitator.refusal("timer", "'seconds':-1")).isEqualTo("timer-out-of-range");

        Guest.accepted(facilitator.ask("timer", "'seconds':7200"));
        JsonNode timer =
                ana.sees(state -> state.value("now").has("timer")).value("now").path("timer");
        assertThat(timer.path("seconds").asInt()).isEqualTo(7200);
        assertThat(timer.path("endsAt").asLong()).isGreaterThan(System.currentTimeMillis());
        Guest.accepted(facilitator.ask("timer", "'seconds':0"));
        ana.sees(state -> !state.value("now").has("timer"));
    }

    @Test
    @DisplayName("[K12] whoever is seated stays and comes back while the door is closed")
    void door() {
        var seated = stage.door("attendee");
        Guest.accepted(facilitator.ask("door", "'open':false"));

        assertThat(new Door(SharedServer.address())
                        .post(
                                "/api/enter",
                                Frames.object().put("code", stage.code()).toString())
                        .statusCode())
                .isEqualTo(404);
        seated.enter(stage.code());
        assertThat(stage.guest(seated, "attendee").isOpen()).isTrue();
        ana.sees(state -> !state.value("now").path("door").asBoolean(true));
    }

    @Test
    @DisplayName("[K13] hiding needs a reason, which its author sees; restoring brings everything back")
    void hiding() {
        ana.vote(one, true);
        assertThat(desk.refusal("hide", hiding(one, " "))).isEqualTo("reason-missing");
        assertThat(desk.refusal("hide", hiding(one, "x".repeat(201)))).isEqualTo("reason-missing");

        Guest.accepted(facilitator.ask("hide", hiding(one, "Hors sujet")));
        ben.sees(state -> !state.values().containsKey("item/" + one));
        assertThat(ana.mine().path("items").path(one).path("reason").asText()).isEqualTo("Hors sujet");
        Guest.accepted(desk.ask("restore", "'item':'" + one + "'"));

        ben.sees(one, shown -> shown.path("support").asInt() == 1);
    }
}
