package org.atelier.stranger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/**
 * The commands that have no receipt yet, by op (R1). This one lives in memory; a client that people close and open again
 * keeps it on their device.
 */
final class Outbox {

    private record Waiting(ObjectNode frame, CompletableFuture<JsonNode> receipt) {}

    private final TreeMap<Long, Waiting> waiting = new TreeMap<>();
    private final List<Runnable> unnumbered = new ArrayList<>();
    private boolean counting;
    private long last;

    /** What {@code welcome} says of this cookie (C7): commands may have been given with it before. */
    void countFrom(long ops) {
        last = Math.max(last, ops);
        counting = true;
        unnumbered.forEach(Runnable::run);
        unnumbered.clear();
    }

    /** Takes a command in; the frame to send, once it is known how to number it. */
    Optional<String> put(String type, ObjectNode fields, CompletableFuture<JsonNode> receipt) {
        if (!counting) {
            unnumbered.add(() -> put(type, fields, receipt));
            return Optional.empty();
        }
        ObjectNode frame = Frames.object().put("t", type).put("op", last + 1);
        frame.setAll(fields);
        waiting.put(++last, new Waiting(frame, receipt));
        return frame(last);
    }

    /** Another window of the same browser was faster to take that number (R5); the frame with the next one. */
    Optional<String> renumber(long op) {
        Waiting command = waiting.remove(op);
        if (command == null) {
            return Optional.empty();
        }
        waiting.put(++last, new Waiting(command.frame().put("op", last), command.receipt()));
        return frame(last);
    }

    /** All that waits, each in the same words as before. */
    List<String> frames() {
        return waiting.values().stream()
                .map(Waiting::frame)
                .map(ObjectNode::toString)
                .toList();
    }

    Optional<String> frame(long op) {
        return Optional.ofNullable(waiting.get(op)).map(Waiting::frame).map(ObjectNode::toString);
    }

    void settle(JsonNode receipt) {
        Waiting settled = waiting.remove(receipt.path("op").asLong());
        if (settled != null) {
            settled.receipt().complete(receipt);
        }
    }
}
