package org.atelier.stranger;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The state that the real server shares")
class SharedStateIT {
    private final Stage stage = Stage.open().in("pour");

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    @DisplayName("[S1] [S2] [S3] comes as a snapshot, then as deltas that each start where one is")
    void deltas() {
        Guest guest = stage.guest("attendee");
        long at = guest.state().seq();

        String item = guest.add("pour", "Un banc au soleil");

        JsonNode shown = guest.sees(item, _ -> true);
        assertThat(shown.path("text").asText()).isEqualTo("Un banc au soleil");
        assertThat(shown.path("place").toString()).isEqualTo("{\"side\":\"pour\",\"level\":\"ici\"}");
        assertThat(shown.path("support").asInt()).isZero();
        assertThat(shown.path("merged")).isEmpty();
        for (JsonNode delta : guest.heard("delta")) {
            assertThat(delta.path("epoch"))
                    .isEqualTo(guest.heard("snapshot").getFirst().path("epoch"));
            assertThat(delta.path("from").asLong()).isLessThanOrEqualTo(at);
            assertThat(delta.path("to").asLong()).isGreaterThanOrEqualTo(at);
            at = delta.path("to").asLong();
        }
    }

    @Test
    @DisplayName("[S4] a delta of another epoch, or from further on, is a reason to come back")
    void missed() {
        var held = new SharedState("e", 4, Map.of());

        assertThat(held.after(Frames.read("{\"t\":\"delta\",\"epoch\":\"e\",\"from\":5,\"to\":6}")))
                .isEmpty();
        assertThat(held.after(Frames.read("{\"t\":\"delta\",\"epoch\":\"x\",\"from\":4,\"to\":6}")))
                .isEmpty();
        assertThat(held.after(Frames.read("{\"t\":\"delta\",\"epoch\":\"e\",\"from\":2,\"to\":6}"))
                        .orElseThrow()
                        .seq())
                .isEqualTo(6);
    }

    @Test
    @DisplayName("[S6] [S8] is for each audience the same by deltas as by a new snapshot, and names nobody")
    void converges() {
        var before = List.of("attendee", "projector", "facilitator", "moderator").stream()
                .map(stage::guest)
                .toList();
        Guest writing = before.getFirst();
        Guest desk = before.getLast();
        String one = writing.add("pour", "Un");
        String two = writing.add("pour", "Deux");
        writing.vote(one, true);
        Guest.accepted(desk.ask("merge", "'into':'" + one + "','items':['" + two + "']"));
        Guest.accepted(desk.ask("hide", "'item':'" + one + "','reason':'Pour voir'"));
        Guest.accepted(desk.ask("undo", "'decision':'d2'"));

        var after = List.of("attendee", "projector", "facilitator", "moderator").stream()
                .map(stage::guest)
                .toList();

        for (int i = 0; i < before.size(); i++) {
            Guest deltas = before.get(i);
            Guest snapshot = after.get(i);
            Guest.soon().untilAsserted(() -> assertThat(deltas.state()).isEqualTo(snapshot.state()));
            assertThat(snapshot.state().values().toString()).doesNotContain("seat", "author", "voter");
        }
    }

    @Test
    @DisplayName("[S7] comes at most once per tick, however much happens in it")
    void ticks() {
        Guest guest = stage.guest("attendee");
        String item = guest.add("pour", "Souvent");
        int before = guest.heard("delta").size();
        long start = System.nanoTime();

        for (int op = 2; op <= 16; op++) {
            guest.say(Guest.command(op, "vote", "'item':'" + item + "','on':" + (op % 2 == 0)));
        }

        guest.sees(item, shown -> shown.path("support").asInt() == 1);
        Guest.soon().until(() -> !guest.receipts(16).isEmpty());
        long elapsed = (System.nanoTime() - start) / 1_000_000;
        assertThat(guest.heard("delta").size() - before).isLessThanOrEqualTo((int) (elapsed / 50) + 2);
    }

