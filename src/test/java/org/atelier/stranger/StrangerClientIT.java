package org.atelier.stranger;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A stranger’s client on the real server")
class StrangerClientIT {
    private final Stage stage = Stage.open();
    private final List<StrangerClient> clients = new ArrayList<>();

    @AfterEach
    void close() {
        clients.forEach(StrangerClient::close);
        stage.close();
    }

    private StrangerClient attendee(Door door) {
        var client = new StrangerClient(door, one -> one.enter(stage.code()), new Random(clients.size()));
        clients.add(client);
        return client;
    }

    private StrangerClient holder(String role) {
        StrangerClient client = StrangerClient.open(stage.link(role), role, new Random(clients.size()));
        clients.add(client);
        return client;
    }

    private static ObjectNode idea(String text) {
        ObjectNode fields = Frames.object().put("text", text);
        fields.putObject("place").put("side", "pour").put("level", "ici");
        return fields;
    }

    private static JsonNode done(CompletableFuture<JsonNode> receipt) {
        return Guest.accepted(receipt.join());
    }

    @Test
    @DisplayName("[H2] [H3] [R1] plays every role of a workshop, and commands given before it is connected wait")
    void workshop() {
        StrangerClient facilitator = holder("facilitator");
        done(facilitator.give("go", Frames.object().put("phase", "pour")));
        StrangerClient ana = attendee(new Door(SharedServer.address()));
        StrangerClient ben = attendee(new Door(SharedServer.address()));
        String bench = done(ana.give("add", idea("Un banc"))).path("item").asText();
        String benches = done(ben.give("add", idea("Des bancs"))).path("item").asText();
        done(ana.give("vote", Frames.object().put("item", benches).put("on", true)));
        done(ben.give("vote", Frames.object().put("item", bench).put("on", true)));

        StrangerClient desk = holder("moderator");
        ObjectNode merge = Frames.object().put("into", bench);
        merge.putArray("items").add(benches);
        done(desk.give("merge", merge));

        StrangerClient board = holder("projector");
        Guest.soon()
                .until(() ->
                        board.state().value("item/" + bench).path("support").asInt() == 2);
        assertThat(board.state().items()).hasSize(1);
        assertThat(board.mine().properties()).isEmpty();
        Guest.soon()
                .until(() -> ben.mine()
                        .path("items")
                        .path(benches)
                        .path("into")
                        .asText()
                        .equals(bench));
    }

    @Test
    @DisplayName("[R5] [C11] gives each command of two windows a number of its own, and loses none")
    void windows() {
        stage.in("pour");
        var door = stage.door("attendee");
        StrangerClient left = attendee(door);
        StrangerClient right = attendee(door);
        List<CompletableFuture<JsonNode>> receipts = new ArrayList<>();

        for (int n = 0; n < 8; n++) {
            receipts.add(left.give("add", idea("À gauche " + n)));
            receipts.add(right.give("add", idea("À droite " + n)));
        }

        assertThat(receipts.stream()
                        .map(StrangerClientIT::done)
                        .map(receipt -> receipt.path("item").asText()))
                .doesNotHaveDuplicates();
        Guest.soon()
                .untilAsserted(() -> assertThat(left.state().items())
                        .hasSize(16)
                        .isEqualTo(right.state().items()));
    }

    @Test
    @DisplayName("[L3] waits when it is too fast, and everything arrives in the order in which it was given")
    void tooFast() {
        stage.in("pour");
        StrangerClient client = attendee(stage.door("attendee"));
        List<CompletableFuture<JsonNode>> receipts = new ArrayList<>();

        for (int n = 1; n <= 30; n++) {
            receipts.add(client.give("add", idea("Mot " + n)));
        }

        assertThat(receipts.stream()
                        .map(StrangerClientIT::done)
                        .map(receipt -> receipt.path("item").asText()))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 30).mapToObj(n -> "i" + n).toList());
    }
}
