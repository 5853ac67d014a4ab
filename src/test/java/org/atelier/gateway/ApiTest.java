package org.atelier.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.client.HttpRequest;
import io.vertx.ext.web.client.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The API")
class ApiTest {
    private static Rig rig;

    @BeforeAll
    static void open() {
        rig = new Rig();
    }

    @AfterAll
    static void close() {
        rig.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "application/jsonp"})
    @DisplayName("[H1] wants JSON: another content type gets 415")
    void contentType(String type) {
        var response = send(json().putHeader("Content-Type", type), "{}");

        assertError(response, 415, "wrong-type");
    }

    @Test
    @DisplayName("[H1] takes a content type with its charset")
    void charset() {
        var response = send(json().putHeader("Content-Type", "Application/JSON; charset=utf-8"), "{}");

        assertError(response, 400, "bad-request");
    }

    @Test
    @DisplayName("[H1] takes at most 64 KB: a larger body gets 413")
    void body() {
        assertError(send(json(), "{\"code\":\"" + "x".repeat(65_536) + "\"}"), 413, "too-large");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://localhost:PORT",
                "http://localhost:1",
                "http://evil.example",
                "null",
                "http://localhost:PORT.evil.example",
                "http://evil.example/http://localhost:PORT",
                ""
            })
    @DisplayName("[H1] is for its own pages: another origin gets 403")
    void foreign(String origin) {
        String exact = origin.replace("PORT", Integer.toString(rig.port()));

        assertError(send(json().putHeader("Origin", exact), "{}"), 403, "foreign-origin");
    }

    @Test
    @DisplayName("[H1] wants to know the origin: none gets 403")
    void noOrigin() {
        HttpRequest<Buffer> request =
                rig.http.request(HttpMethod.POST, "/api/enter").putHeader("Content-Type", "application/json");

        assertError(send(request, "{}"), 403, "foreign-origin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "[]",
                "1",
                "null",
                "{",
                "{}{}",
                "{\"code\":1}",
                "{\"code\":null}",
                "{\"code\":\"ABCDEFGH\",\"more\":1}",
                "{\"code\":\"ABCDEFGH\",\"code\":\"ABCDEFGH\"}",
                "{\"code\":\"ABCDEFGH\",\"role\":\"facilitator\"}",
                "{\"workshop\":\"fakeworkshop0001\"}",
                "{\"workshop\":\"fakeworkshop0001\",\"role\":\"visitor\"}",
                "{\"code\":\"ABCDEFGH\",\"ticket\":\"x\",\"pass\":\"x\"}",
                "{\"workshop\":\"fakeworkshop0001\",\"role\":\"host\"}",
                "{\"workshop\":\"fakeworkshop0001\",\"role\":\"facilitator\",\"secret\":5}",
                "{\"code\":[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]}"
            })
    @DisplayName("[H9] refuses with 400 what is incomplete, doubled, unknown or of a wrong type")
    void malformed(String body) {
        assertError(send(json(), body), 400, "bad-request");
    }

    @Test
    @DisplayName("[H9] refuses with 400 bytes that are no UTF-8")
    void notUtf8() {
        byte[] bytes = "{\"code\":\"ABCDEFG?\"}".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        bytes[bytes.length - 3] = (byte) 0xFF;

        assertError(Rig.await(json().sendBuffer(Buffer.buffer(bytes))), 400, "bad-request");
    }

    @Test
    @DisplayName("[H9] speaks French unless English is preferred")
    void language() {
        var french = send(json().putHeader("Accept-Language", "de, en;q=0.5, fr;q=0.9"), "{}");
        var english = send(json().putHeader("Accept-Language", "en-CA,en;q=0.9,fr;q=0.8"), "{}");

        assertThat(message(french)).isEqualTo(Messages.of(Language.FR).text("bad-request"));
        assertThat(message(english)).isEqualTo(Messages.of(Language.EN).text("bad-request"));
    }

    @Test
    @DisplayName("[H7] lists the built-in plans in their languages")
    void plans() {
        JsonArray plans = rig.get("/api/plans").bodyAsJsonArray();

        assertThat(plans).hasSizeGreaterThan(1);
        JsonObject first = plans.getJsonObject(0);
        assertThat(first.fieldNames()).containsExactlyInAnyOrder("id", "title", "subtitle", "languages");
        assertThat(first.getJsonObject("title").fieldNames()).contains("fr", "en");
    }

    @Test
    @DisplayName("[H8] creates a workshop of a plan, and shows its links this once")
    void create() {
        var response = rig.post("/api/workshops", "{\"plan\":\"ffom\",\"language\":\"en\"}");

        assertThat(response.statusCode()).isEqualTo(201);
        JsonObject links = response.bodyAsJsonObject().getJsonObject("links");
        assertThat(links.getString("attendee")).isEqualTo(rig.origin() + "/a/" + FakeWorkshop.CODE);
        assertThat(links.getString("facilitator"))
                .isEqualTo(rig.origin() + "/remote/" + FakeWorkshop.ID + "#" + FakeWorkshop.FACILITATOR_SECRET);
        assertThat(links.getString("projector")).contains("/board/");
        assertThat(links.getString("moderator")).contains("/desk/");
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    @DisplayName("[H8] refuses a plan that does not hold with its lines and fields")
    void invalid() {
        var response = rig.post(
                "/api/workshops", new JsonObject().put("yaml", "id: 5\nno: 1\n").encode());

        assertError(response, 422, "plan-invalid");
        JsonObject problem =
                response.bodyAsJsonObject().getJsonArray("problems").getJsonObject(0);
        assertThat(problem.fieldNames()).containsExactlyInAnyOrder("line", "field", "message");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"plan\":\"none\"}",
                "{\"plan\":\"ffom\",\"yaml\":\"\"}",
                "{\"plan\":\"ffom\",\"language\":\"de\"}"
            })
    @DisplayName("[H8] refuses what names no plan, or a language that the plan lacks")
    void noPlan(String body) {
        assertError(rig.post("/api/workshops", body), 400, "bad-request");
    }

    @Test
    @DisplayName("answers 405 to another method and 404 to an unknown name, as JSON")
    void others() {
        assertError(rig.get("/api/enter"), 405, "no-method");
        assertError(rig.get("/api/elsewhere"), 404, "not-found");
    }

    private static HttpRequest<Buffer> json() {
        return rig.request(HttpMethod.POST, "/api/enter").putHeader("Content-Type", "application/json");
    }

    private static HttpResponse<Buffer> send(HttpRequest<Buffer> request, String body) {
        return Rig.await(request.sendBuffer(Buffer.buffer(body)));
    }

    private static String message(HttpResponse<Buffer> response) {
        return response.bodyAsJsonObject().getString("message");
    }

    private static void assertError(HttpResponse<Buffer> response, int status, String code) {
        assertThat(response.statusCode()).as(response.bodyAsString()).isEqualTo(status);
        assertThat(response.bodyAsJsonObject().getString("error")).isEqualTo(code);
        assertThat(message(response)).isNotBlank();
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(response.getHeader("Content-Security-Policy")).contains("default-src 'none'");
    }
}
