package org.atelier.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.net.NetSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.atelier.domain.Role;
import org.atelier.writer.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("hostile")
@DisplayName("Limits at the second door")
class PollLimitsTest {
    private Rig rig;

    @BeforeEach
    void open() {
        rig = new Rig(Rig.QUICK, 2, Optional.empty());
    }

    @AfterEach
    void close() {
        rig.close();
    }

    private static String vote(int op) {
        return "{\"t\":\"vote\",\"op\":" + op + ",\"item\":\"i1\",\"on\":true}";
    }

    private boolean closedWith(int code) {
        return rig.metrics.text().contains("atelier_closes_total{code=\"" + code + "\"} 1\n");
    }

    @Test
    @DisplayName("[D6] one that asks nothing for two intervals and a half is silent: 4408, and no longer online")
    void silence() {
        Poller silent = Poller.live(rig);
        Poller alive = Poller.live(rig);
        Rig.soon().until(() -> rig.workshop.online.get() == 2);

        alive.until(() -> closedWith(4408));

        assertThat(alive.closed()).isEqualTo(-1);
        alive.until(() -> rig.workshop.online.get() == 1);
        Rig.soon().until(() -> Rig.await(silent.asking(0)).statusCode() == 404);
    }

    @Test
    @DisplayName("[C3] without a hello it closes with 4408")
    void noHello() {
        Poller phone = Poller.open(rig, "attendee", rig.seat());

        assertThat(phone.say("{}").until(() -> false).closed()).isEqualTo(4408);
        assertThat(phone.types()).isEmpty();
    }

    @Test
    @DisplayName("[D7] [L1] [L2] closes on a frame that a socket would close on, with the same code")
    void frames() {
        Poller large = Poller.live(rig).say("{\"t\":\"" + "x".repeat(9_000) + "\"}");
        Poller broken = Poller.live(rig).say("{\"t\":\"dance\",\"op\":1}");
        Poller surrogate = Poller.live(rig).say("{\"t\":\"\ud800\"}");

        assertThat(large.until(() -> false).closed()).isEqualTo(1009);
        assertThat(broken.until(() -> false).closed()).isEqualTo(4400);
        assertThat(surrogate.until(() -> false).closed()).isIn(1007, 4400);
    }

    @Test
    @DisplayName("[D7] [L3] has one limit of commands with the sockets of the same cookie")
    void oneLimit() {
        String cookie = rig.seat();
        Client socket = rig.connect(cookie).hello();
        Rig.soon().until(socket::isLive);
        Poller phone = Poller.open(rig, "attendee", cookie, Poller.HELLO).until("snapshot");

        for (int op = 1; op <= 20; op++) {
            socket.say(vote(op));
            phone.say(vote(op));
        }

        phone.until(() -> phone.heard("receipt").size() == 20);
        Rig.soon().until(() -> socket.heard("receipt").size() == 20);
        assertThat(rig.workshop.asked.stream().filter(Request.Give.class::isInstance))
                .hasSizeBetween(20, 26);
    }

    @Test
    @DisplayName("[D7] [L3] closes with 4429 one that sends, or asks for the same, without end")
    void tooMany() {
        Poller sending = Poller.live(rig);
        for (int n = 0; n < 10; n++) {
            sending.say(java.util.Collections.nCopies(30, "{}").toArray(String[]::new));
        }
        assertThat(sending.until(() -> false).closed()).isEqualTo(4429);

        Poller asking = Poller.live(rig);
        for (int n = 0; n < 300; n++) {
            asking.ask(-1);
        }
        assertThat(asking.until(() -> false).closed()).isEqualTo(4429);
    }

    @Test
    @DisplayName("[D7] [L5] counts with the sockets of the same cookie, and the oldest is closed with 4409")
    void connections() {
        String cookie = rig.seat();
        Poller oldest = Poller.open(rig, "attendee", cookie, Poller.HELLO).until("snapshot");
        List<Client> sockets = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Client socket = rig.connect(cookie).hello();
            Rig.soon().until(socket::isLive);
            sockets.add(socket);
        }

        assertThat(oldest.until(() -> false).closed()).isEqualTo(4409);
        assertThat(sockets).allMatch(socket -> socket.closed() == -1);
    }

    @Test
    @DisplayName("[D7] [S7] one that does not come back is kept little, and gets the newest state when it does")
    void behind() {
        Poller slow = Poller.live(rig);
        for (int i = 0; i < 40; i++) {
            rig.workshop.publish(Role.ATTENDEE, "x".repeat(10_000));
        }

        slow.until(() -> rig.workshop.asked.stream()
                .anyMatch(request -> request instanceof Request.Join(var _, var since) && since.isPresent()));
        slow.until(() -> slow.heard("delta").getLast().getLong("to") == rig.workshop.seq);

        assertThat(slow.heard("delta")).hasSizeLessThan(12);
        assertThat(slow.closed()).isEqualTo(-1);
    }

    @Test
    @DisplayName("[D7] [S7] one that fetches nothing while more waits than is kept for it is closed with 4413")
    void stalled() {
        Poller stalled = Poller.live(rig);
        for (int i = 0; i < 10; i++) {
            rig.workshop.publish(Role.ATTENDEE, "x".repeat(10_000));
        }
        long beats = rig.vertx.setPeriodic(200, _ -> stalled.asking(-1));

        Rig.soon().until(() -> closedWith(4413));

        rig.vertx.cancelTimer(beats);
        Rig.soon().until(() -> rig.workshop.online.get() == 0);
    }

    @Test
    @DisplayName("[D7] puts no more in an answer than a slow phone takes in at once, but for one frame that is larger")
    void answers() {
        rig.workshop.stateBytes = 200_000;
        Poller phone = Poller.open(rig, "attendee", rig.seat(), Poller.HELLO);
        Rig.soon().until(() -> rig.workshop.online.get() == 1);

        phone.fetch();
        assertThat(phone.types()).containsExactly("welcome", "mine");
        phone.fetch();
        assertThat(phone.types()).containsExactly("welcome", "mine", "snapshot");
    }

    @Test
    @DisplayName("[D3] [L6] a held receive outlives the idle time of a connection that had been quiet before it")
    void idle() {
        Poller phone = Poller.live(rig);
        var answers = new StringBuffer();
        NetSocket quiet = Rig.await(rig.vertx.createNetClient().connect(rig.port(), "localhost"));
        quiet.handler(some -> answers.append(some.toString()));
        quiet.write(phone.raw("send", "{\"n\":1,\"frames\":[]}"));
        Rig.soon().until(() -> answers.toString().contains("204"));
        Rig.await(rig.vertx.timer(900));
        rig.workshop.publish(Role.ATTENDEE, "so that no heartbeat is due soon");
        phone.until("delta");

        quiet.write(phone.raw("receive", "{\"after\":" + phone.after() + "}"));

        Rig.soon().until(() -> answers.toString().contains("\"upto\""));
    }
}
