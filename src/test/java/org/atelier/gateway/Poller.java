package org.atelier.gateway;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.client.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** A connection by the second door that asks only when a test says so, and keeps all it hears, in order. */
final class Poller {
    static final String HELLO = "{\"t\":\"hello\",\"protocol\":1,\"lang\":\"fr\"}";
    private static final String PATH = "/poll/" + FakeWorkshop.ID + "/";

    private final Rig rig;
    private final String cookie;
    private final String path;
    private final List<JsonObject> heard = new ArrayList<>();
    private long sends;
    private long after;
    private int closed = -1;

    private Poller(Rig rig, String cookie, String path) {
        this.rig = rig;
        this.cookie = cookie;
        this.path = path;
    }

    static Poller open(Rig rig, String role, String cookie, String... frames) {
        var answer = Rig.await(opening(rig, role, cookie, frames));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.bodyAsString());
        }
        return new Poller(
                rig, cookie, PATH + role + "/" + answer.bodyAsJsonObject().getString("channel"));
    }

    static Poller live(Rig rig) {
        return open(rig, "attendee", rig.seat(), HELLO).until("snapshot");
    }

    static Future<HttpResponse<Buffer>> opening(Rig rig, String role, String cookie, String... frames) {
        return post(rig, cookie, PATH + role, new JsonObject().put("frames", array(frames)));
    }

    private static JsonArray array(String... frames) {
        return new JsonArray(List.of(frames));
    }

    private static Future<HttpResponse<Buffer>> post(Rig rig, String cookie, String path, JsonObject body) {
        var request = rig.request(HttpMethod.POST, path);
        if (cookie != null) {
            request.putHeader("Cookie", cookie);
        }
        return request.sendJsonObject(body);
    }

    /** The same channel in other hands. */
    Poller with(String otherCookie) {
        return new Poller(rig, otherCookie, path);
    }

    Poller say(String... frames) {
        send(++sends, frames);
        return this;
    }

    /** The status of the answer. */
    int send(long number, String... frames) {
        return Rig.await(post(
                        rig,
                        cookie,
                        path + "/send",
                        new JsonObject().put("n", number).put("frames", array(frames))))
                .statusCode();
    }

    int leave() {
        return Rig.await(post(rig, cookie, path + "/leave", new JsonObject())).statusCode();
    }

    Future<HttpResponse<Buffer>> asking(long from) {
        return post(rig, cookie, path + "/receive", new JsonObject().put("after", from));
    }

    /** A request as it travels. */
    String raw(String what, String body) {
        return "POST " + path + "/" + what + " HTTP/1.1\r\nHost: localhost:" + rig.port() + "\r\nOrigin: "
                + rig.origin()
                + "\r\nCookie: " + cookie + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length()
                + "\r\n\r\n" + body;
    }

    /** The answer to one request, and nothing is kept of it. */
    JsonObject ask(long from) {
        return Rig.await(asking(from)).bodyAsJsonObject();
    }

    /** Fetches once, and will acknowledge it the next time. */
    Poller fetch() {
        JsonObject answer = ask(after);
        after = answer.getLong("upto");
        frames(answer).forEach(heard::add);
        if (answer.containsKey("closed")) {
            closed = answer.getJsonObject("closed").getInteger("code");
        }
        return this;
    }

    Poller until(BooleanSupplier so) {
        while (!so.getAsBoolean() && closed == -1) {
            fetch();
        }
        return this;
    }

    Poller until(String type) {
        return until(() -> !heard(type).isEmpty());
    }

    static Stream<JsonObject> frames(JsonObject answer) {
        return answer.getJsonArray("frames").stream().map(frame -> new JsonObject((String) frame));
    }

    List<JsonObject> heard(String type) {
        return heard.stream().filter(frame -> type.equals(frame.getString("t"))).toList();
    }

    /** The types of what was heard, in order; a heartbeat is "". */
    List<String> types() {
        return heard.stream().map(frame -> frame.getString("t", "")).toList();
    }

    long after() {
        return after;
    }

    /** −1 while it is open. */
    int closed() {
        return closed;
    }
}
