package org.atelier.stranger;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is said, approved, asked, claimed and shown on the real server")
class FairItemsIT {
    private final Stage stage = Stage.open().in("relu");
    private final Guest ana = stage.guest("attendee");
    private final Guest ben = stage.guest("attendee");
    private final Guest screen = stage.guest("projector");
    private final Guest desk = stage.guest("moderator");
    private final Guest facilitator = onDevice(stage.door("facilitator"), "facilitator", "regie");

    @AfterEach
    void close() {
        stage.close();
    }

    /** An item that stands. */
    private String said(Guest author, String text) {
        String item = author.add("pour", text);
        Guest.accepted(desk.ask("approve", items(item)));
        screen.sees(item, _ -> true);
        return item;
    }

    private static String items(String... items) {
        return "'items':['" + String.join("','", items) + "']";
    }

    private static String item(String item) {
        return "'item':'" + item + "'";
    }

    private static JsonNode own(Guest guest, String item) {
        return guest.mine().path("items").path(item);
    }

    @Test
    @DisplayName(
            "[K15] [S14] [M2] a pending item reaches nobody but its author and the desk, who may refuse it with a reason")
    void pending() {
        String kept = ana.add("pour", "Un banc à relire");
        String refused = ana.add("pour", "Madame Untel est lente");
        assertThat(own(ana, kept).path("status").asText()).isEqualTo("pending");
        desk.sees(state -> state.value("desk/" + kept).path("status").asText().equals("pending"));
        facilitator.sees(state -> state.value("waiting").path("pending").asInt() == 2);
        assertThat(ben.refusal("vote", item(kept) + ",'on':true")).isEqualTo("item-hidden");

        Guest.accepted(desk.ask("approve", items(kept)));
        Guest.accepted(desk.ask("hide", item(refused) + ",'reason':'Nomme une personne'"));

        ben.sees(kept, shown -> shown.path("text").asText().equals("Un banc à relire"));
        Guest.soon().until(() -> own(ana, refused).path("status").asText().equals("hidden"));
        JsonNode decision = own(ana, refused).path("decisions").path(0);
        assertThat(decision.path("kind").asText()).isEqualTo("hide");
        assertThat(decision.path("reason").asText()).isEqualTo("Nomme une personne");
        assertThat(own(ana, kept).path("decisions").path(0).path("kind").asText())
                .isEqualTo("approve");
        assertThat(desk.refusal("approve", items(refused))).isEqualTo("not-pending");
        for (Guest guest : List.of(ben, screen)) {
            assertThat(guest.heard().toString()).doesNotContain("Untel", "desk/", "waiting");
        }
    }

    @Test
    @DisplayName("[K16] [K6] an author is asked by nobody knows whom, and answers once for all with other words")
    void asked() {
        String item = said(ana, "Le DMÉ");
        assertThat(ana.refusal("ask", item(item))).isEqualTo("cannot-ask");
        Guest.accepted(ben.ask("ask", item(item)));
        Guest.accepted(ben.ask("ask", item(item)));
        Guest.accepted(desk.ask("ask", item(item)));

        screen.sees(item, shown -> shown.path("asked").asInt() == 2);
        Guest.soon().until(() -> own(ana, item).path("asked").asInt() == 2);
        Guest.accepted(ana.ask("rephrase", item(item) + ",'text':'Le dossier médical électronique'"));

        JsonNode shown = ben.sees(item, now -> now.path("asked").asInt() == 0);
        assertThat(shown.path("text").asText()).isEqualTo("Le dossier médical électronique");
        desk.sees(
                state -> state.value("desk/" + item).path("earlier").toString().equals("[\"Le DMÉ\"]"));
        stage.in("lire");
        assertThat(ben.refusal("ask", item(item))).isEqualTo("cannot-ask");
    }

