package org.atelier.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.atelier.domain.Actor;
import org.atelier.domain.Event;
import org.atelier.domain.Recorded;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every journal must do, whatever keeps it. */
abstract class JournalContract {
    private static final String A = "aaaaaaaaaaaaaaaa";
    private static final String B = "bbbbbbbbbbbbbbbb";

    protected Journal journal;

    abstract Journal open() throws Exception;

    @BeforeEach
    void openJournal() throws Exception {
        journal = open();
    }

    @AfterEach
    void closeJournal() throws Exception {
        journal.close();
    }

    @Test
    @DisplayName("a replay gives back every kind of event, equal and in order")
    void replayGivesBackEverything() throws Exception {
        journal.create(A, "one");

        journal.append(A, Story.told());

        assertThat(replayed(A)).isEqualTo(Story.told());
    }

    @Test
    @DisplayName("batches follow one another as if they were one")
    void batchesFollowOneAnother() throws Exception {
        journal.create(A, "one");

        for (Recorded event : Story.told().subList(0, 20)) {
            journal.append(A, List.of(event));
        }
        journal.append(A, List.of());
        journal.append(A, Story.told().subList(20, Story.told().size()));

        assertThat(replayed(A)).isEqualTo(Story.told());
    }

    @Test
    @DisplayName("workshops are listed oldest first, each with its own epoch and events")
    void workshopsKeepApart() throws Exception {
        journal.create(B, "epoch of b");
        journal.create(A, "epoch of a");
        journal.append(A, List.of(noted(1, 1, 1)));
        journal.append(B, List.of(noted(1, 1, 1), noted(2, 1, 2)));

        assertThat(journal.workshops()).containsExactly(B, A);
        assertThat(journal.epoch(B)).isEqualTo("epoch of b");
        assertThat(replayed(A)).hasSize(1);
        assertThat(replayed(B)).hasSize(2);
    }

    @Test
    @DisplayName("a new workshop has no event")
    void newWorkshopIsEmpty() throws Exception {
        journal.create(A, "one");

        assertThat(replayed(A)).isEmpty();
    }

    @Test
    @DisplayName("a workshop begins once")
    void workshopBeginsOnce() throws Exception {
        journal.create(A, "one");

        refused(() -> journal.create(A, "two"));

        assertThat(journal.epoch(A)).isEqualTo("one");
    }

    @Test
    @DisplayName("an unknown workshop is refused by every call")
    void unknownWorkshop() {
        refused(() -> journal.epoch(A));
        refused(() -> replayed(A));
        refused(() -> journal.append(A, List.of(noted(1, 1, 1))));
        refused(() -> journal.erase(A));
    }

    @Test
    @DisplayName("a batch that leaves a gap, or comes again, is refused and stores nothing")
    void sequenceHasNoGap() throws Exception {
        journal.create(A, "one");
        journal.append(A, List.of(noted(1, 1, 1)));

        refused(() -> journal.append(A, List.of(noted(3, 1, 2))));
        refused(() -> journal.append(A, List.of(noted(1, 1, 2))));
        refused(() -> journal.append(A, List.of(noted(2, 1, 2), noted(4, 1, 3))));

        assertThat(replayed(A)).containsExactly(noted(1, 1, 1));
    }

    @Test
    @DisplayName("[R4] a command that is there already can't be stored again, and its whole batch is left out")
    void commandIsStoredOnce() throws Exception {
        journal.create(A, "one");
        journal.append(A, List.of(noted(1, 1, 1)));

        refused(() -> journal.append(A, List.of(noted(2, 2, 1), noted(3, 1, 1))));

        assertThat(replayed(A)).containsExactly(noted(1, 1, 1));
        journal.append(A, List.of(noted(2, 2, 1)));
        assertThat(replayed(A)).hasSize(2);
    }

    @Test
    @DisplayName("two commands under one number in one batch are refused")
    void commandTwiceInABatch() throws Exception {
        journal.create(A, "one");

        refused(() -> journal.append(A, List.of(noted(1, 1, 1), noted(2, 2, 1), noted(3, 1, 1))));
        refused(() -> journal.append(A, List.of(noted(1, 1, 1), recorded(2, 1, 1, 99))));

        assertThat(replayed(A)).isEmpty();
    }

    @Test
    @DisplayName("several events of one command all keep its number")
    void commandOfSeveralEvents() throws Exception {
        journal.create(A, "one");
        var batch = List.of(noted(1, 1, 5), noted(2, 1, 5), noted(3, 1, 5), noted(4, 1, 6));

        journal.append(A, batch);

        assertThat(replayed(A)).isEqualTo(batch);
        refused(() -> journal.append(A, List.of(noted(5, 1, 5))));
    }

    @Test
    @DisplayName("the server's own events have no number and may be as many as they like")
    void serverEventsHaveNoNumber() throws Exception {
        journal.create(A, "one");

        journal.append(A, List.of(noted(1, 1, 0), noted(2, 1, 0)));
        journal.append(A, List.of(noted(3, 1, 0)));

        assertThat(replayed(A)).hasSize(3);
    }

    @Test
    @DisplayName("an erased workshop is gone, the others stay, and its name may begin again")
    void erasedIsGone() throws Exception {
        journal.create(A, "one");
        journal.create(B, "two");
        journal.append(A, Story.told());
        journal.append(B, List.of(noted(1, 1, 1)));

        journal.erase(A);

        assertThat(journal.workshops()).containsExactly(B);
        assertThat(replayed(B)).hasSize(1);
        journal.create(A, "three");
        assertThat(replayed(A)).isEmpty();
    }

    protected List<Recorded> replayed(String workshop) throws StorageFailure {
        var events = new ArrayList<Recorded>();
        journal.replay(workshop, events::add);
        return events;
    }

    protected static Recorded noted(long seq, int seat, long op) {
        return recorded(seq, seat, op, 7);
    }

    private static Recorded recorded(long seq, int seat, long op, int digest) {
        return new Recorded(seq, Story.START + seq, new Actor.Seat(seat), op, digest, new Event.Noted());
    }

    protected static StorageFailure refused(ThrowingCallable call) {
        var failure = new StorageFailure[1];
        assertThatExceptionOfType(StorageFailure.class)
                .isThrownBy(call)
                .satisfies(thrown -> failure[0] = thrown)
                .withMessageEndingWith(".");
        return failure[0];
    }
}
