package org.atelier.tool.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Predicate;

/**
 * Commands in the order in which they were given, each sent again, unchanged, until its receipt is here (R1). One is under
 * way at a time, as with a person who waits for the tick mark.
 */
final class Outbox {
    private static final long TOO_FAST_MILLIS = 1_000;

    private record Pending(ObjectNode frame, Promise<Receipt> receipt) {
        int op() {
            return frame.path("op").intValue();
        }
    }

    private final Predicate<ObjectNode> write;
    private final Alarm later;
    private final Deque<Pending> pending = new ArrayDeque<>();
    private int lastOp;
    private int lastWritten;
    private boolean underWay;
    private int sentAgain;

    /** @param write gives a frame to an open line; false when there is none */
    Outbox(Predicate<ObjectNode> write, Alarm later) {
        this.write = write;
        this.later = later;
    }

    Future<Receipt> put(ObjectNode command) {
        Promise<Receipt> receipt = Promise.promise();
        pending.add(new Pending(command.put("op", ++lastOp), receipt));
        push();
        return receipt.future();
    }

    /** The line is open; {@code ops} is the highest number that this cookie, or another holder of its link, has used. */
    void welcome(int ops) {
        if (pending.isEmpty()) {
            lastOp = Math.max(lastOp, ops);
        }
        underWay = false;
        push();
    }

    void lost() {
        underWay = false;
        later.stop();
    }

    void receipt(JsonNode frame) {
        Pending first = pending.peek();
        if (first == null || frame.path("op").intValue() != first.op()) {
            return;
        }
        underWay = false;
        switch (Receipt.read(frame)) {
            case Receipt.Refused(String code, String _)
            when code.equals("too-fast") -> later.set(TOO_FAST_MILLIS, this::push);
            // Another holder of the same link has taken this number meanwhile: the command itself was never judged.
            case Receipt.Refused(String code, String _)
            when code.equals("op-reused") && pending.size() == 1 -> {
                first.frame().put("op", ++lastOp);
                push();
            }
            case Receipt receipt -> {
                pending.poll();
                first.receipt().complete(receipt);
                push();
            }
        }
    }

    /** No receipt will come any more. */
    void shutOut(int closeCode) {
        later.stop();
        while (!pending.isEmpty()) {
            pending.poll().receipt().complete(new Receipt.ShutOut(closeCode));
        }
    }

    int sentAgain() {
        return sentAgain;
    }

    private void push() {
        Pending first = pending.peek();
        if (first == null || underWay || later.isSet() || !write.test(first.frame())) {
            return;
        }
        underWay = true;
        sentAgain += first.op() == lastWritten ? 1 : 0;
        lastWritten = first.op();
    }
}
