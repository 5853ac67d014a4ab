package org.atelier.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What someone asks of a workshop. Shapes are checked at the boundary; whether it may be is the {@link Decider}'s word. */
public sealed interface Command {

    sealed interface ByAttendee extends Command {}

    sealed interface ByFacilitator extends Command {}

    /** The desk's: moderators give these, and the facilitator too. */
    sealed interface ByDesk extends Command {}

    sealed interface ByServer extends Command {}

    record Add(Place place, String text) implements ByAttendee {}

    record Rephrase(int item, String text) implements ByAttendee {}

    record Withdraw(int item) implements ByAttendee {}

    record Vote(int item, boolean on) implements ByAttendee {}

    record Go(String phase, Optional<String> level) implements ByFacilitator {}

    /** Starts a timer; 0 stops it. */
    record Timer(int seconds) implements ByFacilitator {}

    record Reveal(boolean on) implements ByFacilitator {}

    record Door(boolean open) implements ByFacilitator {}

    record Merge(int into, List<Integer> items) implements ByDesk {
        public Merge {
            items = List.copyOf(items);
        }
    }

    record Unmerge(List<Integer> items) implements ByDesk {
        public Unmerge {
            items = List.copyOf(items);
        }
    }

    record Hide(int item, String reason) implements ByDesk {}

    record Restore(int item) implements ByDesk {}

    record Move(int item, Place place) implements ByDesk {}

    /** These are not duplicates of one another: never suggest them together again. */
    record Apart(List<Integer> items) implements ByDesk {
        public Apart {
            items = List.copyOf(items);
        }
    }

    record Undo(int decision) implements ByDesk {}

    /** {@code keys}: for each role held by a link, the SHA-256 of its secret in hexadecimal. */
    record Create(Plan plan, String code, String language, Map<Role, String> keys, int retentionDays)
            implements ByServer {
        public Create {
            keys = Map.copyOf(keys);
        }
    }

    /** {@code key}: the SHA-256 of the cookie's secret in hexadecimal. */
    record TakeSeat(String key) implements ByServer {}

    /** The whole of what the analysis sees now; only the difference becomes events. */
    record Propose(List<Theme> themes, List<Likeness> likenesses) implements ByServer {
        public Propose {
            themes = List.copyOf(themes);
            likenesses = List.copyOf(likenesses);
        }
    }
}
