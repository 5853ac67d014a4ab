package org.atelier.gateway;

import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.WebSocket;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketClientOptions;
import io.vertx.core.http.WebSocketConnectOptions;
import io.vertx.core.http.WebSocketFrame;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** A connection that keeps all it hears, in order. */
final class Client {
    /** In a field, because Vert.x closes a client that nobody holds. */
    private final WebSocketClient client;

    private final WebSocket socket;
    private final List<JsonObject> heard = new CopyOnWriteArrayList<>();
    private volatile int closed = -1;

    Client(Vertx vertx, int port, String path, String cookie, String origin) {
        this(vertx, "localhost", port, path, cookie, origin);
    }

    Client(Vertx vertx, String host, int port, String path, String cookie, String origin) {
        client = vertx.createWebSocketClient(
                new WebSocketClientOptions().setMaxFrameSize(64 << 20).setMaxMessageSize(64 << 20));
        MultiMap headers = MultiMap.caseInsensitiveMultiMap();
        if (cookie != null) {
            headers.set("Cookie", cookie);
        }
        WebSocketConnectOptions options = new WebSocketConnectOptions()
                .setHost(host)
                .setPort(port)
                .setURI(path)
                .setHeaders(headers)
                .setAllowOriginHeader(origin != null);
        if (origin != null) {
            options.putHeader("Origin", origin);
        }
        var unopened = client.webSocket();
        unopened.textMessageHandler(text -> heard.add(new JsonObject(text)));
        unopened.closeHandler(_ -> closed = unopened.closeStatusCode());
        try {
            socket = unopened.connect(options)
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(10, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException("refused: " + e.getCause(), e);
        }
    }

    Client hello() {
        return say("{\"t\":\"hello\",\"protocol\":1,\"lang\":\"fr\"}");
    }

    Client say(String text) {
        socket.writeTextMessage(text);
        return this;
    }

    Client frame(WebSocketFrame frame) {
        socket.writeFrame(frame);
        return this;
    }

    Client binary(byte[] bytes) {
        socket.writeBinaryMessage(Buffer.buffer(bytes));
        return this;
    }

    Client stopReading() {
        socket.pause();
        return this;
    }

    Client read() {
        socket.resume();
        return this;
    }

    void leave() {
        socket.close();
    }

    List<JsonObject> heard() {
        return heard;
    }

    List<JsonObject> heard(String type) {
        return heard.stream().filter(frame -> type.equals(frame.getString("t"))).toList();
    }

    /** The types of what was heard, in order; a heartbeat is "". */
    List<String> types() {
        return heard.stream().map(frame -> frame.getString("t", "")).toList();
    }

    boolean isLive() {
        return types().contains("snapshot") || types().contains("delta");
    }

    /** −1 while it is open. */
    int closed() {
        return closed;
    }
}
