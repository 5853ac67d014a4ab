package org.atelier.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Future;
import java.time.Duration;
import java.util.Optional;
import org.atelier.ops.Health;
import org.atelier.ops.Metrics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Starting, failing and stopping")
class StoppingTest {
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
    @DisplayName("[H10] live while it runs, ready while commands are accepted, and its numbers as Prometheus text")
    void health() {
        rig.live();

        assertThat(rig.get("/health/live").statusCode()).isEqualTo(200);
        assertThat(rig.get("/health/ready").statusCode()).isEqualTo(200);
        assertThat(rig.get("/metrics").bodyAsString())
                .contains("# TYPE atelier_sockets gauge\n", "atelier_sockets{role=\"attendee\"} 1\n");
    }

    @Test
    @DisplayName("[C10] says bye and closes with 1012, [H10] is no longer ready, and takes nobody new")
    void bye() {
        Client client = rig.live();
        String cookie = rig.seat();
        rig.workshop.silent = true;
        client.say("{\"t\":\"vote\",\"op\":1,\"item\":\"i1\",\"on\":true}");
        long start = System.nanoTime();

        Future<Void> drained = rig.gateways.drain();

        assertThat(rig.get("/health/ready").statusCode()).isEqualTo(503);
        assertThatThrownBy(() -> rig.connect(cookie)).hasMessageContaining("503");
        Rig.await(drained);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        Rig.soon().until(() -> client.closed() != -1);
        assertThat(client.closed()).isEqualTo(1012);
        assertThat(client.heard("bye").getFirst().getLong("within")).isEqualTo(3_000);
        assertThatThrownBy(() -> rig.get("/health/live")).hasMessageContaining("refused");
    }

    @Test
    @DisplayName("[R8] without a receipt when nothing can be stored: the connection closes with 1013")
    void cannotStore() {
        Client client = rig.live();
        rig.workshop.unavailable = true;

        client.say("{\"t\":\"vote\",\"op\":1,\"item\":\"i1\",\"on\":true}");

        Rig.soon().until(() -> client.closed() != -1);
        assertThat(client.closed()).isEqualTo(1013);
        assertThat(client.heard("receipt")).isEmpty();
    }

    @Test
    @DisplayName("[R8] the same when the writer does not answer in time, and for one who only says hello")
    void noAnswer() {
        Client giving = rig.live();
        rig.workshop.silent = true;
        giving.say("{\"t\":\"vote\",\"op\":1,\"item\":\"i1\",\"on\":true}");
        Rig.soon().until(() -> giving.closed() == 1013);

        String cookie = rig.seat();
        rig.workshop.unavailable = true;
        Client joining = rig.connect(cookie).hello();

        Rig.soon().until(() -> joining.closed() == 1013);
        assertThat(rig.post("/api/enter", "{\"code\":\"ABCDEFGH\"}").statusCode())
                .isEqualTo(503);
    }

    @Test
    @DisplayName("a busy port is a failure of the start")
    void busyPort() {
        GatewayOptions same = new GatewayOptions("localhost", rig.port(), Optional.empty(), Optional.empty());
        try (Rig other = new Rig()) {
            Future<Gateways> deployed = Gateways.deploy(other.vertx, same, 2, Rig::seal, new Health(), new Metrics());

            assertThatThrownBy(() -> Rig.await(deployed)).hasMessageContaining("in use");
        }
    }
}
