package org.atelier.stranger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Entering the real server over HTTP")
class EnteringIT {
    private static Stage stage;

    private final Door door = new Door(SharedServer.address());

    @BeforeAll
    static void open() {
        stage = Stage.open();
    }

    @AfterAll
    static void close() {
        stage.close();
    }

    private String code() {
        return "{\"code\":\"" + stage.code() + "\"}";
    }

    @Test
    @DisplayName("[H1] another content type gets 415, a body over 64 KB 413, a foreign or missing origin 403")
    void posts() {
        var asText = door.request("/api/enter")
                .header("Content-Type", "text/plain")
                .header("Origin", door.origin())
                .POST(BodyPublishers.ofString(code()));
        var foreign = door.request("/api/enter")
                .header("Content-Type", "application/json")
                .header("Origin", "http://example.org")
                .POST(BodyPublishers.ofString(code()));
        var without = door.request("/api/enter")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(code()));

        assertThat(door.send(asText).statusCode()).isEqualTo(415);
        assertThat(door.send(foreign).statusCode()).isEqualTo(403);
        assertThat(door.send(without).statusCode()).isEqualTo(403);
        assertThat(door.post("/api/enter", " ".repeat(64 * 1024) + code()).statusCode())
                .isEqualTo(413);
    }

    @Test
    @DisplayName("[H2] a code opens whatever its case, spaces and dash, and one browser stays one seat")
    void seat() {
        try (Stage ours = Stage.open();
                Guest watching = ours.guest("projector")) {
            String code = ours.code().replace("-", "");

            door.enter(code.toLowerCase(Locale.ROOT));
            door.enter(" " + code.substring(0, 4) + " - " + code.substring(4) + " ");
            var cookies = door.cookies();
            door.enter(ours.code());

            assertThat(door.cookies()).isEqualTo(cookies);
            watching.sees(state -> state.value("people").path("joined").asInt() == 1);
            new Door(SharedServer.address()).enter(ours.code());
            watching.sees(state -> state.value("people").path("joined").asInt() == 2);
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"projector", "facilitator", "moderator"})
    @DisplayName("[H3] a link’s secret opens its role, and may be left out while the cookie is held")
    void link(String role) {
        String again = "{\"workshop\":\"" + stage.id() + "\",\"role\":\"" + role + "\"}";
        assertThat(door.post("/api/enter", again).statusCode()).isEqualTo(404);

        JsonNode entered = door.enter(stage.link(role), role);

        assertThat(entered.path("audience").asText()).isEqualTo(role);
        assertThat(door.post("/api/enter", again).statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("[H4] the answer tells workshop, audience, plan, the server’s clock, and what there is to see")
    void answer() {
        JsonNode entered = door.enter(stage.code());

        assertThat(entered.path("workshop").path("id").asText()).isEqualTo(stage.id());
        assertThat(entered.path("workshop").path("title").asText()).isEqualTo("Banc d’essai");
        assertThat(entered.path("workshop").path("language").asText()).isEqualTo("fr");
        assertThat(entered.path("audience").asText()).isEqualTo("attendee");
        assertThat(entered.path("plan").path("phases")).hasSize(10);
        assertThat(entered.path("time").asLong()).isCloseTo(System.currentTimeMillis(), offset(60_000L));
        assertThat(entered.path("frames").path(0).path("t").asText()).isEqualTo("mine");
        assertThat(entered.path("frames").path(1).path("state").has("now")).isTrue();
    }

    @Test
    @DisplayName("[H5] [K12] a wrong code, a closed door, an unknown workshop and a wrong secret get the same answer")
    void refused() {
        try (Stage closed = Stage.open();
                Guest facilitator = closed.guest("facilitator")) {
            Guest.accepted(facilitator.ask("door", "'open':false"));

            var answers = List.of(
                    door.post("/api/enter", "{\"code\":\"BBBB-BBBB\"}"),
                    door.post("/api/enter", "{\"code\":\"" + closed.code() + "\"}"),
                    door.post("/api/enter", link("0123456789abcdef", "moderator", "x")),
                    door.post(
                            "/api/enter",
                            link(
                                    closed.id(),
                                    "moderator",
                                    closed.link("projector").getFragment())));

            assertThat(answers)
                    .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(404));
            assertThat(answers)
                    .extracting(answer -> answer.body())
                    .containsOnly(answers.getFirst().body());
            assertThat(Frames.read(answers.getFirst().body()).path("error").asText())
                    .isEqualTo("not-found");
        }
    }

    private static String link(String workshop, String role, String secret) {
        return Frames.object()
                .put("workshop", workshop)
                .put("role", role)
                .put("secret", secret)
                .toString();
    }

    @Test
    @DisplayName("[H7] the built-in plans are listed with their languages")
    void plans() {
        JsonNode plans = Frames.read(door.get("/api/plans").body());

        assertThat(plans).hasSizeGreaterThanOrEqualTo(2);
        assertThat(plans).allSatisfy(plan -> {
            assertThat(plan.properties())
                    .extracting(Map.Entry::getKey)
                    .containsExactlyInAnyOrder("id", "title", "subtitle", "languages");
            plan.path("languages")
                    .forEach(lang -> assertThat(
                                    plan.path("title").path(lang.asText()).asText())
                            .isNotEmpty());
        });
    }

    @Test
    @DisplayName("[H8] a workshop is made of a built-in plan, and its four links open")
    void create() {
        String plan =
                Frames.read(door.get("/api/plans").body()).get(0).path("id").asText();

        var answer = door.post("/api/workshops", "{\"plan\":\"" + plan + "\",\"language\":\"en\"}");

        assertThat(answer.statusCode()).isEqualTo(201);
        JsonNode created = Frames.read(answer.body());
        assertThat(created.path("code").asText()).matches("[A-Z]{8}");
        assertThat(created.path("id").asText()).matches("[A-Za-z0-9]{16}");
        assertThat(created.path("links").properties())
                .extracting(Map.Entry::getKey)
                .containsExactlyInAnyOrder("attendee", "facilitator", "projector", "moderator");
        assertThat(door.enter(created.path("code").asText())
                        .path("workshop")
                        .path("language")
                        .asText())
                .isEqualTo("en");
    }

    @Test
    @DisplayName("[H8] a plan that does not hold gets 422 with the line and field of each problem")
    void brokenPlan() {
        String yaml = Stage.PLAN.replace("sides: [pour], vote", "sides: [poux], vote");

        var answer =
                door.post("/api/workshops", Frames.object().put("yaml", yaml).toString());

        assertThat(answer.statusCode()).isEqualTo(422);
        JsonNode problem = Frames.read(answer.body()).path("problems").get(0);
        assertThat(problem.path("line").asInt()).isEqualTo(14);
        assertThat(problem.path("field").asText()).isEqualTo("phases[1].sides[0]");
        assertThat(problem.path("message").asText()).isNotEmpty();
    }

    @Test
    @DisplayName("[H9] an unknown field, a field given twice and a wrong type get 400 in the language asked for")
    void badRequests() {
        for (String body :
                List.of("{\"code\":\"X\",\"x\":1}", "{\"code\":\"X\",\"code\":\"Y\"}", "{\"code\":1}", "[]", "{")) {
            var english = door.send(door.request("/api/enter")
                    .header("Content-Type", "application/json")
                    .header("Origin", door.origin())
                    .header("Accept-Language", "en-CA, fr;q=0.5")
                    .POST(BodyPublishers.ofString(body)));
            var french = door.post("/api/enter", body);

            assertThat(french.statusCode()).as(body).isEqualTo(400);
            assertThat(Frames.read(french.body()).path("error").asText()).isEqualTo("bad-request");
            assertThat(Frames.read(french.body()).path("message"))
                    .isNotEqualTo(Frames.read(english.body()).path("message"));
        }
    }

    @Test
    @DisplayName("[H10] the server says that it lives, that it is ready, and how it does")
    void health() {
        assertThat(door.get("/health/live").statusCode()).isEqualTo(200);
        assertThat(door.get("/health/ready").statusCode()).isEqualTo(200);
        assertThat(door.get("/metrics").body()).contains("# TYPE ");
    }

    @Test
    @DisplayName("[H11] the QR of the attendee’s address is drawn")
    void qr() {
        var qr = door.get("/qr/" + stage.code() + ".svg");

        assertThat(qr.statusCode()).isEqualTo(200);
        assertThat(qr.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("image/svg+xml"));
        assertThat(qr.body()).startsWith("<svg").doesNotContain("<script");
    }

    @Test
    @DisplayName("[H12] the page behind a link is the same for everyone: the secret never reaches the server")
    void pages() {
        var right = door.get(stage.link("facilitator").getPath());
        var other = door.get("/remote/0123456789abcdef");

        assertThat(right.statusCode()).isEqualTo(200);
        assertThat(right.body()).isEqualTo(other.body()).doesNotContain(stage.id());
        assertThat(right.headers().allValues("Set-Cookie")).isEmpty();
    }
}
