package org.atelier.tool.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.http.UpgradeRejectedException;
import io.vertx.core.http.WebSocket;
import io.vertx.core.http.WebSocketConnectOptions;

/** One connection that comes back by itself (docs/PROTOCOL.md, section 2); what frames mean is its ends' business. */
final class Line {
    private static final long OVERLOADED_MILLIS = 10_000;

    interface Ends {
        ObjectNode hello();

        void hear(JsonNode frame);

        /** Something came that the protocol does not know. */
        void fault(String what);

        void lost();

        void over(Fate fate, int code);
    }

    private final Network network;
    private final Ends ends;
    private final Backoff backoff;
    private final Pulse pulse;
    private final Alarm retry;
    private WebSocketConnectOptions where;
    private WebSocket socket;
    private int attempt;
    private long givenMillis = -1;

    Line(Network network, Ends ends) {
        this.network = network;
        this.ends = ends;
        backoff = new Backoff(network.chance());
        pulse = new Pulse(network, () -> send(JsonNodeFactory.instance.objectNode()), this::again);
        retry = new Alarm(network.vertx());
    }

    void open(Entered entered) {
        Address at = network.address();
        where = new WebSocketConnectOptions()
                .setHost(at.host())
                .setPort(at.port())
                .setSsl(at.tls())
                .setURI("/ws/" + entered.workshop() + "/" + entered.role())
                .addHeader("Origin", at.origin())
                .addHeader("Cookie", entered.cookie());
        open();
    }

    private void open() {
        int current = ++attempt;
        pulse.begin();
        network.sockets().connect(where).onComplete(opened -> {
            if (current != attempt) {
                // Given up meanwhile: whatever came of it is nobody's any more.
                if (opened.succeeded()) {
                    opened.result().close();
                }
            } else if (opened.succeeded()) {
                take(opened.result(), current);
            } else if (opened.cause() instanceof UpgradeRejectedException no && no.getStatus() == 403) {
                drop();
                ends.over(Fate.STAY_OUT, no.getStatus());
            } else {
                again();
            }
        });
    }

    private void take(WebSocket opened, int current) {
        socket = opened;
        // A dropped socket may still speak: only the one that is held is heard.
        opened.textMessageHandler(text -> {
            if (current == attempt) {
                hear(text);
            }
        });
        opened.exceptionHandler(_ -> {});
        opened.closeHandler(_ -> {
            if (current == attempt) {
                closed(opened.closeStatusCode());
            }
        });
        send(ends.hello());
    }

    private void hear(String text) {
        var read = network.frames().read(text);
        if (read.isEmpty()) {
            ends.fault("not a JSON object");
            return;
        }
        JsonNode frame = read.get();
        switch (frame.path("t").asText()) {
            case "welcome" -> {
                backoff.reset();
                pulse.welcome(frame.path("heartbeat").asLong());
            }
            case "bye" -> givenMillis = frame.path("within").asLong();
            default -> {}
        }
        pulse.heard();
        ends.hear(frame);
    }

    /** @return false when the line is not open, or not welcome yet; true promises nothing about its arrival */
    boolean write(ObjectNode frame) {
        if (socket == null || socket.isClosed() || !pulse.isWelcome()) {
            return false;
        }
        send(frame);
        return true;
    }

    private void send(ObjectNode frame) {
        socket.writeTextMessage(frame.toString());
        pulse.sent();
    }

    private void closed(Short code) {
        Fate fate = Fate.of(code);
        switch (fate) {
            case COME_BACK -> again();
            case COME_BACK_LATER -> comeBack(OVERLOADED_MILLIS + backoff.next());
            case ENTER_AGAIN, STAY_OUT -> {
                drop();
                ends.over(fate, code);
            }
        }
    }

    /** Drops the line and comes back after the waiting time of C9, or within the one that a {@code bye} gave. */
    void again() {
        long wait = givenMillis < 0 ? backoff.next() : backoff.within(givenMillis);
        comeBack(wait);
    }

    private void comeBack(long wait) {
        drop();
        retry.set(wait, this::open);
    }

    void close() {
        drop();
    }

    private void drop() {
        WebSocket held = socket;
        attempt++;
        socket = null;
        givenMillis = -1;
        pulse.stop();
        retry.stop();
        ends.lost();
        if (held != null && !held.isClosed()) {
            held.close();
        }
    }
}
