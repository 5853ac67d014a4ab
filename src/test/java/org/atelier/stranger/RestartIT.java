package org.atelier.stranger;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.atelier.LiveServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The server is killed with {@code kill -9} while a room is busy, again and again, at instants drawn from a printed seed. */
@Tag("simulation")
@DisplayName("A room whose server is killed")
class RestartIT {
    private static final int PEOPLE = 8;
    private static final int KILLS = 3;
    private static final int LAST_RECEIPTS = 3;
    private static final Duration COMING_BACK = Duration.ofSeconds(40);

    private final long seed = Long.getLong("atelier.seed", new Random().nextLong());
    private final Random chance = new Random(seed);
    private final Path data = SharedServer.folder("restart");
    private LiveServer server;
    private Stage stage;
    private ExecutorService rooms;

    @BeforeEach
    void open() {
        System.out.println("RestartIT: -Datelier.seed=" + seed);
        server = LiveServer.start(data);
        stage = Stage.open(URI.create(server.url())).in("pour");
        rooms = Executors.newVirtualThreadPerTaskExecutor();
    }

    @AfterEach
    void close() {
        rooms.shutdownNow();
        stage.close();
        server.close();
    }

    @Test
    @DisplayName("[R6] [R4] [C9] [S5] comes back by itself, with every acknowledged item and vote, none twice")
    void killed() throws Exception {
        JsonNode ready = server.ready();
        List<Participant> people = IntStream.range(0, PEOPLE)
                .mapToObj(n -> new Participant("Siège " + n, stage, Way.values()[n % 2], new Random(chance.nextLong())))
                .toList();
        allLive(people);
        String epoch = people.getFirst().client().state().epoch();
        List<? extends Future<?>> busy = people.stream().map(rooms::submit).toList();

        for (int kill = 0; kill < KILLS; kill++) {
            someTime();
            server.kill();
            server = LiveServer.start(data, "--port", Integer.toString(server.port()));
            assertThat(server.ready()).as("what the host hands out").isEqualTo(ready);
            allLive(people);
        }
        people.forEach(Participant::leave);
        for (Future<?> one : busy) {
            one.get(COMING_BACK.toSeconds(), TimeUnit.SECONDS);
        }

        assertNothingLostNorTwice(people);
        assertFirstReceipts(people);
        assertThat(people.getFirst().client().state().epoch()).isEqualTo(epoch);
        people.forEach(one -> one.client().close());
    }

    @Test
    @DisplayName("[H2] [H8] [K12] finds again the workshops, seats and closed doors it was told of")
    void toldOf() {
        try (Guest facilitator = stage.guest("facilitator")) {
            Guest.accepted(facilitator.ask("door", "'open':false"));
        }
        Door seated;
        try (Stage created = Stage.open(URI.create(server.url()))) {
            seated = created.door("attendee");
            String cookies = seated.cookies();

            server.kill();
            server = LiveServer.start(data, "--port", Integer.toString(server.port()));

            seated.enter(created.code());
            assertThat(seated.cookies()).isEqualTo(cookies);
            assertThat(created.guest("moderator").isOpen()).isTrue();
        }
        var code = Frames.object().put("code", stage.code()).toString();
        assertThat(new Door(URI.create(server.url())).post("/api/enter", code).statusCode())
                .isEqualTo(404);
    }

    /** A moment of work, cut anywhere. */
    private void someTime() throws InterruptedException {
        assertThat(new CountDownLatch(1).await(chance.nextLong(200, 1_500), TimeUnit.MILLISECONDS))
                .isFalse();
    }

    private static void allLive(List<Participant> people) {
        Guest.soon()
                .atMost(COMING_BACK)
                .until(() -> people.stream().allMatch(one -> one.client().isLive()));
    }

    /** Every link still opens, and every screen shows what was acknowledged, which is all that was given. */
    private void assertNothingLostNorTwice(List<Participant> people) {
        Map<String, String> added = new HashMap<>();
        Map<String, Integer> support = new HashMap<>();
        people.forEach(one -> added.putAll(one.added()));
        people.forEach(one -> one.supported().forEach(item -> support.merge(item, 1, Integer::sum)));
        assertThat(added)
                .as("distinct items")
                .hasSize(people.stream().mapToInt(one -> one.added().size()).sum());
        assertThat(support).isNotEmpty();

        var screens = List.of("attendee", "projector", "facilitator", "moderator").stream()
                .map(stage::guest)
                .map(Guest::state)
                .toList();
        for (SharedState state : screens) {
            Map<String, String> shown = new HashMap<>();
            Map<String, Integer> counted = new HashMap<>();
            for (JsonNode item : state.items()) {
                String name = "i" + item.path("n").asInt();
                shown.put(name, item.path("text").asText());
                if (item.path("support").asInt() > 0) {
                    counted.put(name, item.path("support").asInt());
                }
            }
            assertThat(shown).isEqualTo(added);
            assertThat(counted).isEqualTo(support);
        }
        for (Participant one : people) {
            Guest.soon()
                    .untilAsserted(() -> assertThat(one.client().state().items())
                            .isEqualTo(screens.getFirst().items()));
            assertThat(one.client()
                            .mine()
                            .at("/ballots/0/support/1/items")
                            .propertyStream()
                            .map(Map.Entry::getKey))
                    .containsExactlyInAnyOrderElementsOf(one.supported());
            assertThat(one.client().mine().path("items").properties())
                    .hasSameSizeAs(one.added().keySet());
        }
    }

    private void assertFirstReceipts(List<Participant> people) {
        for (Participant one : people) {
            Guest again = stage.guest(one.door(), "attendee");
            var all = one.acknowledged();
            for (var command : all.subList(Math.max(0, all.size() - LAST_RECEIPTS), all.size())) {
                var frame = Frames.object()
                        .put("t", command.type())
                        .put("op", command.receipt().path("op").asLong());
                frame.setAll(command.fields());
                JsonNode receipt = command.receipt();
                Guest.soon()
                        .pollDelay(Duration.ZERO)
                        .pollInterval(Duration.ofMillis(300))
                        .untilAsserted(
                                () -> assertThat(again.ask(receipt.path("op").asLong(), frame.toString()))
                                        .isEqualTo(receipt));
            }
        }
        assertThat(stage.guest("attendee").state().items())
                .hasSize(people.stream().mapToInt(one -> one.added().size()).sum());
    }
}
