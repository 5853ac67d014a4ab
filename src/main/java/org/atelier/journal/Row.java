package org.atelier.journal;

import java.util.ArrayList;
import java.util.List;
import org.atelier.domain.Actor;
import org.atelier.domain.Recorded;

/**
 * An event as a journal keeps it, in plain values.
 *
 * @param term which ownership of the workshop wrote it; always 1 where a lock on the file leaves only one owner
 * @param part 0 for the first event of its command, then 1, 2…: only one row may be the first of (workshop, actor, op)
 */
record Row(
        String workshop,
        long seq,
        long term,
        String type,
        long time,
        String actor,
        long op,
        int part,
        int digest,
        String body) {

    private static final long ONLY_TERM = 1;

    /** A command's events lie side by side in one batch: that is how its further events are told from a repetition. */
    static List<Row> of(String workshop, List<Recorded> batch) {
        var rows = new ArrayList<Row>(batch.size());
        Recorded before = null;
        int part = 0;
        for (Recorded event : batch) {
            part = before != null && isSameCommand(before, event) ? part + 1 : 0;
            rows.add(of(workshop, event, part));
            before = event;
        }
        return rows;
    }

    private static boolean isSameCommand(Recorded one, Recorded other) {
        return one.op() > 0
                && one.op() == other.op()
                && one.digest() == other.digest()
                && one.actor().equals(other.actor());
    }

    private static Row of(String workshop, Recorded event, int part) {
        EventCodec.Stored stored = EventCodec.write(event.event());
        return new Row(
                workshop,
                event.seq(),
                ONLY_TERM,
                stored.type(),
                event.time(),
                ActorKey.of(event.actor()),
                event.op(),
                part,
                event.digest(),
                stored.body());
    }

    Recorded read() throws StorageFailure {
        Actor who = ActorKey.read(actor)
                .orElseThrow(
                        () -> new StorageFailure(named() + " is by an unknown actor, " + actor + ".", null, false));
        try {
            return new Recorded(seq, time, who, op, digest, EventCodec.read(type, body));
        } catch (StorageFailure unread) {
            throw new StorageFailure(
                    named() + " can't be read: " + unread.getMessage() + ".", unread.getCause(), unread.isFatal());
        }
    }

    private String named() {
        return "Event " + seq + " of workshop " + workshop;
    }
}
