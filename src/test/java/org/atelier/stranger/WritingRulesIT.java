package org.atelier.stranger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What an attendee may write and vote on the real server")
class WritingRulesIT {
    private final Stage stage = Stage.open().in("pour");
    private final Guest guest = stage.guest("attendee");

    @AfterEach
    void close() {
        stage.close();
    }

    private static String text(String side, String text) {
        return "'place':{'side':'" + side + "'},'text':'" + text + "'";
    }

    @Test
    @DisplayName("[K1] a command of another role is refused with not-allowed, whatever its content")
    void roles() {
        assertThat(guest.refusal("hide", "'item':'i99','reason':''")).isEqualTo("not-allowed");
        assertThat(guest.refusal("go", "'phase':'nulle-part'")).isEqualTo("not-allowed");
        assertThat(stage.guest("projector").refusal("timer", "'seconds':60")).isEqualTo("not-allowed");
        assertThat(stage.guest("moderator").refusal("reveal", "'on':true")).isEqualTo("not-allowed");
        assertThat(stage.guest("facilitator").refusal("withdraw", "'item':'i99'"))
                .isEqualTo("not-allowed");
    }

    @Test
    @DisplayName("[K2] a text is put in NFC, trimmed, and its blanks made one")
    void tidied() {
        String item = guest.add("pour", "  Un  e\\u0301te\\u0301 \\n\\t chaud ");

        assertThat(guest.sees(item, _ -> true).path("text").asText()).isEqualTo("Un été chaud");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "' \\u00a0 ', text-empty",
        "a\\u0000b, text-not-allowed",
        "a\\u202eb, text-not-allowed",
        "a\\u200bb, text-not-allowed",
        "a\\u0301\\u0302\\u0303\\u0304\\u0305\\u0306, text-not-allowed"
    })
    @DisplayName("[K2] a text that is no text is refused")
    void texts(String text, String code) {
        assertThat(guest.refusal("add", text("pour", text))).isEqualTo(code);
    }

    @Test
    @DisplayName("[K2] a text of 500 characters as people count them is taken, of 501 or over 2 KB refused")
    void lengths() {
        assertThat(guest.refusal("add", text("pour", "é".repeat(500)))).isEmpty();
        assertThat(guest.refusal("add", text("pour", "é".repeat(501)))).isEqualTo("text-too-long");
        assertThat(guest.refusal("add", text("pour", "👩‍🔬".repeat(180)))).isEmpty();
        assertThat(guest.refusal("add", text("pour", "👩‍🔬".repeat(200)))).isEqualTo("text-too-long");
    }

    @Test
    @DisplayName("[K3] a side is open once its phase has been reached, late in phases that do not collect it")
    void phases() {
        assertThat(guest.refusal("add", text("contre", "Trop tôt"))).isEqualTo("phase-closed");
        assertThat(guest.refusal("add", "'place':{'question':'suite'},'text':'Trop tôt'"))
                .isEqualTo("phase-closed");
        assertThat(guest.refusal("add", "'place':{'comments':true},'text':'Trop tôt'"))
                .isEqualTo("phase-closed");
        String inTime = guest.add("pour", "À temps");

        stage.in("contre");
        guest.sees(state -> state.value("now").path("phase").asText().equals("contre"));
        String late = guest.add("pour", "Après");
        String now = guest.add("contre", "Maintenant");

        assertThat(guest.sees(late, _ -> true).path("late").asBoolean()).isTrue();
        assertThat(guest.sees(now, _ -> true).path("late").asBoolean()).isFalse();
        assertThat(guest.sees(inTime, _ -> true).path("late").asBoolean()).isFalse();
        assertThat(guest.mine().path("items").path(late).path("late").asBoolean())
                .isTrue();
        stage.in("fin");
        Guest.accepted(guest.ask("add", "'place':{'question':'suite'},'text':'Dormir'"));
        stage.in("mots");
        Guest.accepted(guest.ask("add", "'place':{'comments':true},'text':'Merci'"));
    }

    @Test
    @DisplayName("[K4] a vote needs an item that is there, and a phase with votes")
    void votes() {
        String item = guest.add("pour", "Un vélo");
        Guest.accepted(guest.vote(item, true));
        Guest.accepted(guest.vote(item, true));
        guest.sees(item, shown -> shown.path("support").asInt() == 1);
        assertThat(guest.vote("i99", true).path("code").asText()).isEqualTo("unknown-item");
        Guest.accepted(stage.guest("moderator").ask("hide", "'item':'" + item + "','reason':'Pour voir'"));
        assertThat(guest.vote(item, true).path("code").asText()).isEqualTo("item-hidden");
        Guest.accepted(guest.vote(item, false));

        stage.in("lire");

        assertThat(guest.vote(item, false).path("code").asText()).isEqualTo("vote-closed");
        guest.sees(state -> !state.value("now").path("voting").asBoolean(true));
    }

    @Test
    @DisplayName("[K5] taking a vote back from a merged item takes it back from all that is shown as it")
    void oneBallot() {
        String one = guest.add("pour", "Un");
        String two = guest.add("pour", "Deux");
        guest.vote(one, true);
        guest.vote(two, true);
        Guest.accepted(stage.guest("moderator").ask("merge", "'into':'" + one + "','items':['" + two + "']"));
        guest.sees(one, shown -> shown.path("support").asInt() == 1);

        Guest.accepted(guest.vote(one, false));

        guest.sees(one, shown -> shown.path("support").asInt() == 0);
        assertThat(guest.mine().path("ballots").toString()).isEqualTo("[{}]");
    }

    @Test
    @DisplayName("[K6] only one’s own item is rephrased or withdrawn, and not once it has been merged")
    void ownWords() {
        Guest other = stage.guest("attendee");
        String item = guest.add("pour", "Un ban");
        String second = guest.add("pour", "Un siège");
        assertThat(other.refusal("rephrase", "'item':'" + item + "','text':'Un banc'"))
                .isEqualTo("not-yours");
        assertThat(other.refusal("withdraw", "'item':'" + item + "'")).isEqualTo("not-yours");

        Guest.accepted(guest.ask("rephrase", "'item':'" + item + "','text':'Un banc'"));
        other.sees(item, shown -> shown.path("text").asText().equals("Un banc"));
        Guest.accepted(stage.guest("moderator").ask("merge", "'into':'" + item + "','items':['" + second + "']"));

        assertThat(guest.refusal("withdraw", "'item':'" + item + "'")).isEqualTo("already-merged");
        assertThat(guest.refusal("rephrase", "'item':'" + second + "','text':'Une chaise'"))
                .isEqualTo("already-merged");
    }

    @Test
    @DisplayName("[K11] a side, level or question that the plan does not have is refused by its name")
    void names() {
        assertThat(guest.refusal("add", text("ailleurs", "Où?"))).isEqualTo("unknown-side");
        assertThat(guest.refusal("add", "'place':{'side':'pour','level':'la'},'text':'Où?'"))
                .isEqualTo("unknown-level");
        assertThat(guest.refusal("add", "'place':{'question':'quoi'},'text':'Où?'"))
                .isEqualTo("unknown-question");
    }
}
