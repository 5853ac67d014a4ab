package org.atelier.tool.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

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
    private final Way way;
    private final Ends ends;
    private final Backoff backoff;
    private final Pulse pulse;
    private final Alarm retry;
    private Entered entered;
    private Carrier carrier;
    private int attempt;
    private long givenMillis = -1;

    Line(Network network, Way way, Ends ends) {
        this.network = network;
        this.way = way;
        this.ends = ends;
        backoff = new Backoff(network.chance());
        pulse = new Pulse(network, () -> send(JsonNodeFactory.instance.objectNode()), this::again);
        retry = new Alarm(network.vertx());
    }

    void open(Entered entered) {
        this.entered = entered;
        open();
    }

    private void open() {
        int current = ++attempt;
        pulse.begin();
        Carrier.open(way, network, entered, ear(current)).onComplete(opened -> {
            if (current != attempt) {
                // Given up meanwhile: whatever came of it is nobody's any more.
                if (opened.succeeded()) {
                    opened.result().close();
                }
            } else if (opened.succeeded()) {
                carrier = opened.result();
                send(ends.hello());
            } else if (opened.cause() instanceof NotLetIn no && no.status() == 403) {
                drop();
                ends.over(Fate.STAY_OUT, no.status());
            } else {
                again();
            }
        });
    }

    /** One that was dropped may still speak: only the one that is held is heard. */
    private Carrier.Ear ear(int current) {
        return new Carrier.Ear() {
            @Override
            public void hear(String text) {
                if (current == attempt) {
                    Line.this.hear(text);
                }
            }

            @Override
            public void closed(Short code) {
                if (current == attempt) {
                    Line.this.closed(code);
                }
            }
        };
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
        if (carrier == null || !carrier.isOpen() || !pulse.isWelcome()) {
            return false;
        }
        send(frame);
        return true;
    }

    private void send(ObjectNode frame) {
        carrier.say(frame.toString());
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
        Carrier held = carrier;
        attempt++;
        carrier = null;
        givenMillis = -1;
        pulse.stop();
        retry.stop();
        ends.lost();
        if (held != null && held.isOpen()) {
            held.close();
        }
    }
}
