package org.atelier.stranger;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The second door of the real server")
class SecondDoorIT {
    private static final String PLACE = "'place':{'side':'pour','level':'ici'}";
    private final Stage stage = Stage.open().in("pour");

    @AfterEach
    void close() {
        stage.close();
    }

    /** A channel that is asked by hand. */
    private final class Channel {
        private final Door door;
        private final String path;

        Channel(Door door, String role, String... frames) {
            this.door = door;
            String opening = "/poll/" + stage.id() + "/" + role;
            path = opening + "/"
                    + Frames.read(door.post(opening, of(Frames.object(), frames))
                                    .body())
                            .path("channel")
                            .asText();
        }

        int send(long number, String... frames) {
            return door.post(path + "/send", of(Frames.object().put("n", number), frames))
                    .statusCode();
        }

        HttpResponse<String> receive(Door asking, long after) {
            return asking.posting(path + "/receive", "{\"after\":" + after + "}")
                    .join();
        }

        JsonNode receive(long after) {
            return Frames.read(receive(door, after).body());
        }

        private static String of(ObjectNode body, String... frames) {
            var list = body.putArray("frames");
            for (String frame : frames) {
                list.add(frame.replace('\'', '"'));
            }
            return body.toString();
        }
    }

    private static List<String> types(JsonNode answer) {
        return StreamSupport.stream(answer.path("frames").spliterator(), false)
                .map(frame -> Frames.read(frame.asText()).path("t").asText())
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Way.class)
    @DisplayName("[D1] [D3] is another way to the same room: enter, add, vote, receipts, deltas")
    void wholePath(Way way) {
        Guest ana = stage.guest("attendee", way);
        Guest board = stage.guest("projector", way == Way.POLL ? Way.SOCKET : Way.POLL);
        Guest desk = stage.guest("moderator", way);

        String item = ana.add("pour", "Un banc « au soleil »");
        Guest.accepted(ana.vote(item, true));

        JsonNode shown = board.sees(item, one -> one.path("support").asInt() == 1);
        assertThat(shown.path("text").asText()).isEqualTo("Un banc « au soleil »");
        Guest.accepted(desk.ask("hide", "'item':'" + item + "','reason':'Pour voir'"));
        Guest.soon()
                .until(() -> ana.mine()
                        .path("items")
                        .path(item)
                        .path("status")
                        .asText()
                        .equals("hidden"));
        assertThat(ana.refusal("go", "'phase':'contre'")).isEqualTo("not-allowed");
        assertThat(ana.heard()).extracting(frame -> frame.path("t").asText()).startsWith("welcome", "mine", "snapshot");
    }

    @Test
    @DisplayName("[D2] [D4] loses nothing with a lost answer, and takes what is sent again once")
    void lostAnswers() {
        var channel = new Channel(stage.door("attendee"), "attendee", Frames.hello("fr", SharedState.EMPTY));
        String add = "{'t':'add','op':1," + PLACE + ",'text':'Une fois'}";

        JsonNode lost = channel.receive(0);
        JsonNode again = channel.receive(0);
        assertThat(types(lost)).startsWith("welcome", "mine");
        assertThat(types(again)).startsWith("welcome", "mine");

        assertThat(channel.send(1, add)).isEqualTo(204);
        assertThat(channel.send(1, add)).isEqualTo(204);
        Guest board = stage.guest("projector");
        board.sees(state -> !state.items().isEmpty());
        List<String> heard = new ArrayList<>();
        for (long after = 0; !heard.contains("receipt") || !heard.contains("delta"); ) {
            JsonNode answer = channel.receive(after);
            after = answer.path("upto").asLong();
            heard.addAll(types(answer));
        }
        assertThat(heard).startsWith("welcome", "mine", "snapshot").containsOnlyOnce("receipt", "snapshot");
        assertThat(board.state().items()).hasSize(1);
    }

    @Test
    @DisplayName("[D5] is nobody’s but its cookie’s, and one that never was is not told from another’s")
    void foreign() {
        Door door = stage.door("attendee");
        var channel = new Channel(door, "attendee", Frames.hello("fr", SharedState.EMPTY));
        Door other = stage.door("attendee");
        Door stranger = new Door(SharedServer.address());

        HttpResponse<String> theirs = channel.receive(other, 0);
        assertThat(theirs.statusCode()).isEqualTo(404);
        assertThat(channel.receive(stranger, 0).body()).isEqualTo(theirs.body());
        assertThat(other.post("/poll/" + stage.id() + "/attendee/never/receive", "{\"after\":0}")
                        .body())
                .isEqualTo(theirs.body());
        assertThat(other.post(channel.path + "/send", "{\"n\":1,\"frames\":[]}").statusCode())
                .isEqualTo(404);
        assertThat(types(channel.receive(0))).startsWith("welcome");
    }

