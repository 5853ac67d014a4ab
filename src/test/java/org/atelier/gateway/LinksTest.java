package org.atelier.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.client.HttpResponse;
import java.util.List;
import org.atelier.domain.Actor;
import org.atelier.domain.Command;
import org.atelier.domain.Rejection;
import org.atelier.domain.Role;
import org.atelier.writer.Request;
import org.atelier.writer.Secrets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Links made while the workshop runs")
class LinksTest {
    private Rig rig;
    private String facilitator;

    @BeforeEach
    void open() {
        rig = new Rig();
        facilitator = rig.facilitator();
    }

    @AfterEach
    void close() {
        rig.close();
    }

    private HttpResponse<Buffer> post(String path, String cookie, JsonObject body) {
        return Rig.await(rig.request(HttpMethod.POST, path)
                .putHeader("Content-Type", "application/json")
                .putHeader("Cookie", cookie)
                .sendJsonObject(body.put("workshop", FakeWorkshop.ID)));
    }

    private Request.Give given() {
        return rig.workshop.asked.stream()
                .filter(Request.Give.class::isInstance)
                .map(Request.Give.class::cast)
                .toList()
                .getLast();
    }

    private static String secret(String link) {
        return link.substring(link.length() - 27);
    }

    private static JsonObject luce() {
        return new JsonObject().put("role", "moderator").put("name", "Luce");
    }

    private static JsonObject table() {
        return new JsonObject().put("role", "attendee").put("name", "Table 4").put("people", 6);
    }