    @Test
    @DisplayName("[K19] two devices of one link never decide on the same item")
    void claims() {
        Door link = stage.door("moderator");
        Guest luce = onDevice(link, "moderator", "luce");
        Guest omar = onDevice(link, "moderator", "omar");
        String one = said(ana, "Un banc");
        String two = said(ben, "Des bancs");

        Guest.accepted(luce.ask("claim", items(one, two)));

        JsonNode claim =
                omar.sees(state -> state.values().containsKey("claim/" + one)).value("claim/" + one);
        assertThat(claim.path("device").asText()).isEqualTo("luce");
        assertThat(claim.path("until").asLong()).isGreaterThan(System.currentTimeMillis());
        assertThat(omar.refusal("merge", "'into':'" + one + "'," + items(two))).isEqualTo("claimed");
        assertThat(omar.refusal("claim", items(two))).isEqualTo("claimed");
        assertThat(facilitator.refusal("hide", item(one) + ",'reason':'Hors sujet'"))
                .isEqualTo("claimed");
        Guest.accepted(luce.ask("release", items(two)));
        omar.sees(state -> !state.values().containsKey("claim/" + two));
        Guest.accepted(omar.ask("move", item(two) + ",'place':{'side':'pour','level':'autre'}"));
        Guest.accepted(luce.ask("merge", "'into':'" + one + "'," + items(two)));
        omar.sees(state -> !state.values().containsKey("claim/" + one));
        Guest.accepted(omar.ask("undo", "'decision':'d4'"));
        assertThat(screen.heard().toString()).doesNotContain("claim/", "luce");
    }

    /** Each device of a link numbers its own commands. */
    private Guest onDevice(Door link, String role, String device) {
        Guest guest = stage.unheard(link, role).say("{'t':'hello','protocol':1,'lang':'fr','device':'" + device + "'}");
        guest.await("snapshot");
        return guest;
    }

    @Test
    @DisplayName("[K17] [K18] [M2] one is split out of a group and the authors read why; undone, all is as it was")
    void split() {
        String one = said(ana, "Un banc");
        String two = said(ben, "Des bancs");
        String three = said(ben, "Trois bancs");
        ana.vote(one, true);
        ben.vote(one, true);
        ben.vote(three, true);
        Guest.accepted(desk.ask("merge", "'into':'" + one + "'," + items(two, three)));
        screen.sees(one, shown -> shown.path("merged").size() == 2);

        Guest.accepted(desk.ask("split", item(one) + ",'reason':'Un seul suffit'"));

        JsonNode heir = screen.sees(two, shown -> shown.path("merged").size() == 1);
        assertThat(heir.path("merged").path(0).asText()).isEqualTo(three);
        screen.sees(one, shown -> shown.path("merged").isEmpty());
        Guest.soon().until(() -> own(ana, one).path("decisions").size() == 3);
        assertThat(own(ana, one).path("decisions").path(2).path("reason").asText())
                .isEqualTo("Un seul suffit");
        assertThat(desk.refusal("split", item(one))).isEqualTo("cannot-split");
        Guest.accepted(facilitator.ask("undo", "'decision':'d5'"));
        screen.sees(one, shown -> shown.path("merged").size() == 2);
        Guest.soon().until(() -> own(ben, three).path("into").asText().equals(one));
    }

    @Test
    @DisplayName("[K20] a pause stops the timer and what people say, and everything goes on from there")
    void pause() {
        String item = said(ana, "Un banc");
        Guest.accepted(facilitator.ask("timer", "'seconds':120"));
        Guest.accepted(facilitator.ask("pause", "'on':true"));

        JsonNode paused =
                ben.sees(state -> state.value("now").path("paused").asBoolean()).value("now");
        assertThat(paused.path("timer").path("left").asLong()).isBetween(100_000L, 120_000L);
        assertThat(paused.path("timer").has("endsAt")).isFalse();
        assertThat(ben.refusal("add", "'place':{'side':'pour'},'text':'Pendant la pause'"))
                .isEqualTo("paused");
        assertThat(ben.refusal("vote", item(item) + ",'on':true")).isEqualTo("paused");
        assertThat(ben.refusal("ask", item(item))).isEqualTo("paused");
        assertThat(ana.refusal("withdraw", item(item))).isEqualTo("paused");
        Guest.accepted(facilitator.ask("pause", "'on':false"));

        JsonNode resumed = ben.sees(state -> !state.value("now").path("paused").asBoolean(true))
                .value("now");
        assertThat(resumed.path("timer").path("endsAt").asLong()).isGreaterThan(System.currentTimeMillis() + 90_000);
        Guest.accepted(ben.vote(item, true));
    }

