package org.atelier.tool.client;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketClientOptions;
import io.vertx.ext.web.client.WebClient;
import io.vertx.ext.web.client.WebClientOptions;
import java.util.Random;

/**
 * What all clients of a run share: one event loop, which owns every one of them, the HTTP and WebSocket clients, and the
 * seeded chance. It keeps the clients: Vert.x closes one that nobody holds any more.
 */
public final class Network {
    private static final int REQUESTS_AT_ONCE = 32;

    /** Less than the server keeps a connection on which nothing happens (L6). */
    private static final int KEPT_SECONDS = 10;

    /** A snapshot of the largest workshop is a few megabytes, in one message. */
    private static final int LARGEST_MESSAGE = 64 << 20;

    private final Vertx vertx;
    private final Address address;
    private final WebClient requests;
    private final WebClient channels;
    private final WebSocketClient sockets;
    private final Random chance;
    private final FrameReader frames = new FrameReader();

    public Network(Address address, int connections, long seed) {
        this.address = address;
        this.chance = new Random(seed);
        vertx = Vertx.vertx(new VertxOptions()
                .setEventLoopPoolSize(1)
                .setFileSystemOptions(
                        new FileSystemOptions().setFileCachingEnabled(false).setClassPathResolvingEnabled(false)));
        requests = WebClient.create(vertx, new WebClientOptions(), new PoolOptions().setHttp1MaxSize(REQUESTS_AT_ONCE));
        channels = WebClient.wrap(vertx.httpClientBuilder()
                .with(new HttpClientOptions().setKeepAliveTimeout(KEPT_SECONDS))
                .with(new PoolOptions().setHttp1MaxSize(2 * connections))
                // A server that dies is ordinary life here; the request fails too, and its channel comes back.
                .withConnectHandler(connection -> connection.exceptionHandler(_ -> {}))
                .build());
        sockets = vertx.createWebSocketClient(new WebSocketClientOptions()
                .setMaxConnections(connections)
                .setMaxFrameSize(LARGEST_MESSAGE)
                .setMaxMessageSize(LARGEST_MESSAGE));
    }

    public Vertx vertx() {
        return vertx;
    }

    Address address() {
        return address;
    }

    WebClient requests() {
        return requests;
    }

    /** For requests that are held: one of each client, and one beside it. */
    WebClient channels() {
        return channels;
    }

    WebSocketClient sockets() {
        return sockets;
    }

    Random chance() {
        return chance;
    }

    FrameReader frames() {
        return frames;
    }

    public Future<Void> close() {
        return sockets.close().eventually(() -> {
            requests.close();
            channels.close();
            return vertx.close();
        });
    }
}
