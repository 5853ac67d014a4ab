package org.atelier.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.net.NetClient;
import io.vertx.core.net.NetSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("hostile")
@DisplayName("Requests that never end")
class SlowRequestsTest {
    private static final int MANY = 200;
    private Rig rig;
    private NetClient net;

    @BeforeEach
    void open() {
        rig = new Rig(Rig.QUICK, 2, Optional.empty());
        net = rig.vertx.createNetClient();
    }

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    @DisplayName("[L4] headers, bodies and silences that go on for ever are cut, and meanwhile others are served")
    void slow() {
        var closed = new AtomicInteger();
        List<NetSocket> sockets = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            NetSocket socket = Rig.await(net.connect(rig.port(), "localhost"));
            socket.closeHandler(_ -> closed.incrementAndGet());
            socket.write(beginnings().get(i % beginnings().size()));
            sockets.add(socket);
        }
        long drip = rig.vertx.setPeriodic(300, _ -> sockets.forEach(socket -> socket.write("a")));

        Client healthy = rig.live();
        long beat = rig.vertx.setPeriodic(300, _ -> healthy.say("{}"));
        assertThat(rig.get("/health/ready").statusCode()).isEqualTo(200);

        Rig.soon().until(() -> closed.get() == MANY);
        rig.vertx.cancelTimer(drip);
        rig.vertx.cancelTimer(beat);
        healthy.say("{\"t\":\"vote\",\"op\":1,\"item\":\"i1\",\"on\":true}");
        Rig.soon()
                .atMost(Duration.ofSeconds(2))
                .until(() -> !healthy.heard("receipt").isEmpty());
    }

    private List<String> beginnings() {
        String post = "POST /api/enter HTTP/1.1\r\nHost: localhost:" + rig.port() + "\r\nOrigin: " + rig.origin()
                + "\r\nContent-Type: application/json\r\nContent-Length: 60000\r\n\r\n{\"code\":\"";
        return List.of("", "GET / HTTP/1.1\r\nX-Slow: ", post);
    }

    @Test
    @DisplayName("lines and headers past any browser's are refused")
    void large() {
        String longPath = "/" + "x".repeat(5_000);
        assertThat(rig.get(longPath).statusCode()).isEqualTo(414);
        var response = Rig.await(
                rig.http.get("/").putHeader("X-Large", "x".repeat(20_000)).send());
        assertThat(response.statusCode()).isEqualTo(431);
    }
}
