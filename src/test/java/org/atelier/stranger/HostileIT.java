package org.atelier.stranger;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.atelier.LiveServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All attacks run at once against one real server, each by its own client, beside one that only wants to vote. */
@Tag("hostile")
@DisplayName("The real server under attack")
class HostileIT {
    private static final Map<String, Future<Integer>> RUNNING = new HashMap<>();

    private static LiveServer server;
    private static Stage stage;
    private static ExecutorService attackers;
    private static HealthyVoter healthy;

    @BeforeAll
    static void attack() {
        server = LiveServer.start(SharedServer.folder("hostile"));
        stage = Stage.open(URI.create(server.url())).in("pour");
        healthy = new HealthyVoter(StrangerClient.join(URI.create(server.url()), stage.code(), new Random(1)));
        attackers = Executors.newVirtualThreadPerTaskExecutor();
        for (Attack attack : Attack.all()) {
            RUNNING.put(attack.name(), attackers.submit(() -> attack.deed().endsWith(stage)));
        }
    }

    @AfterAll
    static void close() {
        attackers.shutdownNow();
        healthy.close();
        stage.close();
        server.close();
    }

    static List<Attack> attacks() {
        return Attack.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    @DisplayName("[L4] ends each attack with its code, and a healthy client beside them notices nothing")
    void attacked(Attack attack) throws Exception {
        assertThat(RUNNING.get(attack.name()).get(100, TimeUnit.SECONDS)).isEqualTo(attack.code());
        healthy.assertUndisturbed();
    }

    @Test
    @DisplayName("[S7] counts the client that read nothing among those closed with 4413")
    void slow() throws Exception {
        for (Future<Integer> attack : RUNNING.values()) {
            attack.get(100, TimeUnit.SECONDS);
        }

        assertThat(new Door(URI.create(server.url())).get("/metrics").body()).containsPattern("4413[^\\n]* [1-9]");
    }

    @Test
    @DisplayName("[L3] refuses what comes too fast, to be sent again later, and takes it then")
    void tooFast() {
        Guest guest = stage.guest("attendee");
        String vote = "'item':'" + guest.add("pour", "Vite") + "','on':true";

        IntStream.rangeClosed(2, 40).forEach(op -> guest.say(Guest.command(op, "vote", vote)));

        Guest.soon().until(() -> guest.heard("receipt").size() == 40);
        JsonNode refused = guest.heard("receipt").stream()
                .filter(receipt -> receipt.path("code").asText().equals("too-fast"))
                .findFirst()
                .orElseThrow();
        long op = refused.path("op").asLong();

        Guest.soon()
                .pollInterval(Duration.ofMillis(500))
                .untilAsserted(() -> Guest.accepted(guest.ask(op, "vote", vote)));
    }

    @Test
    @DisplayName("[L5] closes the oldest of 21 connections of one cookie with 4409")
    void windows() {
        var door = stage.door("attendee");
        Guest oldest = stage.guest(door, "attendee");
        List<Guest> others = IntStream.range(0, 20)
                .mapToObj(_ -> stage.guest(door, "attendee"))
                .toList();

        assertThat(oldest.awaitEnd()).isEqualTo(4409);
        assertThat(others).allMatch(Guest::isOpen);
    }

    @Test
    @DisplayName("[H6] answers 429 past 50 wrong codes in 10 s, and still lets in whoever has a right one")
    void guessing() {
        var door = new Door(URI.create(server.url()));
        List<Integer> answers = IntStream.range(0, 60)
                .mapToObj(
                        n -> door.post("/api/enter", "{\"code\":\"BBBB-BBBB\"}").statusCode())
                .toList();

        assertThat(answers).startsWith(404).endsWith(429);
        assertThat(answers.subList(0, 50)).containsOnly(404);
        assertThat(door.enter(stage.code()).path("audience").asText()).isEqualTo("attendee");
    }

    @Test
    @DisplayName("[C1] stays deaf to whoever speaks no HTTP")
    void noise() throws IOException {
        try (var socket = new RawSocket(URI.create(server.url()))) {
            assertThat(socket.ascii("\u0000\u0001 NOISE\r\n\r\n").head()).contains(" 400 ");
        }
        healthy.assertUndisturbed();
    }
}
