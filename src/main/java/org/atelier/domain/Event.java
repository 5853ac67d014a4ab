package org.atelier.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What has happened in a workshop: facts, in the journal's order, never altered. */
public sealed interface Event {

    record WorkshopCreated(Plan plan, String code, String language, Map<Role, String> keys, int retentionDays)
            implements Event {
        public WorkshopCreated {
            keys = Map.copyOf(keys);
        }
    }

    record SeatTaken(int seat, String key) implements Event {}

    record ItemAdded(int item, int seat, Place place, String text, boolean late) implements Event {}

    record ItemRephrased(int item, String text) implements Event {}

    record ItemWithdrawn(int item) implements Event {}

    /** A ballot is a state, never an increment: what this seat now says of this item. */
    record BallotCast(int seat, int item, boolean on) implements Event {}

    record PhaseEntered(String phase, Optional<String> level) implements Event {}

    record TimerStarted(long endsAt, int seconds) implements Event {}

    record TimerStopped() implements Event {}

    record RevealSet(boolean on) implements Event {}

    record DoorSet(boolean open) implements Event {}

    /** A moderator's decision, numbered from 1 in each workshop so that it can be undone by name. */
    sealed interface Decided extends Event {
        int decision();
    }

    record ItemsMerged(int decision, int into, List<Integer> items) implements Decided {
        public ItemsMerged {
            items = List.copyOf(items);
        }
    }

    record ItemsUnmerged(int decision, List<Integer> items) implements Decided {
        public ItemsUnmerged {
            items = List.copyOf(items);
        }
    }

    record ItemHidden(int decision, int item, String reason) implements Decided {}

    record ItemRestored(int decision, int item) implements Decided {}

    record ItemMoved(int decision, int item, Place place) implements Decided {}

    record ItemsKeptApart(int decision, List<Integer> items) implements Decided {
        public ItemsKeptApart {
            items = List.copyOf(items);
        }
    }

    record DecisionUndone(int decision) implements Event {}

    /** The themes that are new or changed, and those that are no more. */
    record ThemesProposed(List<Theme> set, List<Integer> gone) implements Event {
        public ThemesProposed {
            set = List.copyOf(set);
            gone = List.copyOf(gone);
        }
    }

    record DuplicatesProposed(List<Likeness> likenesses) implements Event {
        public DuplicatesProposed {
            likenesses = List.copyOf(likenesses);
        }
    }

    /** A command was accepted and changed nothing; it keeps its place, so that coming again it still changes nothing. */
    record Noted() implements Event {}
}
