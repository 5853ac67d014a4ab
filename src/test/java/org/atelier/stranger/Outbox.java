package org.atelier.stranger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * The commands that have no receipt yet, in the order in which they were given (R1). One travels at a time, so that the
 * journal has them in that order even when one was too fast. This outbox lives in memory; a client that people close and
 * open again keeps it on their device.
 */
final class Outbox {
    private static final long UNKNOWN = -1;

    private record Waiting(ObjectNode frame, CompletableFuture<JsonNode> receipt) {}

    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private long last = UNKNOWN;
    private boolean travelling;

    void put(String type, ObjectNode fields, CompletableFuture<JsonNode> receipt) {
        ObjectNode frame = Frames.object().put("t", type);
        frame.setAll(fields);
        waiting.add(new Waiting(frame, receipt));
    }

    /** A new connection: what travelled may be lost, and the cookie may have given more commands elsewhere (C7). */
    void welcomed(long ops) {
        last = Math.max(last, ops);
        travelling = false;
    }

    /** What is to be sent now, if anything: numbered the first time, and in the same words each time after. */
    Optional<String> next() {
        if (last == UNKNOWN || travelling || waiting.isEmpty()) {
            return Optional.empty();
        }
        travelling = true;
        ObjectNode frame = waiting.peek().frame();
        if (!frame.has("op")) {
            frame.put("op", ++last);
        }
        return Optional.of(frame.toString());
    }

    /** It was refused for now only: the same once more. */
    void again() {
        travelling = false;
    }

    /** Another window of the same browser was faster to take that number (R5). */
    void renumber() {
        waiting.peek().frame().remove("op");
        travelling = false;
    }

    void settle(JsonNode receipt) {
        if (isFor(receipt)) {
            travelling = false;
            waiting.remove().receipt().complete(receipt);
        }
    }

    /** An answer to what was sent twice comes twice. */
    boolean isFor(JsonNode receipt) {
        return !waiting.isEmpty()
                && waiting.peek().frame().path("op").asLong()
                        == receipt.path("op").asLong();
    }
}
