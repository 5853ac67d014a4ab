package org.atelier.gateway;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.NetClientOptions;
import io.vertx.core.net.NetServer;
import io.vertx.core.net.NetServerOptions;
import io.vertx.core.net.NetSocket;

/** A thin network before a server: what the client sends passes at once, what the server sends trickles. */
final class ThinPipe {
    private static final int BUFFER = 64 * 1024;
    private static final long EVERY_MILLIS = 20;

    private final Vertx vertx;
    private final int to;
    private final NetServer server;
    /** In a field, because Vert.x closes a client that nobody holds. */
    private final NetClient client;

    ThinPipe(Vertx vertx, int to) {
        this.vertx = vertx;
        this.to = to;
        client = vertx.createNetClient(new NetClientOptions().setReceiveBufferSize(BUFFER));
        server = vertx.createNetServer(new NetServerOptions().setSendBufferSize(BUFFER));
        server.connectHandler(this::connect);
        Rig.await(server.listen(0, "localhost"));
    }

    int port() {
        return server.actualPort();
    }

    private void connect(NetSocket phone) {
        phone.pause();
        Future<NetSocket> connected = client.connect(to, "localhost");
        connected.onSuccess(upstream -> {
            upstream.handler((Buffer some) -> phone.write(some));
            upstream.pause();
            long trickle = vertx.setPeriodic(EVERY_MILLIS, _ -> upstream.fetch(1));
            upstream.closeHandler(_ -> {
                vertx.cancelTimer(trickle);
                phone.close();
            });
            phone.handler(upstream::write).closeHandler(_ -> upstream.close()).resume();
        });
    }
}
