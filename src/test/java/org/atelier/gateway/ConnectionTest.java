package org.atelier.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A connection")
class ConnectionTest {
    private static Rig rig;

    @BeforeAll
    static void open() {
        rig = new Rig();
    }

    @AfterAll
    static void close() {
        rig.close();
    }

    @Test
    @DisplayName("[C6] is answered its hello with welcome, mine, snapshot, in that order")
    void joins() {
        Client client = rig.live();

        assertThat(client.types()).startsWith("welcome", "mine", "snapshot");
    }

    @Test
    @DisplayName("[C6] of a board gets no own part")
    void board() {
        String cookie = rig.facilitator();

        Client client = rig.connect("facilitator", cookie).hello();

        Rig.soon().until(client::isLive);
        assertThat(client.types()).containsExactly("welcome", "snapshot");
    }

    @Test
    @DisplayName("[C6] that holds a state already gets a delta from there")
    void resumes() {
        Client client = rig.connect(rig.seat());

        client.say("{\"t\":\"hello\",\"protocol\":1,\"lang\":\"en\",\"since\":{\"epoch\":\"epoch\",\"seq\":1}}");

        Rig.soon().until(client::isLive);
        assertThat(client.heard("delta").getFirst().getInteger("from")).isEqualTo(1);
    }

    @Test
    @DisplayName("[C7] learns the server's clock, the heartbeat and the highest op accepted from its cookie")
    void welcome() {
        String cookie = rig.seat();
        Client first = rig.connect(cookie).hello();
        Rig.soon().until(first::isLive);
        first.say("{\"t\":\"vote\",\"op\":7,\"item\":\"i1\",\"on\":true}");
        Rig.soon().until(() -> !first.heard("receipt").isEmpty());

        Client second = rig.connect(cookie).hello();

        Rig.soon().until(second::isLive);
        var welcome = second.heard("welcome").getFirst();
        assertThat(welcome.getLong("ops")).isEqualTo(7);
        assertThat(welcome.getLong("heartbeat")).isEqualTo(15);
        assertThat(welcome.getLong("time"))
                .isCloseTo(System.currentTimeMillis(), org.assertj.core.data.Offset.offset(60_000L));
    }

    @Test
    @DisplayName("[R2] gets a receipt with the position, and the item of an add, [M4] after its own part")
    void receipt() {
        Client client = rig.live();

        client.say("{\"t\":\"add\",\"op\":1,\"place\":{\"comments\":true},\"text\":\"Bonjour\"}");

        Rig.soon().until(() -> !client.heard("receipt").isEmpty());
        var receipt = client.heard("receipt").getFirst();
        assertThat(receipt.getString("status")).isEqualTo("accepted");
        assertThat(receipt.getString("item")).isEqualTo("i" + receipt.getLong("seq"));
        assertThat(client.types()).endsWith("mine", "receipt");
    }

    @Test
    @DisplayName("[R3] is told why a command is refused, in the language of its hello")
    void refusal() {
        Client client = rig.connect(rig.seat()).say("{\"t\":\"hello\",\"protocol\":1,\"lang\":\"en\"}");
        Rig.soon().until(client::isLive);

        client.say("{\"t\":\"add\",\"op\":1,\"place\":{\"comments\":true},\"text\":\"refuse me\"}");

        Rig.soon().until(() -> !client.heard("receipt").isEmpty());
        var receipt = client.heard("receipt").getFirst();
        assertThat(receipt.getString("code")).isEqualTo("phase-closed");
        assertThat(receipt.getString("message"))
                .isEqualTo(Messages.of(Language.EN).text("phase-closed"));
    }
}
