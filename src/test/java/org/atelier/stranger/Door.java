package org.atelier.stranger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/** The way in, over HTTP. Like one browser it holds the cookies, which nobody else needs to see. */
public final class Door {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** A held request is answered when the heart beats (C8), at the latest. */
    private static final Duration HELD = Duration.ofSeconds(60);

    private final String origin;
    private final Way way;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .connectTimeout(PATIENCE)
            .build();

    /** @param server any address of the server; only its scheme, host and port count */
    public Door(URI server) {
        this(server, Way.SOCKET);
    }

    /** @param way how its connections are to travel */
    public Door(URI server, Way way) {
        this.way = way;
        this.origin = server.getScheme() + "://" + server.getAuthority();
    }

    /** A seat for a join code (H2). */
    public JsonNode enter(String code) {
        return entered(JsonNodeFactory.instance.objectNode().put("code", code));
    }

    /** A role for its secret link (H3), such as {@code http://host/remote/ID#SECRET}. */
    public JsonNode enter(URI link, String role) {
        String id = link.getPath().substring(link.getPath().lastIndexOf('/') + 1);
        return entered(JsonNodeFactory.instance
                .objectNode()
                .put("workshop", id)
                .put("role", role)
                .put("secret", link.getFragment()));
    }

    /** Opens a connection with the cookies held (C1). */
    CompletableFuture<WebSocket> open(String workshop, String role, WebSocket.Listener listener) {
        return openFrom(origin, workshop, role, listener);
    }

    /** @param from the origin to name, or null to name none */
    CompletableFuture<WebSocket> openFrom(String from, String workshop, String role, WebSocket.Listener listener) {
        WebSocket.Builder opening = http.newWebSocketBuilder().connectTimeout(PATIENCE);
        if (from != null) {
            opening.header("Origin", from);
        }
        URI address = URI.create(origin.replaceFirst("http", "ws") + "/ws/" + workshop + "/" + role);
        return opening.buildAsync(address, listener);
    }

    /** Posts JSON as H1 wants it. */
    HttpResponse<String> post(String path, String json) {
        return send(posted(path, json));
    }

    /** The same, without waiting for the answer, which may be held. */
    CompletableFuture<HttpResponse<String>> posting(String path, String json) {
        return http.sendAsync(posted(path, json).timeout(HELD).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder posted(String path, String json) {
        return request(path)
                .header("Content-Type", "application/json")
                .header("Origin", origin)
                .POST(BodyPublishers.ofString(json));
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** As a request's {@code Cookie} header would say it. */
    String cookies() {
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    Way way() {
        return way;
    }

    String origin() {
        return origin;
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(origin + path)).timeout(PATIENCE);
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private JsonNode entered(ObjectNode body) {
        HttpResponse<String> answer = post("/api/enter", body.toString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("not let in: " + answer.statusCode() + " " + answer.body());
        }
        return Frames.read(answer.body());
    }
}
