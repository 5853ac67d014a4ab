package org.atelier.gateway;

import io.netty.channel.Channel;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.net.impl.ConnectionBase;
import java.util.concurrent.atomic.AtomicInteger;

/** How many connections there are, sockets too: past what this server can hold a new one is closed at once. */
final class Connections implements Handler<HttpConnection> {
    /** Some 20 KB each; the files that the system lets a process open usually end before. */
    private static final int MOST = 30_000;

    private final AtomicInteger open = new AtomicInteger();

    /** Counted below Vert.x, which takes a connection that became a WebSocket for gone. */
    @Override
    public void handle(HttpConnection connection) {
        Channel channel = ((ConnectionBase) connection).channelHandlerContext().channel();
        if (open.incrementAndGet() > MOST) {
            channel.close();
        }
        channel.closeFuture().addListener(_ -> open.decrementAndGet());
    }

    int open() {
        return open.get();
    }
}
