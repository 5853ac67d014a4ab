package org.atelier.tool.client;

import io.vertx.core.Future;
import io.vertx.core.http.UpgradeRejectedException;
import io.vertx.core.http.WebSocket;
import io.vertx.core.http.WebSocketConnectOptions;

/** A WebSocket (C1, C2). */
final class SocketCarrier implements Carrier {
    private final WebSocket socket;

    private SocketCarrier(WebSocket socket, Ear ear) {
        this.socket = socket;
        socket.textMessageHandler(ear::hear);
        socket.exceptionHandler(_ -> {});
        socket.closeHandler(_ -> ear.closed(socket.closeStatusCode()));
    }

    static Future<Carrier> open(Network network, Entered entered, Ear ear) {
        Address at = network.address();
        var where = new WebSocketConnectOptions()
                .setHost(at.host())
                .setPort(at.port())
                .setSsl(at.tls())
                .setURI("/ws/" + entered.workshop() + "/" + entered.role())
                .addHeader("Origin", at.origin())
                .addHeader("Cookie", entered.cookie());
        return network.sockets()
                .connect(where)
                .<Carrier>map(socket -> new SocketCarrier(socket, ear))
                .recover(failure -> Future.failedFuture(
                        failure instanceof UpgradeRejectedException no
                                ? new NotLetIn(no.getStatus(), no.getMessage())
                                : failure));
    }

    @Override
    public void say(String frame) {
        socket.writeTextMessage(frame);
    }

    @Override
    public boolean isOpen() {
        return !socket.isClosed();
    }

    @Override
    public void close() {
        socket.close();
    }
}
