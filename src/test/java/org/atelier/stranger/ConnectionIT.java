package org.atelier.stranger;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.concurrent.CompletionException;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A connection to the real server")
class ConnectionIT {
    private static Stage stage;

    @BeforeAll
    static void open() {
        stage = Stage.open();
    }

    @AfterAll
    static void close() {
        stage.close();
    }

    @Test
    @DisplayName("[C1] is refused with 403 before it opens when its origin is foreign or missing")
    void origin() {
        var door = stage.door("attendee");
        for (String origin : new String[] {"http://example.org", door.origin() + ".example.org", null}) {
            assertThat(status(door, origin)).as("%s", origin).isEqualTo(403);
        }
        assertThat(status(door, door.origin())).isEqualTo(101);
    }

    private static int status(Door door, String origin) {
        try {
            door.openFrom(origin, stage.id(), "attendee", new WebSocket.Listener() {})
                    .join()
                    .abort();
            return 101;
        } catch (CompletionException refused) {
            return ((WebSocketHandshakeException) refused.getCause())
                    .getResponse()
                    .statusCode();
        }
    }

    @Test
    @DisplayName("[C3] is not answered before its hello, and asks for one hello only")
    void hello() {
        Guest guest = stage.unheard(stage.door("attendee"), "attendee");

        guest.say("{}").say(Guest.command(1, "door", "'open':false"));

        assertThat(guest.hello().await("welcome").path("ops").asLong()).isZero();
        guest.await("snapshot");
        assertThat(guest.heard().getFirst().path("t").asText()).isEqualTo("welcome");
        assertThat(guest.heard("receipt")).isEmpty();
        assertThat(guest.hello().awaitEnd()).isEqualTo(4400);
    }

    @Test
    @DisplayName("[C4] that speaks another version is closed with 4426")
    void version() {
        Guest guest = stage.unheard(stage.door("attendee"), "attendee");

        guest.say("{'t':'hello','protocol':2,'lang':'fr'}");

        assertThat(guest.awaitEnd()).isEqualTo(4426);
        assertThat(guest.heard()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"attendee", "projector", "facilitator", "moderator"})
    @DisplayName("[C5] without a cookie that opens its role is closed with 4401, after the hello")
    void cookie(String role) {
        String other = role.equals("attendee") ? "projector" : "attendee";
        Guest guest = stage.unheard(stage.door(other), role).hello();

        assertThat(guest.awaitEnd()).isEqualTo(4401);
        assertThat(guest.heard()).isEmpty();
        Guest elsewhere = new Guest(stage.door(role), "0123456789abcdef", role).hello();
        assertThat(elsewhere.awaitEnd()).isEqualTo(4401);
    }

    @Test
    @DisplayName("[C6] is answered welcome, then mine for attendees only, then the state")
    void order() {
        assertThat(stage.guest("attendee").heard())
                .extracting(frame -> frame.path("t").asText())
                .startsWith("welcome", "mine", "snapshot");
        assertThat(stage.guest("moderator").heard())
                .extracting(frame -> frame.path("t").asText())
                .startsWith("welcome", "snapshot");
    }

    @Test
    @DisplayName("[C7] learns the clock, the heartbeat and the highest op accepted from its cookie")
    void welcome() {
        var door = stage.door("facilitator");
        Guest first = stage.guest(door, "facilitator");
        Guest.accepted(first.ask("timer", "'seconds':60"));
        assertThat(first.refusal("go", "'phase':'nulle-part'")).isEqualTo("unknown-phase");

        JsonNode welcome = stage.guest(door, "facilitator").await("welcome");

        assertThat(welcome.path("ops").asLong()).isEqualTo(1);
        assertThat(welcome.path("heartbeat").asLong()).isPositive();
        assertThat(welcome.path("time").asLong())
                .isBetween(System.currentTimeMillis() - 60_000, System.currentTimeMillis() + 60_000);
    }

    @Test
    @DisplayName("[C9] that breaks comes back after a random time that doubles up to 15 s, and starts again")
    void patience() {
        var patience = new Patience(RandomGenerator.of("L64X128MixRandom"));
        long base = 500;
        for (int attempt = 0; attempt < 10; attempt++) {
            assertThat(patience.next()).isBetween(base / 2, base * 3 / 2);
            base = Math.min(base * 2, 15_000);
        }
        patience.reset();
        assertThat(patience.next()).isBetween(250L, 750L);
    }

    @Test
    @DisplayName("[C11] shares its cookie with others, and all see the same")
    void windows() {
        try (Stage ours = Stage.open().in("pour")) {
            var door = ours.door("attendee");
            Guest one = ours.guest(door, "attendee");
            Guest two = ours.guest(door, "attendee");

            String item = one.add("pour", "Vu des deux");

            two.sees(item, shown -> shown.path("text").asText().equals("Vu des deux"));
            Guest.soon().until(() -> two.mine().path("items").has(item));
            Guest.soon().untilAsserted(() -> assertThat(two.state()).isEqualTo(one.state()));
        }
    }
}
