package org.atelier.writer;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.atelier.domain.Actor;
import org.atelier.domain.Command;
import org.atelier.domain.Decider;
import org.atelier.domain.Event;
import org.atelier.domain.Outcome;
import org.atelier.domain.Recorded;
import org.atelier.domain.Rejection;
import org.atelier.domain.Workshop;

/**
 * What this writer has decided, on disk or not yet: the state that rules read, the receipts, and the next sequence number.
 * Pure but for its own memory, and owned by the writer's thread; the {@link Batch} and the board follow it at a distance.
 */
final class History {

    /** What became of an order. */
    sealed interface Ruling {
        /** New facts, already true in memory, to be put on disk before anything is said. */
        record Decided(List<Recorded> events, Reply.Answer.Accepted answer) implements Ruling {}

        /** Accepted without any effect that needs the disk: the first receipt again, or a server's order with nothing to do. */
        record Standing(Reply.Answer.Accepted answer) implements Ruling {}

        record Refused(Rejection why) implements Ruling {}
    }

    private final Workshop workshop = new Workshop();
    private final Receipts receipts = new Receipts();
    private long seq;

    Workshop workshop() {
        return workshop;
    }

    long highestOp(Actor actor) {
        return receipts.highest(actor);
    }

    void replay(Recorded recorded) {
        seq = recorded.seq();
        receipts.record(recorded);
        workshop.evolve(recorded.event(), recorded.time());
    }

    Ruling decide(Actor actor, long op, long now, Command command) {
        int digest = op == 0 ? 0 : Fingerprint.of(command);
        var first = receipts.find(actor, op);
        if (first.isPresent()) {
            return first.get().digest() == digest
                    ? new Ruling.Standing(first.get().answer())
                    : new Ruling.Refused(Rejection.OP_REUSED);
        }
        return switch (Decider.decide(workshop, actor, now, command)) {
            case Outcome.Refused(Rejection why) -> new Ruling.Refused(why);
            case Outcome.Accepted(List<Event> events)
            when op == 0 && events.equals(List.of(new Event.Noted())) ->
                new Ruling.Standing(new Reply.Answer.Accepted(seq, OptionalInt.empty()));
            case Outcome.Accepted(List<Event> events) -> evolve(actor, op, now, digest, events);
        };
    }

    private Ruling evolve(Actor actor, long op, long now, int digest, List<Event> events) {
        var recorded = new ArrayList<Recorded>(events.size());
        for (Event event : events) {
            var next = new Recorded(seq + 1, now, actor, op, digest, event);
            replay(next);
            recorded.add(next);
        }
        Reply.Answer.Accepted answer = op == 0
                ? Reply.Answer.Accepted.of(recorded.getFirst())
                : receipts.find(actor, op).orElseThrow().answer();
        return new Ruling.Decided(List.copyOf(recorded), answer);
    }
}
