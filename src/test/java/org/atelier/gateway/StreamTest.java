package org.atelier.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.atelier.domain.Role;
import org.atelier.writer.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The stream of shared state")
class StreamTest {
    private static final String LARGE = "x".repeat(200_000);
    private Rig rig;

    @BeforeEach
    void open() {
        rig = new Rig(Rig.QUICK, 2, Optional.empty());
    }

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    @DisplayName("reaches every connection of its view and no other")
    void audience() {
        Client phone = rig.live();
        Client other = rig.live();
        Client remote = rig.connect("facilitator", rig.facilitator()).hello();
        Rig.soon().until(remote::isLive);

        rig.workshop.publish(Role.ATTENDEE, "for phones");

        Rig.soon()
                .until(() ->
                        phone.heard("delta").size() == 1 && other.heard("delta").size() == 1);
        assertThat(remote.heard("delta")).isEmpty();
    }

    @Test
    @DisplayName(
            "[S5] loses nothing of what is published while somebody joins, and repeats nothing that the state holds")
    void whileJoining() {
        rig.workshop.beforeJoin = () -> {
            rig.workshop.publish(Role.ATTENDEE, "already in the state");
            rig.vertx.runOnContext(_ -> rig.workshop.publish(Role.ATTENDEE, "after the state"));
        };

        Client client = rig.live();

        Rig.soon().until(() -> !client.heard("delta").isEmpty());
        assertThat(client.types()).startsWith("welcome", "mine", "snapshot", "delta");
        assertThat(client.heard("delta"))
                .extracting(delta -> delta.getJsonObject("set").getString("pad"))
                .containsExactly("after the state");
        assertThat(client.heard("delta").getFirst().getLong("from"))
                .isEqualTo(client.heard("snapshot").getFirst().getLong("seq"));
    }

    @Test
    @DisplayName("[M1] brings a seat's own part to that seat's connections only")
    void own() {
        Client first = rig.live();
        Client second = rig.live();

        rig.workshop.publishMine(1);

        Rig.soon().until(() -> first.heard("mine").size() == 2);
        assertThat(second.heard("mine")).hasSize(1);
    }

    @Test
    @DisplayName("[S7] skips ticks for one who reads slowly, and brings the newest state once when it reads again")
    void behind() {
        Client slow = rig.live();
        Client healthy = rig.live();
        long seen = slow.heard("snapshot").getFirst().getLong("seq");
        slow.stopReading();

        int ticks = fillTheNetwork(healthy);
        slow.read();

        Rig.soon().until(() -> rig.workshop.asked.stream().anyMatch(StreamTest::isCatchingUp));
        rig.workshop.publish(Role.ATTENDEE, "last");
        Rig.soon().until(() -> to(slow) == to(healthy));
        assertThat(slow.heard("delta").size()).isLessThan(ticks);
        for (var delta : slow.heard("delta")) {
            assertThat(delta.getLong("from")).isLessThanOrEqualTo(seen);
            seen = delta.getLong("to");
        }
    }

    @Test
    @DisplayName("[S7] closes one who reads nothing with 4413, and really ends it, though it still sends")
    void stalled() {
        Client stalled = rig.live();
        Client healthy = rig.live();
        stalled.stopReading();
        long beats = rig.vertx.setPeriodic(100, _ -> {
            stalled.say("{}");
            healthy.say("{}");
        });

        fillTheNetwork(healthy);

        Rig.soon().until(() -> metric("atelier_closes_total{code=\"4413\"}") == 1);
        Rig.soon().until(() -> rig.workshop.online.get() == 1);
        stalled.read();
        Rig.soon().until(() -> stalled.closed() != -1);
        rig.vertx.cancelTimer(beats);
        assertThat(healthy.closed()).isEqualTo(-1);
    }

    @Test
    @DisplayName("[S7] is patient with one who takes a large state in slowly but steadily")
    void slowButSteady() {
        rig.workshop.stateBytes = 6 << 20;
        var pipe = new ThinPipe(rig.vertx, rig.port());
        String path = "/ws/" + FakeWorkshop.ID + "/attendee";
        long start = System.nanoTime();

        Client client = new Client(rig.vertx, pipe.port(), path, rig.seat(), "http://localhost:" + pipe.port()).hello();
        long beats = rig.vertx.setPeriodic(200, _ -> client.say("{}"));

        Rig.soon().atMost(Duration.ofSeconds(30)).until(() -> client.isLive() || client.closed() != -1);
        rig.vertx.cancelTimer(beats);
        assertThat(client.closed()).isEqualTo(-1);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Rig.QUICK.stall());
    }

    /** More than the network between here and there can hold, at the pace of one who reads; how many ticks it was. */
    private int fillTheNetwork(Client healthy) {
        int ticks = 100;
        for (int i = 1; i <= ticks; i++) {
            int seen = i;
            rig.workshop.publish(Role.ATTENDEE, LARGE);
            Rig.soon().until(() -> healthy.heard("delta").size() >= seen);
        }
        return ticks;
    }

    private static boolean isCatchingUp(Request request) {
        return request instanceof Request.Join(var _, var since) && since.isPresent();
    }

    private static long to(Client client) {
        return client.heard("delta").isEmpty()
                ? -1
                : client.heard("delta").getLast().getLong("to");
    }

    private double metric(String series) {
        return rig.metrics
                .text()
                .lines()
                .filter(line -> line.startsWith(series))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }
}
