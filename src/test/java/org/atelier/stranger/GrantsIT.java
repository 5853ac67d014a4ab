package org.atelier.stranger;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Links of one’s own, on the real server")
class GrantsIT {
    private static final int NOT_OPEN = 4401;

    private final Stage stage = Stage.open().in("pour");
    private final Host host = new Host(stage);

    @AfterEach
    void close() {
        stage.close();
    }

    private Door holder(URI link, String role, Way way) {
        Door door = new Door(SharedServer.address(), way);
        door.enter(link, role);
        return door;
    }

    private int enter(String workshop, String role, String secret) {
        var body = Frames.object().put("workshop", workshop).put("role", role).put("secret", secret);
        return stage.stranger().post("/api/enter", body.toString()).statusCode();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Way.class)
    @DisplayName("[H14] [G2] [G4] a revoked moderator is let go within a second by either door, and comes in by none")
    void revoked(Way way) {
        var link = host.link("moderator", "Luce");
        Door door = holder(link.address(), "moderator", way);
        Guest luce = stage.guest(door, "moderator");
        Guest other = stage.guest("moderator");
        String item = stage.guest("attendee").add("pour", "Un abri");
        Guest.accepted(luce.ask("hide", "'item':'" + item + "','reason':'Hors sujet'"));

        host.does("revoke", "'grant':'" + link.grant() + "'");
        long told = System.nanoTime();
        luce.say(Guest.command(99, "restore", "'item':'" + item + "'"));

        assertThat(luce.awaitEnd()).isEqualTo(NOT_OPEN);
        assertThat(System.nanoTime() - told).isLessThan(1_000_000_000L);
        assertThat(luce.receipts(99))
                .allMatch(receipt -> receipt.path("code").asText().equals("not-allowed"));
        Guest again = stage.unheard(door, "moderator").hello();
        assertThat(again.awaitEnd()).isEqualTo(NOT_OPEN);
        assertThat(again.heard("welcome")).isEmpty();
        assertThat(enter(stage.id(), "moderator", link.address().getFragment())).isEqualTo(404);
        Guest.accepted(other.ask("restore", "'item':'" + item + "'"));
        host.remote()
                .sees(all -> all.value("grant/" + link.grant()).path("revoked").asBoolean());
    }

    @Test
    @DisplayName("[G2] [G4] a facilitator who is made a moderator is refused at every door of a facilitator")
    void demoted() {
        var link = host.link("facilitator", "Ada");
        Door door = holder(link.address(), "facilitator", Way.SOCKET);
        Guest ada = stage.guest(door, "facilitator");
        Guest.accepted(ada.ask("door", "'open':false"));
        String asked = Frames.object()
                .put("workshop", stage.id())
                .put("role", "moderator")
                .put("name", "Complice")
                .toString();
        assertThat(door.post("/api/grants", asked).statusCode()).isEqualTo(201);

        host.does("grant", "'grant':'" + link.grant() + "','role':'moderator','name':'Ada'");

        assertThat(ada.awaitEnd()).isEqualTo(NOT_OPEN);
        assertThat(door.post("/api/grants", asked).statusCode()).isEqualTo(404);
        assertThat(door.get("/export/" + stage.id() + "/items.csv").statusCode())
                .isEqualTo(404);
        String secret = link.address().getFragment();
        assertThat(enter(stage.id(), "facilitator", secret)).isEqualTo(404);
        assertThat(enter(stage.id(), "moderator", secret)).isEqualTo(200);
    }

    @Test
    @DisplayName("[G1] [G3] links have names, their facilitators see them, and the last facilitator’s stays")
    void named() {
        var link = host.link("projector", "Salle");
        host.does("grant", "'grant':'g2','role':'moderator','name':'Bureau'");

        var state = host.remote()
                .sees(all -> all.value("grant/g2").path("name").asText().equals("Bureau"));

        assertThat(state.value("grant/" + link.grant()).path("role").asText()).isEqualTo("projector");
        assertThat(host.remote().refusal("revoke", "'grant':'g1'")).isEqualTo("last-facilitator");
        assertThat(host.remote().refusal("revoke", "'grant':'g99'")).isEqualTo("unknown-grant");
        assertThat(host.remote().refusal("grant", "'grant':'g1','role':'facilitator','name':' '"))
                .isEqualTo("name-missing");
        assertThat(stage.guest("moderator").state().values()).doesNotContainKeys("grant/g1", "house");
        var nameless = Frames.object()
                .put("workshop", stage.id())
                .put("role", "projector")
                .put("name", " ");
        var refused = host.door().post("/api/grants", nameless.toString());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Frames.read(refused.body()).path("error").asText()).isEqualTo("name-missing");
    }

    @Test
    @DisplayName("[G2] what opens one workshop opens no other")
    void otherWorkshop() {
        try (Stage other = Stage.open()) {
            var link = host.link("moderator", "Luce");
            var ticket = host.tickets(1).getFirst();
            var table = host.table("Table 4", 6);
            String secret = link.address().getFragment();

            assertThat(enter(other.id(), "moderator", secret)).isEqualTo(404);
            assertThat(enter(
                            other.id(),
                            "attendee",
                            table.address().getFragment().substring(2)))
                    .isEqualTo(404);
            var shown = Frames.object().put("code", other.code()).put("ticket", ticket.secret());
            assertThat(stage.stranger().post("/api/enter", shown.toString()).statusCode())
                    .isEqualTo(404);
            Door ours = holder(link.address(), "moderator", Way.SOCKET);
            assertThat(other.unheard(ours, "moderator").hello().awaitEnd()).isEqualTo(NOT_OPEN);
            String body =
                    Frames.object().put("workshop", other.id()).put("count", 1).toString();
            assertThat(host.door().post("/api/tickets", body).statusCode()).isEqualTo(404);
        }
    }
}