    @Test
    @DisplayName("[D1] [H1] opens for our own pages only, and for JSON")
    void origin() {
        Door door = stage.door("attendee");
        String path = "/poll/" + stage.id() + "/attendee";
        var foreign = door.request(path)
                .header("Content-Type", "application/json")
                .header("Origin", "http://example.org")
                .POST(BodyPublishers.ofString("{\"frames\":[]}"));

        assertThat(door.send(foreign).statusCode()).isEqualTo(403);
        assertThat(door.post(path, "frames").statusCode()).isEqualTo(400);
        assertThat(door.post(path, "{\"frames\":[1]}").statusCode()).isEqualTo(400);
        assertThat(door.post("/poll/" + stage.id() + "/king", "{\"frames\":[]}").statusCode())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("[D1] [C3] [C4] [C5] is closed with the codes of a socket")
    void codes() {
        Guest nobody = new Guest(new Door(SharedServer.address(), Way.POLL), stage.id(), "attendee").hello();
        Guest later = stage.unheard(stage.door("attendee", Way.POLL), "attendee");
        later.say("{'t':'hello','protocol':2,'lang':'fr'}");
        Guest twice = stage.guest("attendee", Way.POLL).hello();

        assertThat(nobody.awaitEnd()).isEqualTo(4401);
        assertThat(later.awaitEnd()).isEqualTo(4426);
        assertThat(twice.awaitEnd()).isEqualTo(4400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{'t':'dance','op':1}", "{'t':'vote','op':1,'item':'i1','on':true,'on':true}", "{"})
    @DisplayName("[D7] [L2] closes with 4400 on a frame that a socket would close on")
    void malformed(String frame) {
        assertThat(stage.guest("attendee", Way.POLL).say(frame).awaitEnd()).isEqualTo(4400);
    }

    @Test
    @DisplayName("[D7] [L1] [L3] has the limits of a socket, for messages and for commands")
    void limits() {
        Guest large = stage.guest("attendee", Way.POLL).say("{'t':'" + "x".repeat(9_000) + "'}");
        assertThat(large.awaitEnd()).isEqualTo(1009);

        Guest fast = stage.guest("attendee", Way.POLL);
        for (int op = 1; op <= 50; op++) {
            fast.say(Guest.command(op, "vote", "'item':'i999','on':true"));
        }
        Guest.soon().until(() -> fast.heard("receipt").size() == 50);
        assertThat(fast.heard("receipt"))
                .extracting(receipt -> receipt.path("code").asText())
                .contains("unknown-item", "too-fast");
        assertThat(fast.isOpen()).isTrue();
    }

    @Test
    @DisplayName("[D6] is left at once by one who says so, and the room sees one person fewer")
    void leaves() {
        Guest board = stage.guest("projector");
        Guest one = stage.guest("attendee", Way.POLL);
        Guest two = stage.guest("attendee", Way.POLL);
        board.sees(state -> state.value("people").path("online").asInt() == 2);

        one.close();

        board.sees(state -> state.value("people").path("online").asInt() == 1);
        assertThat(two.isOpen()).isTrue();
    }

    @Test
    @DisplayName("[D4] [S6] a room half on sockets and half behind a proxy sees one and the same state")
    void mixed() {
        long seed = Long.getLong("atelier.seed", new Random().nextLong());
        System.out.println("SecondDoorIT: -Datelier.seed=" + seed);
        var chance = new Random(seed);
        List<Guest> phones = new ArrayList<>();
        for (int n = 0; n < 8; n++) {
            phones.add(stage.guest("attendee", Way.values()[n % 2]));
        }
        Guest desk = stage.guest("moderator", Way.POLL);
        List<String> items = phones.stream()
                .map(one -> one.add("pour", "Idée " + phones.indexOf(one)))
                .toList();

        for (int step = 0; step < 40; step++) {
            Guest one = phones.get(chance.nextInt(phones.size()));
            one.vote(items.get(chance.nextInt(items.size())), chance.nextInt(4) > 0);
            if (step == 20) {
                Guest.accepted(desk.ask("merge", "'into':'" + items.get(0) + "','items':['" + items.get(1) + "']"));
            }
        }

        Guest fresh = stage.guest("attendee", Way.SOCKET);
        for (Guest phone : phones) {
            Guest.soon().untilAsserted(() -> assertThat(phone.state()).isEqualTo(fresh.state()));
        }
        assertThat(stage.guest("attendee", Way.POLL).state().items())
                .isEqualTo(fresh.state().items());
    }

    @Test
    @DisplayName("[S5] a client comes back through it with what it held, and is brought up to date")
    void resumes() {
        Door door = stage.door("attendee", Way.POLL);
        Guest before = stage.guest(door, "attendee");
        String seen = before.add("pour", "Avant");
        before.sees(seen, _ -> true);
        SharedState held = before.state();
        before.cut();
        String meanwhile = stage.guest("attendee").add("pour", "Pendant");

        Guest after = stage.unheard(door, "attendee").holding(held);
        after.say(Frames.hello("fr", held));

        after.sees(meanwhile, _ -> true);
        assertThat(after.heard("snapshot")).isEmpty();
        assertThat(after.state().values()).containsKey("item/" + seen);
    }
}
