package org.atelier.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.client.HttpResponse;
import java.net.URI;
import java.util.Optional;
import org.atelier.domain.Command;
import org.atelier.writer.Request;
import org.atelier.writer.Secrets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Entering")
class EnteringTest {
    private Rig rig;

    @BeforeEach
    void open() {
        rig = new Rig();
    }

    @AfterEach
    void close() {
        rig.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ABCDEFGH", "ABCD-EFGH", "abcd efgh", " Abcd–efgh ", "a-b-c-d-e-f-g-h"})
    @DisplayName("[H2] with a code takes a seat: case, spaces and the dash do not matter")
    void byCode(String typed) {
        var response = enter(new JsonObject().put("code", typed));

        assertThat(response.statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("[H2] twice with one browser is one seat")
    void oneSeat() {
        String cookie = rig.seat();

        var again = Rig.await(rig.request(HttpMethod.POST, "/api/enter")
                .putHeader("Content-Type", "application/json")
                .putHeader("Cookie", "other=1; " + cookie)
                .sendJsonObject(code()));

        assertThat(Rig.cookie(again)).isEqualTo(cookie);
        assertThat(rig.workshop.seats()).isEqualTo(1);
    }

    @Test
    @DisplayName("[H2] with a cookie that opens no seat gets a new one: nobody can plant a cookie")
    void planted() {
        String planted = "atelier-" + FakeWorkshop.ID + "-attendee=" + CookieSecret.fresh();

        var response = Rig.await(rig.request(HttpMethod.POST, "/api/enter")
                .putHeader("Content-Type", "application/json")
                .putHeader("Cookie", planted)
                .sendJsonObject(code()));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(Rig.cookie(response)).isNotEqualTo(planted);
    }

    @Test
    @DisplayName("[H3] with a link's secret gets that role's cookie, and afterwards the cookie is enough")
    void bySecret() {
        String cookie = rig.facilitator();

        var again = Rig.await(rig.request(HttpMethod.POST, "/api/enter")
                .putHeader("Content-Type", "application/json")
                .putHeader("Cookie", cookie)
                .sendJsonObject(link("facilitator")));

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.bodyAsJsonObject().getString("audience")).isEqualTo("facilitator");
    }

    @Test
    @DisplayName("[H3] a cookie of one role opens no other")
    void otherRole() {
        String cookie = rig.facilitator();

        var response = Rig.await(rig.request(HttpMethod.POST, "/api/enter")
                .putHeader("Content-Type", "application/json")
                .putHeader("Cookie", cookie)
                .sendJsonObject(link("moderator")));

        assertThat(response.statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("[H4] answers what the workshop is, with its plan, the time, and what there is to see")
    void answer() {
        JsonObject answer = enter(code()).bodyAsJsonObject();

        assertThat(answer.fieldNames()).containsExactlyInAnyOrder("workshop", "audience", "plan", "time", "frames");
        assertThat(answer.getJsonArray("frames").stream().map(frame -> ((JsonObject) frame).getString("t")))
                .containsExactly("mine", "snapshot");
        JsonObject workshop = answer.getJsonObject("workshop");
        assertThat(workshop.fieldNames()).containsExactlyInAnyOrder("id", "code", "title", "language", "join");
        assertThat(workshop.getString("join")).isEqualTo(rig.origin() + "/a/" + FakeWorkshop.CODE);
        assertThat(workshop.getString("id")).isEqualTo(FakeWorkshop.ID);
        assertThat(workshop.getString("title"))
                .isEqualTo(FakeWorkshop.plan().title().in("fr"));
        assertThat(answer.getJsonObject("plan").getString("id"))
                .isEqualTo(FakeWorkshop.plan().id());
    }

    @Test
    @DisplayName(
            "[H5] is refused with the same words for a wrong code, a closed door, an unknown workshop, a wrong secret")
    void oneRefusal() {
        rig.workshop.doorOpen = false;

        var refusals = java.util.stream.Stream.of(
                        code(),
                        new JsonObject().put("code", "XXXXXXXX"),
                        new JsonObject().put("code", "12"),
                        link("facilitator").put("workshop", "anotherworkshop1").put("secret", CookieSecret.fresh()),
                        link("facilitator").put("workshop", "../x"),
                        link("facilitator").put("secret", CookieSecret.fresh()),
                        link("facilitator").put("secret", "short"),
                        link("projector"))
                .map(this::enter)
                .map(response -> response.statusCode() + response.bodyAsString() + response.getHeader("Set-Cookie"))
                .distinct();

        assertThat(refusals).singleElement().asString().startsWith("404{\"error\":\"not-found\",\"message\":");
    }

    @Test
    @DisplayName("[K12] the door may be closed behind those who are seated")
    void seatedStay() {
        String cookie = rig.seat();
        rig.workshop.doorOpen = false;

        var response = Rig.await(rig.request(HttpMethod.POST, "/api/enter")
                .putHeader("Content-Type", "application/json")
                .putHeader("Cookie", cookie)
                .sendJsonObject(code()));

        assertThat(response.statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("[H6] after 50 wrong codes in 10 seconds further ones get 429, and a right one still enters")
    void budget() {
        for (int i = 0; i < 50; i++) {
            assertThat(enter(new JsonObject().put("code", "WRONGCOD")).statusCode())
                    .isEqualTo(404);
        }

        assertThat(enter(new JsonObject().put("code", "WRONGCOD")).statusCode()).isEqualTo(429);
        assertThat(enter(link("facilitator").put("secret", CookieSecret.fresh()))
                        .statusCode())
                .isEqualTo(429);
        assertThat(enter(code()).statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("tells the writer only the SHA-256 of a cookie")
    void hashed() {
        String secret = rig.seat().split("=")[1];

        assertThat(rig.workshop.asked)
                .contains(new Request.Enter(new Command.TakeSeat(Secrets.key(secret)), Optional.empty()));
    }

    @Test
    @DisplayName("sets a cookie that scripts cannot read, and that no other site's form can use")
    void cookie() {
        String cookie = enter(code()).getHeader("Set-Cookie");

        assertThat(cookie)
                .matches("atelier-" + FakeWorkshop.ID
                        + "-attendee=[\\w-]{27}; Path=/; Max-Age=\\d+; HttpOnly; SameSite=Lax");
    }

    @Test
    @DisplayName("sets a cookie bound to this very host when people come by https")
    void secureCookie() {
        try (Rig secure = new Rig(Timing.STANDARD, 1, Optional.of(URI.create("https://atelier.example")))) {
            var response = Rig.await(secure.request(HttpMethod.POST, "/api/enter")
                    .putHeader("Origin", "https://atelier.example")
                    .putHeader("Content-Type", "application/json")
                    .sendJsonObject(code()));

            assertThat(response.getHeader("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
            assertThat(response.getHeader("Set-Cookie"))
                    .startsWith("__Host-atelier-" + FakeWorkshop.ID)
                    .endsWith("; Secure");
            assertThat(response.getHeader("Strict-Transport-Security")).isNotNull();
        }
    }

    private static JsonObject code() {
        return new JsonObject().put("code", FakeWorkshop.CODE);
    }

    private static JsonObject link(String role) {
        return new JsonObject().put("workshop", FakeWorkshop.ID).put("role", role);
    }

    private HttpResponse<Buffer> enter(JsonObject body) {
        return rig.post("/api/enter", body.encode());
    }
}
