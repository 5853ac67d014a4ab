package org.atelier.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.atelier.domain.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("hostile")
@DisplayName("Limits")
class LimitsTest {
    private Rig rig;

    @BeforeEach
    void open() {
        rig = new Rig(Rig.QUICK, 2, java.util.Optional.empty());
    }

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    @DisplayName("[C1] a foreign or missing origin is refused with 403 before the connection opens")
    void origin() {
        String path = "/ws/" + FakeWorkshop.ID + "/attendee";
        String cookie = rig.seat();

        assertThatThrownBy(() -> new Client(rig.vertx, rig.port(), path, cookie, "http://evil.example"))
                .hasMessageContaining("403");
        assertThatThrownBy(() -> new Client(rig.vertx, rig.port(), path, cookie, null))
                .hasMessageContaining("403");
    }

    @Test
    @DisplayName("[C5] a cookie that opens nothing, or none, closes with 4401 after the hello")
    void nothingOpen() {
        Client none = rig.connect(null).hello();
        Client wrong = rig.connect("atelier-" + FakeWorkshop.ID + "-attendee=" + CookieSecret.fresh())
                .hello();
        Client otherRole = rig.connect("moderator", rig.facilitator()).hello();
        Client unknown = new Client(rig.vertx, rig.port(), "/ws/anotherworkshop1/attendee", rig.seat(), rig.origin());
        unknown.hello();

        for (Client client : List.of(none, wrong, otherRole, unknown)) {
            Rig.soon().until(() -> client.closed() != -1);
            assertThat(client.closed()).isEqualTo(4401);
            assertThat(client.heard()).isEmpty();
        }
    }

    @Test
    @DisplayName("[C3] without a hello the connection closes with 4408, whatever else is sent, and nothing is answered")
    void noHello() {
        Client silent = rig.connect(rig.seat());
        Client talking = rig.connect(rig.seat());
        talking.say("{}").say("{\"t\":\"vote\",\"op\":1,\"item\":\"i1\",\"on\":true}");

        Rig.soon().until(() -> silent.closed() == 4408 && talking.closed() == 4408);
        assertThat(talking.heard()).isEmpty();
        assertThat(rig.workshop.asked).noneMatch(org.atelier.writer.Request.Give.class::isInstance);
    }

    @Test
    @DisplayName("[C8] heartbeats go both ways: the server's come by themselves, a silent client is closed with 4408")
    void silence() {
        Client silent = rig.live();
        Client alive = rig.live();
        long beat = rig.vertx.setPeriodic(300, _ -> alive.say("{}"));

        Rig.soon().until(() -> silent.closed() == 4408);
        rig.vertx.cancelTimer(beat);
        assertThat(silent.types()).contains("");
        assertThat(alive.closed()).isEqualTo(-1);
    }

    @Test
    @DisplayName("[L3] of 60 commands at once 20 are decided, the others refused with too-fast, to be sent again later")
    void tooFast() {
        Client client = rig.live();

        for (int op = 1; op <= 60; op++) {
            client.say(vote(op));
        }

        Rig.soon().until(() -> client.heard("receipt").size() == 60);
        assertThat(client.heard("receipt"))
                .filteredOn(receipt -> "too-fast".equals(receipt.getString("code")))
                .hasSizeBetween(37, 40);
        assertThat(client.closed()).isEqualTo(-1);
    }

    @Test
    @DisplayName("[L3] 100 refused in a row close with 4429")
    void tooMany() {
        Client client = rig.live();

        for (int op = 1; op <= 140; op++) {
            client.say(vote(op));
        }

        Rig.soon().until(() -> client.closed() != -1);
        assertThat(client.closed()).isEqualTo(4429);
    }

    @Test
    @DisplayName("[L3] the limit is the cookie's, over all its connections")
    void oneLimit() {
        String cookie = rig.seat();
        List<Client> clients = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Client client = rig.connect(cookie).hello();
            Rig.soon().until(client::isLive);
            clients.add(client);
        }

        clients.forEach(client -> {
            for (int op = 1; op <= 10; op++) {
                client.say(vote(op));
            }
        });

        Rig.soon()
                .until(() -> clients.stream()
                                .mapToInt(c -> c.heard("receipt").size())
                                .sum()
                        == 40);
        assertThat(clients.stream().flatMap(c -> c.heard("receipt").stream()))
                .filteredOn(receipt -> "accepted".equals(receipt.getString("status")))
                .hasSizeBetween(20, 23);
    }

    @Test
    @DisplayName(
            "[L5] the 21st connection of a cookie closes the oldest with 4409, [C11] the others see the same state")
    void connections() {
        String cookie = rig.seat();
        List<Client> clients = new ArrayList<>();
        for (int i = 0; i < 21; i++) {
            Client client = rig.connect(cookie).hello();
            Rig.soon().until(client::isLive);
            clients.add(client);
        }

        Rig.soon().until(() -> clients.getFirst().closed() == 4409);
        rig.workshop.publish(Role.ATTENDEE, "x");
        Rig.soon()
                .until(() ->
                        clients.stream().skip(1).allMatch(c -> c.heard("delta").size() == 1));
    }

    @Test
    @DisplayName("a person with three tabs is one person online")
    void presence() {
        String cookie = rig.seat();
        List<Client> tabs = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Client tab = rig.connect(cookie).hello();
            Rig.soon().until(tab::isLive);
            tabs.add(tab);
        }
        rig.live();
        rig.connect("facilitator", rig.facilitator()).hello();

        Rig.soon().until(() -> rig.workshop.online.get() == 2);
        tabs.forEach(Client::leave);

        Rig.soon().until(() -> rig.workshop.online.get() == 1);
    }

    private static String vote(int op) {
        return "{\"t\":\"vote\",\"op\":" + op + ",\"item\":\"i1\",\"on\":true}";
    }
}
