package org.atelier.stranger;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Votes on the real server")
class VotesIT {
    private final Stage stage = Stage.open().in("pour");
    private final Guest facilitator = stage.guest("facilitator");
    private final Guest board = stage.guest("projector");
    private final Guest desk = stage.guest("moderator");
    private final Guest ana = stage.guest("attendee");
    private final Guest ben = stage.guest("attendee");
    private String bench;
    private String tree;

    @BeforeEach
    void items() {
        bench = ana.add("pour", "Un banc");
        tree = ben.add("pour", "Un arbre");
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private void orders(String type, String fields) {
        Guest.accepted(facilitator.ask(type, fields));
    }

    private static JsonNode votes(Guest guest, String item, String said) {
        return guest.ask("vote", "'item':'" + item + "'," + said);
    }

    /** What such a guest was sent since: all frames that tell anything of the room. */
    private static Stream<JsonNode> told(Guest guest, int since) {
        return guest.heard().stream()
                .skip(since)
                .filter(frame -> !frame.path("t").asText().equals("mine"));
    }

    private static void noTallyIn(Stream<JsonNode> frames) {
        assertThat(frames.map(JsonNode::toString))
                .allSatisfy(frame -> assertThat(frame).doesNotContainPattern("\"(support|score|tally|both)\":[0-9{]"));
    }

    @Test
    @DisplayName(
            "[S13] a blind vote reaches nobody's wire but the facilitator's, until its phase is revealed from anywhere")
    void blind() {
        orders("go", "'phase':'points'");
        List<Guest> kept = List.of(ana, ben, board, desk);
        kept.forEach(guest -> guest.sees(bench, item -> !item.has("support")));
        List<Integer> since = kept.stream().map(guest -> guest.heard().size()).toList();

        Guest.accepted(votes(ana, bench, "'dots':2"));
        Guest.accepted(votes(ben, bench, "'dots':1"));

        kept.forEach(guest ->
                guest.sees(state -> state.value("poll/points").path("voted").asInt() == 2));
        facilitator.sees(bench, item -> item.path("score").asInt() == 3);
        orders("go", "'phase':'lire'");
        kept.forEach(guest ->
                guest.sees(state -> state.value("now").path("phase").asText().equals("lire")));
        for (int n = 0; n < kept.size(); n++) {
            noTallyIn(told(kept.get(n), since.get(n)));
        }
        noTallyIn(stage.guest("attendee").heard("snapshot").stream());

        orders("reveal", "'on':true,'phase':'points'");
        for (Guest guest : kept) {
            JsonNode shown = guest.sees(bench, item -> item.path("score").asInt() == 3);
            assertThat(shown.path("tally").toString()).isEqualTo("{\"before\":0,\"dots\":3}");
        }
    }

    @Test
    @DisplayName("[S13] a vote that is blind for phones shows its results on the board and at the desk")
    void phonesBlind() {
        orders("go", "'phase':'avis'");
        Guest.accepted(votes(ana, tree, "'stance':'against'"));
        Guest.accepted(votes(ben, tree, "'stance':'unsure'"));

        for (Guest screen : List.of(board, desk, facilitator)) {
            JsonNode tally = screen.sees(
                            tree, item -> item.path("tally").path("unsure").asInt() == 1)
                    .path("tally");
            assertThat(tally.toString())
                    .isEqualTo("{\"before\":0,\"for\":0,\"unsure\":1,\"against\":1,\"spread\":0.5,\"dissent\":false}");
        }
        ana.sees(state -> state.value("poll/avis").path("voted").asInt() == 2);
        assertThat(ana.state().value("item/" + tree).has("tally")).isFalse();
    }

    @Test
    @DisplayName("[V3] [M3] dots are counted against each level's budget, and one's own part tells what is left")
    void dots() {
        orders("go", "'phase':'points'");
        Guest.accepted(votes(ana, bench, "'dots':2"));
        assertThat(votes(ana, tree, "'dots':2").path("code").asText()).isEqualTo("budget-exceeded");
        assertThat(votes(ana, tree, "'dots':3").path("code").asText()).isEqualTo("cap-exceeded");
        Guest.accepted(votes(ana, tree, "'dots':1"));

        assertThat(ana.mine().at("/ballots/0/points/1").toString())
                .isEqualTo("{\"items\":{\"" + bench + "\":2,\"" + tree + "\":1},"
                        + "\"left\":{\"ici\":0,\"autre\":3,\"\":3},\"aside\":[]}");
        assertThat(ben.mine().at("/ballots/0").isEmpty()).isTrue();
    }

    @Test
    @DisplayName("[M6] one's order is the same after coming back, and another's is another")
    void order() {
        assertThat(ana.mine().path("order").isIntegralNumber()).isTrue();
        assertThat(ana.mine().path("order")).isNotEqualTo(ben.mine().path("order"));
        Guest.accepted(ana.vote(bench, true));
        assertThat(ana.heard("mine").stream().map(mine -> mine.path("order")).distinct())
                .hasSize(1);
    }

    @Test
    @DisplayName(
            "[V1] [V7] a second round begins empty and blind beside the first, and takes no mark meant for that one")
    void secondRound() {
        orders("go", "'phase':'points'");
        Guest.accepted(votes(ana, bench, "'dots':2,'vote':'points','round':1"));
        orders("reveal", "'on':true");
        board.sees(bench, item -> item.path("score").asInt() == 2);

        orders("round", "'round':2");
        ana.sees(state -> state.value("now").path("round").asInt() == 2);
        board.sees(bench, item -> !item.has("score"));
        assertThat(votes(ben, bench, "'dots':1,'vote':'points','round':1")
                        .path("code")
                        .asText())
                .isEqualTo("unknown-round");
        assertThat(votes(ben, bench, "'dots':1,'vote':'avis','round':1")
                        .path("code")
                        .asText())
                .isEqualTo("unknown-vote");
        Guest.accepted(votes(ben, bench, "'dots':1,'vote':'points','round':2"));

        orders("reveal", "'on':true");
        JsonNode shown = board.sees(bench, item -> item.path("score").asInt() == 1);
        assertThat(shown.path("tally").path("last").toString()).isEqualTo("{\"support\":1,\"score\":2,\"voted\":1}");
        assertThat(ana.mine().at("/ballots/0/points").properties()).hasSize(1);
    }

    @Test
    @DisplayName("[V6] another rule while the room votes loses no ballot: some are set aside, and back again")
    void ruleChange() {
        orders("go", "'phase':'points'");
        Guest.accepted(votes(ana, bench, "'dots':2"));
        Guest.accepted(votes(ana, tree, "'dots':1"));

        orders("rule", "'rule':{'kind':'dots','budget':1,'per':'room','cap':1}");
        ana.sees(state -> state.value("poll/points").at("/rule/budget").asInt() == 1);
        Guest.soon().until(() -> ana.mine().at("/ballots/0/points/1/aside").size() == 2);
        facilitator.sees(bench, item -> item.path("score").asInt() == 1);
        facilitator.sees(tree, item -> item.path("score").asInt() == 0);

        orders("rule", "'rule':{'kind':'stance'}");
        Guest.soon().until(() -> ana.mine().at("/ballots/0").isEmpty());
        Guest.accepted(votes(ben, tree, "'stance':'for'"));
        facilitator.sees(tree, item -> item.path("tally").path("for").asInt() == 1);

        orders("rule", "'rule':{'kind':'dots','budget':3,'per':'level','cap':2}");
        facilitator.sees(bench, item -> item.path("score").asInt() == 2);
        facilitator.sees(tree, item -> item.path("score").asInt() == 1);
        assertThat(facilitator.refusal("rule", "'rule':{'kind':'dots','budget':1,'per':'room','cap':2}"))
                .isEqualTo("rule-not-allowed");
    }

    @Test
    @DisplayName("[V11] once the vote is closed every screen knows, and no mark counts any more")
    void closing() {
        Guest.accepted(ana.vote(bench, true));
        orders("voting", "'open':false");
        assertThat(ben.vote(bench, true).path("code").asText()).isEqualTo("vote-closed");
        assertThat(ana.vote(bench, false).path("code").asText()).isEqualTo("vote-closed");
        ben.sees(state -> !state.value("now").path("voting").asBoolean(true));
        assertThat(ben.sees(bench, item -> item.has("support")).path("support").asInt())
                .isEqualTo(1);
        orders("go", "'phase':'lire'");
        assertThat(facilitator.refusal("voting", "'open':true")).isEqualTo("vote-closed");
    }
}