    @Test
    @DisplayName("[S9] keys and fields that a client does not know do not disturb it")
    void unknown() {
        var frame = Frames.read("{\"t\":\"snapshot\",\"epoch\":\"e\",\"seq\":1,\"new\":1,\"state\":{\"new/x\":[1],"
                + "\"item/i1\":{\"n\":1,\"text\":\"a\",\"support\":0,\"new\":{}}}}");

        assertThat(SharedState.EMPTY.after(frame).orElseThrow().items()).hasSize(1);
    }

    @Test
    @DisplayName(
            "[S10] [S13] holds no support while a vote is blind, and no items while they are hidden, until revealed")
    void veils() {
        Guest facilitator = stage.guest("facilitator");
        Guest attendee = stage.guest("attendee");
        Guest board = stage.guest("projector");
        String item = attendee.add("pour", "Combien?");
        attendee.vote(item, true);
        for (Guest screen : List.of(attendee, board)) {
            screen.sees(item, shown -> shown.path("support").asInt() == 1);
        }

        Guest.accepted(facilitator.ask("go", "'phase':'contre'"));
        for (Guest screen : List.of(attendee, board)) {
            screen.sees(item, shown -> !shown.has("support"));
        }
        facilitator.sees(item, shown -> shown.path("support").asInt() == 1);

        Guest.accepted(facilitator.ask("go", "'phase':'cache'"));
        for (Guest screen : List.of(attendee, board)) {
            assertThat(screen.sees(state -> state.items().isEmpty())
                            .value("counts")
                            .path("pour")
                            .path("ici")
                            .asInt())
                    .isEqualTo(1);
        }

        Guest.accepted(facilitator.ask("reveal", "'on':true"));
        for (Guest screen : List.of(attendee, board)) {
            screen.sees(item, shown -> !shown.has("support"));
        }
        Guest.accepted(facilitator.ask("reveal", "'on':true,'phase':'contre'"));
        for (Guest screen : List.of(attendee, board)) {
            screen.sees(item, shown -> shown.path("support").asInt() == 1);
        }
    }

    @Test
    @DisplayName("[S11] never shows attendees or boards a hidden, withdrawn or merged item as a key of its own")
    void hidden() {
        Guest attendee = stage.guest("attendee");
        Guest desk = stage.guest("moderator");
        Guest board = stage.guest("projector");
        String stays = attendee.add("pour", "Reste");
        String merged = attendee.add("pour", "Rejoint");
        String hidden = attendee.add("pour", "Masqué");
        String withdrawn = attendee.add("pour", "Repris");

        Guest.accepted(attendee.ask("withdraw", "'item':'" + withdrawn + "'"));
        Guest.accepted(desk.ask("merge", "'into':'" + stays + "','items':['" + merged + "']"));
        Guest.accepted(desk.ask("hide", "'item':'" + hidden + "','reason':'Hors sujet'"));

        for (Guest screen : List.of(attendee, board)) {
            screen.sees(state -> state.items().size() == 1);
            assertThat(screen.state().values()).containsKey("item/" + stays);
            assertThat(screen.state().values().keySet()).noneMatch(key -> key.startsWith("desk/"));
            assertThat(screen.state().values().toString()).doesNotContain("Hors sujet");
        }
        assertThat(desk.sees(state -> state.value("desk/" + hidden)
                                .path("status")
                                .asText()
                                .equals("hidden"))
                        .value("desk/" + merged)
                        .path("into")
                        .asText())
                .isEqualTo(stays);
    }

    @Test
    @DisplayName("[S12] is ordered by support, then by number")
    void order() {
        Guest one = stage.guest("attendee");
        Guest two = stage.guest("attendee");
        String first = one.add("pour", "Premier");
        String second = one.add("pour", "Deuxième");
        String third = one.add("pour", "Troisième");

        one.vote(third, true);
        two.vote(third, true);
        two.vote(second, true);

        one.sees(second, shown -> shown.path("support").asInt() == 1);
        assertThat(one.state().items())
                .extracting(item -> "i" + item.path("n").asInt())
                .containsExactly(third, second, first);
    }
}