    @Test
    @DisplayName("[H14] [G4] are asked for with the facilitator’s cookie, given as a command, and told this once")
    void grant() {
        var answer = post("/api/grants", facilitator, luce());

        assertThat(answer.statusCode()).isEqualTo(201);
        String link = answer.bodyAsJsonObject().getString("link");
        assertThat(answer.bodyAsJsonObject().getString("grant")).isEqualTo("g4");
        assertThat(link).startsWith(rig.origin() + "/desk/" + FakeWorkshop.ID + "#");
        assertThat(given())
                .isEqualTo(new Request.Give(
                        new Actor.Holder(Role.FACILITATOR),
                        0,
                        new Command.MakeGrant(Role.MODERATOR, "Luce", Secrets.key(secret(link)), 0)));
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    @DisplayName("[H12] [H14] for a table says for how many people, and leads phones to the attendee’s page")
    void tables() {
        var answer = post("/api/grants", facilitator, table());

        assertThat(answer.bodyAsJsonObject().getString("link"))
                .matches(rig.origin() + "/a/" + FakeWorkshop.ID + "#h=[\\w-]{27}");
        assertThat(post("/api/grants", facilitator, luce().put("people", 6)).statusCode())
                .isEqualTo(400);
        JsonObject ofNobody = table();
        ofNobody.remove("people");
        assertThat(post("/api/grants", facilitator, ofNobody).statusCode()).isEqualTo(400);
    }

    @Test
    @DisplayName("[H14] that a rule refuses get 422 with its code, and those that one may not make a 404")
    void refused() {
        rig.workshop.refusals.put("Luce", Rejection.NAME_MISSING);
        rig.workshop.refusals.put("Table 4", Rejection.NOT_ALLOWED);

        var refused = post("/api/grants", facilitator, luce());

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.bodyAsJsonObject().getString("error")).isEqualTo("name-missing");
        assertThat(refused.bodyAsJsonObject().getString("message")).isNotEmpty();
        assertThat(post("/api/grants", facilitator, table()).statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("[H14] [H15] [H16] without the cookie of that role nothing is made")
    void strangers() {
        String seat = rig.seat();

        assertThat(List.of(
                        post("/api/grants", seat, luce()),
                        post("/api/tickets", seat, new JsonObject().put("count", 3)),
                        post("/api/tickets", seat, new JsonObject().put("ticket", 3)),
                        post("/api/pass", facilitator, new JsonObject()),
                        post("/api/pass", "other=1", new JsonObject())))
                .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(404));
        assertThat(rig.workshop.asked).noneMatch(Request.Give.class::isInstance);
    }

    @Test
    @DisplayName("[H15] on tickets, of which only a keyed hash goes to the writer")
    void tickets() {
        var answer = post("/api/tickets", facilitator, new JsonObject().put("count", 3));

        assertThat(answer.statusCode()).isEqualTo(201);
        JsonArray tickets = answer.bodyAsJsonObject().getJsonArray("tickets");
        List<String> links = tickets.stream()
                .map(ticket -> ((JsonObject) ticket).getString("link"))
                .toList();
        assertThat(tickets.getJsonObject(2).getInteger("ticket")).isEqualTo(13);
        assertThat(links)
                .hasSize(3)
                .doesNotHaveDuplicates()
                .allMatch(link -> link.matches(rig.origin() + "/a/" + FakeWorkshop.CODE + "#t=[\\w-]{27}"));
        assertThat(given().command())
                .isEqualTo(new Command.IssueTickets(
                        links.stream().map(LinksTest::secret).map(Rig::seal).toList()));
    }

    @Test
    @DisplayName("[H15] from 1 to 1,000 at a time, or one anew")
    void numbers() {
        for (int wrong : List.of(0, -1, 1_001)) {
            assertThat(post("/api/tickets", facilitator, new JsonObject().put("count", wrong))
                            .statusCode())
                    .isEqualTo(400);
        }
        assertThat(post("/api/tickets", facilitator, new JsonObject().put("count", 1_000))
                        .bodyAsJsonObject()
                        .getJsonArray("tickets"))
                .hasSize(1_000);

        var anew = post("/api/tickets", facilitator, new JsonObject().put("ticket", 7));

        JsonObject ticket = anew.bodyAsJsonObject().getJsonArray("tickets").getJsonObject(0);
        assertThat(ticket.getInteger("ticket")).isEqualTo(7);
        assertThat(given().command())
                .isEqualTo(new Command.ReissueTicket(7, Rig.seal(secret(ticket.getString("link")))));
    }

    @Test
    @DisplayName("[H16] for another device of one’s seat, good for ten minutes")
    void pass() {
        long before = System.currentTimeMillis();

        var answer = post("/api/pass", rig.seat(), new JsonObject());

        String link = answer.bodyAsJsonObject().getString("link");
        assertThat(link).startsWith(rig.origin() + "/a/" + FakeWorkshop.CODE + "#p=");
        assertThat(answer.bodyAsJsonObject().getLong("until"))
                .isBetween(before + 600_000, System.currentTimeMillis() + 600_000);
        assertThat(given())
                .isEqualTo(new Request.Give(new Actor.Seat(1), 0, new Command.Handover(Rig.seal(secret(link)))));
    }

    @Test
    @DisplayName("[H13] seat those who show a ticket, a pass or a table’s link, each with a cookie of their own")
    void shown() {
        JsonObject code = new JsonObject().put("code", FakeWorkshop.CODE);
        JsonObject link = new JsonObject()
                .put("workshop", FakeWorkshop.ID)
                .put("role", "attendee")
                .put("secret", FakeWorkshop.TABLE);

        var entered = List.of(
                enter(code.copy().put("ticket", FakeWorkshop.TICKET)),
                enter(code.copy().put("pass", FakeWorkshop.PASS)),
                enter(link));

        assertThat(entered).allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(200));
        assertThat(entered.stream().map(Rig::cookie)).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("[H5] [H13] that open nothing get the one answer of a wrong code")
    void wrong() {
        JsonObject code = new JsonObject().put("code", FakeWorkshop.CODE);
        assertThat(List.of(
                        enter(code.copy().put("ticket", CookieSecret.fresh())),
                        enter(code.copy().put("ticket", "short")),
                        enter(code.copy().put("pass", FakeWorkshop.TICKET)),
                        enter(code.copy().put("code", "WRONGCOD").put("ticket", FakeWorkshop.TICKET))))
                .extracting(answer -> answer.statusCode() + answer.bodyAsString() + answer.getHeader("Set-Cookie"))
                .containsOnly(enter(new JsonObject().put("code", "WRONGCOD")).statusCode()
                        + enter(new JsonObject().put("code", "WRONGCOD")).bodyAsString() + "null");
        assertThat(enter(code.copy().put("ticket", FakeWorkshop.TICKET).put("pass", FakeWorkshop.PASS))
                        .statusCode())
                .isEqualTo(400);
    }

    private HttpResponse<Buffer> enter(JsonObject body) {
        return rig.post("/api/enter", body.encode());
    }
}