    @Test
    @DisplayName(
            "[K21] how many have finished is known, of the phase and of each level, and kept while the room is elsewhere")
    void done() {
        Guest.accepted(ana.ask("done", "'on':true"));
        Guest.accepted(ben.ask("done", "'on':true,'level':'ici'"));

        JsonNode done = screen.sees(
                        state -> state.value("done").path("levels").path("ici").asInt() == 2)
                .value("done");
        assertThat(done.toString()).isEqualTo("{\"phase\":\"relu\",\"all\":1,\"levels\":{\"ici\":2,\"autre\":1}}");
        assertThat(ben.mine().path("done").toString()).isEqualTo("{\"relu\":[\"ici\"]}");
        stage.in("lire");
        screen.sees(state -> state.value("done").path("phase").asText().equals("lire")
                && state.value("done").path("all").asInt() == 0);
        stage.in("relu");
        Guest.accepted(ana.ask("done", "'on':false"));
        screen.sees(state -> state.value("done").path("levels").path("ici").asInt() == 1);
        assertThat(ana.mine().path("done").toString()).isEqualTo("{}");
    }

    @Test
    @DisplayName("[K23] [S10] what was written in silence is revealed level by level, to phones and screens alike")
    void levels() {
        stage.in("cache");
        String here = ana.add("pour", "Un banc");
        String other = Guest.accepted(ben.ask("add", "'place':{'side':'pour','level':'autre'},'text':'Un arbre'"))
                .path("item")
                .asText();
        screen.sees(state -> state.value("counts").path("pour").path("autre").asInt() == 1);
        assertThat(facilitator.refusal("show", item(here))).isEqualTo("item-hidden");

        Guest.accepted(facilitator.ask("reveal", "'on':true,'level':'ici'"));

        for (Guest guest : List.of(ben, screen)) {
            guest.sees(here, _ -> true);
            assertThat(guest.state().value("now").path("levels").toString()).isEqualTo("[\"ici\"]");
            assertThat(guest.heard().toString()).doesNotContain("\"item/" + other + "\"");
        }
        Guest.accepted(facilitator.ask("show", item(here)));
        screen.sees(state -> state.value("now").path("show").asText().equals(here));
        Guest.accepted(facilitator.ask("reveal", "'on':false"));
        screen.sees(state -> !state.values().containsKey("item/" + here)
                && !state.value("now").has("show"));
        Guest.accepted(facilitator.ask("reveal", "'on':true"));
        screen.sees(other, _ -> true);
        assertThat(facilitator.refusal("reveal", "'on':true,'level':'la'")).isEqualTo("unknown-level");
        assertThat(facilitator.refusal("reveal", "'on':true,'phase':'fete'")).isEqualTo("unknown-phase");
    }

    @Test
    @DisplayName("[K22] one item is shown large, as the one that it was merged into, until the room goes on")
    void show() {
        String one = said(ana, "Un banc");
        String two = said(ben, "Des bancs");
        Guest.accepted(facilitator.ask("show", item(two)));
        Guest.accepted(desk.ask("merge", "'into':'" + one + "'," + items(two)));
        ana.sees(state -> state.value("now").path("show").asText().equals(one));
        stage.in("lire");
        ana.sees(state -> !state.value("now").has("show"));
    }

    @Test
    @DisplayName("[K3] the desk adds what was said aloud where the phase says so, and it waits for nobody")
    void byTheDesk() {
        String spoken = Guest.accepted(
                        desk.ask("add", "'place':{'side':'pour','level':'ici'},'text':'Dit tout haut','unsure':true"))
                .path("item")
                .asText();
        ben.sees(spoken, shown -> shown.path("unsure").asInt() == 1);
        stage.in("contre");
        assertThat(desk.refusal("add", "'place':{'side':'contre'},'text':'Non'"))
                .isEqualTo("phase-closed");
    }
}
