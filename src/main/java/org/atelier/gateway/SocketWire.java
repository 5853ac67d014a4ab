package org.atelier.gateway;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelOutboundBuffer;
import io.netty.handler.codec.http.websocketx.CorruptedWebSocketFrameException;
import io.netty.handler.timeout.IdleStateHandler;
import io.vertx.core.Vertx;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.http.WebSocketFrameType;
import io.vertx.core.http.impl.ws.WebSocketFrameImpl;
import io.vertx.core.internal.http.WebSocketInternal;
import java.util.function.Consumer;

/** A WebSocket as a wire. The one place that reaches below Vert.x's own interface, with the reason at each reach. */
final class SocketWire implements Wire {
    /** How long a goodbye may take before the connection is cut. */
    private static final long GOODBYE_MILLIS = 2_000;

    private final Vertx vertx;
    private final ServerWebSocket socket;
    private final ChannelHandlerContext below;

    SocketWire(Vertx vertx, ServerWebSocket socket) {
        this.vertx = vertx;
        this.socket = socket;
        this.below = ((WebSocketInternal) socket).channelHandlerContext();
        // HTTP's idle time does not fit a socket: a slow phone may take a minute for one large snapshot.
        if (below.pipeline().get(IdleStateHandler.class) != null) {
            below.pipeline().remove(IdleStateHandler.class);
        }
    }

    /** Vert.x drops the connection at a faulty frame without a word; here the client is told why (L1). */
    void onFault(Consumer<CorruptedWebSocketFrameException> handler) {
        below.pipeline().addBefore(below.name(), "frame-faults", new ChannelInboundHandlerAdapter() {
            @Override
            public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
                if (cause instanceof CorruptedWebSocketFrameException fault) {
                    handler.accept(fault);
                } else {
                    context.fireExceptionCaught(cause);
                }
            }
        });
    }

    /** Wraps the shared bytes; the public factory methods would copy them for each socket. */
    @Override
    public void send(byte[] utf8) {
        if (!socket.isClosed()) {
            socket.writeFrame(new WebSocketFrameImpl(WebSocketFrameType.TEXT, utf8, true));
        }
    }

    @Override
    public boolean full() {
        return socket.isClosed() || socket.writeQueueFull();
    }

    /** Within one large frame only Netty's own buffer tells how far it has come. */
    @Override
    public long progress() {
        ChannelOutboundBuffer waiting = below.channel().unsafe().outboundBuffer();
        return waiting == null ? 0 : waiting.currentProgress() - waiting.totalPendingWriteBytes() * 31;
    }

    @Override
    public void pause() {
        socket.pause();
    }

    @Override
    public void resume() {
        if (!socket.isClosed()) {
            socket.resume();
        }
    }

    /** A goodbye waits behind what was not read, so a stalled socket needs the cut: Vert.x's own close never ends it. */
    @Override
    public void close(CloseCode why) {
        end(why.code, why.reason);
    }

    void end(short code, String reason) {
        Channel channel = below.channel();
        if (!socket.isClosed()) {
            socket.close(code, reason);
        }
        if (channel.isOpen()) {
            long cut = vertx.setTimer(GOODBYE_MILLIS, _ -> below.close());
            channel.closeFuture().addListener(_ -> vertx.cancelTimer(cut));
        }
    }
}
