package org.atelier.journal;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.atelier.domain.Actor;
import org.atelier.domain.Event;
import org.atelier.domain.Place;
import org.atelier.domain.Recorded;

/**
 * A process of its own that stores batches until it is killed, the disk refuses or nobody reads it any more. It prints the
 * last event of each batch once it is stored, and goes on where the one before it stopped.
 */
final class AppendingServer {
    private static final int LARGEST_BATCH = 7;

    public static void main(String[] args) throws StorageFailure {
        int textLength = Integer.parseInt(args[1]);
        try (var journal = SqliteJournal.open(Path.of(args[0]))) {
            if (journal.workshops().isEmpty()) {
                journal.create(Story.WORKSHOP, Story.EPOCH);
            }
            var last = new long[1];
            journal.replay(Story.WORKSHOP, recorded -> last[0] = recorded.seq());
            appendForEver(journal, last[0], textLength);
        }
    }

    private static void appendForEver(Journal journal, long from, int textLength) {
        long last = from;
        try {
            while (!System.out.checkError()) {
                long first = last + 1;
                long next = last + 1 + last % LARGEST_BATCH;
                journal.append(Story.WORKSHOP, batch(first, next, textLength));
                last = next;
                System.out.println(last);
            }
        } catch (StorageFailure failure) {
            System.out.println(failure.isFatal() ? "fatal" : "not fatal");
        }
    }

    private static List<Recorded> batch(long first, long last, int textLength) {
        return LongStream.rangeClosed(first, last)
                .mapToObj(seq -> event(seq, textLength))
                .toList();
    }

    static Recorded event(long seq, int textLength) {
        var event = new Event.ItemAdded((int) seq, 1, new Place.Comments(), "é".repeat(textLength), false);
        return new Recorded(seq, Story.START + seq, new Actor.Seat(1), seq, (int) seq, event);
    }
}
