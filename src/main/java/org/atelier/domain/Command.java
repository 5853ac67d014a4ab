package org.atelier.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What someone asks of a workshop. Shapes are checked at the boundary; whether it may be is the {@link Decider}'s word. */
public sealed interface Command {

    sealed interface ByAttendee extends Command {}

    /** To say something, or something of what was said. */
    sealed interface Contribution extends ByAttendee {}

    /** To vote. */
    sealed interface Ballot extends ByAttendee {
        /** Empty for the one that is open now. */
        Optional<Poll> poll();

        /** For whom of those for whom this device speaks, from 1. */
        int person();
    }

    /** What a person tells of themselves. */
    sealed interface Presence extends ByAttendee {}

    sealed interface ByFacilitator extends Command {}

    /** Where the room is. */
    sealed interface Conduct extends ByFacilitator {}

    /** How the room votes. */
    sealed interface PollOrder extends ByFacilitator {}

    /** Who may be in the room, and as what. */
    sealed interface HouseOrder extends ByFacilitator {}

    /** The desk's: moderators give these, and the facilitator too. */
    sealed interface ByDesk extends Command {}

    sealed interface ByServer extends Command {}

    /** To take a seat, or the same seat on another device. Keys are SHA-256 of what a cookie holds, in hexadecimal. */
    sealed interface Seating extends ByServer {
        String key();

        /** The same by a device that is known by that key. */
        default Seating by(String otherKey) {
            return switch (this) {
                case TakeSeat _ -> new TakeSeat(otherKey);
                case TakeTicket(String ticket, String _) -> new TakeTicket(ticket, otherKey);
                case TakePass(String pass, String _) -> new TakePass(pass, otherKey);
                case TakeTable(String grant, String _) -> new TakeTable(grant, otherKey);
            };
        }
    }

    // Contributions; the desk may give Add and Ask too.

    /** {@code unsure}: the author marks it with a question mark, as contested or in doubt. */
    record Add(Place place, String text, boolean unsure) implements Contribution {
        public Add(Place place, String text) {
            this(place, text, false);
        }
    }

    record Rephrase(int item, String text) implements Contribution {}

    record Withdraw(int item) implements Contribution {}

    /** Asks the author, who is not told by whom, what is meant. */
    record Ask(int item) implements Contribution {}

    /** « J’ai terminé », with the phase or with one of its levels. */
    record Done(Optional<String> level, boolean on) implements Contribution {}

    // Ballots.

    /** A vote and its round, as the client saw them when the person voted. */
    record Poll(String vote, int round) {}

    /** {@code mark}: empty to take back one's marks on all that is shown as this item. */
    record Vote(Optional<Poll> poll, int person, int item, Optional<Mark> mark) implements Ballot {
        /** Support for an item, or no longer, in whatever vote is open. */
        public Vote(int item, boolean on) {
            this(Optional.empty(), 1, item, on ? Optional.of(new Mark.Support()) : Optional.empty());
        }
    }

    /** {@code items}: the preferred ones, best first; the whole ballot, in place of the one before. */
    record Rank(Optional<Poll> poll, int person, List<Integer> items) implements Ballot {
        public Rank {
            items = List.copyOf(items);
        }
    }

    // Presence.

    /** Empty: prefers not to say. */
    record Segment(Optional<String> segment) implements Presence {}

    /** For how many people this table's device speaks. */
    record Table(int people) implements Presence {}

    /** {@code key}: of a pass, with which another device may take this seat. */
    record Handover(String key) implements Presence {}

    // Conduct.

    record Go(String phase, Optional<String> level) implements Conduct {}

    /** Starts a timer; 0 stops it. */
    record Timer(int seconds) implements Conduct {}

    /** Shows what the phase hides, at one level or at all; a phase other than the room's may be named. */
    record Reveal(boolean on, Optional<String> level, Optional<String> phase) implements Conduct {
        public Reveal(boolean on) {
            this(on, Optional.empty(), Optional.empty());
        }
    }

    record Pause(boolean on) implements Conduct {}

    /** One item large on every screen; empty: the list again. */
    record Show(OptionalInt item) implements Conduct {}

    // Poll orders, all for the current phase's vote.

    /** Opens or closes the vote. */
    record Voting(boolean open) implements PollOrder {}

    /** Goes to a round of the vote: the next one begins it, an earlier one opens it again. */
    record Round(int round) implements PollOrder {}

    record SetRule(VoteRule rule) implements PollOrder {}

    // House orders.

    record Door(boolean open) implements HouseOrder {}

    record SetEntry(Entry entry) implements HouseOrder {}

    /** How many people may be seated at most. */
    record Cap(int seats) implements HouseOrder {}

    /** The seat of an item's author, or of a ticket, counts no more; or does again. */
    record Void(Whose whose, String reason, boolean on) implements HouseOrder {}

    /** {@code people}: for how many a table's link may speak at most; 0 for the other roles. */
    record MakeGrant(Role role, String name, String key, int people) implements HouseOrder {}

    record ChangeGrant(int grant, Role role, String name) implements HouseOrder {}

    record Revoke(int grant) implements HouseOrder {}

    record IssueTickets(List<String> keys) implements HouseOrder {
        public IssueTickets {
            keys = List.copyOf(keys);
        }
    }

    record ReissueTicket(int ticket, String key) implements HouseOrder {}

    // The desk's. A reason is for the author to read; empty where none is needed.

    record Merge(int into, List<Integer> items, String reason) implements ByDesk {
        public Merge {
            items = List.copyOf(items);
        }

        public Merge(int into, List<Integer> items) {
            this(into, items, "");
        }
    }

    record Unmerge(List<Integer> items, String reason) implements ByDesk {
        public Unmerge {
            items = List.copyOf(items);
        }

        public Unmerge(List<Integer> items) {
            this(items, "");
        }
    }

    /** Takes just this one out of the items with which it is shown. */
    record Split(int item, String reason) implements ByDesk {}

    record Hide(int item, String reason) implements ByDesk {}

    record Restore(int item, String reason) implements ByDesk {
        public Restore(int item) {
            this(item, "");
        }
    }

    record Move(int item, Place place, String reason) implements ByDesk {
        public Move(int item, Place place) {
            this(item, place, "");
        }
    }

    /** These are not duplicates of one another: never suggest them together again. */
    record Apart(List<Integer> items) implements ByDesk {
        public Apart {
            items = List.copyOf(items);
        }
    }

    /** Lets items that wait for the desk onto the screens. */
    record Approve(List<Integer> items) implements ByDesk {
        public Approve {
            items = List.copyOf(items);
        }
    }

    record Undo(int decision) implements ByDesk {}

    /** Keeps these items to oneself for a while, so that two moderators never decide on the same ones. */
    record Claim(List<Integer> items) implements ByDesk {
        public Claim {
            items = List.copyOf(items);
        }
    }

    record Release(List<Integer> items) implements ByDesk {
        public Release {
            items = List.copyOf(items);
        }
    }

    // The server's own.

    /** {@code keys}: for each role held by a link, the SHA-256 of its secret in hexadecimal. */
    record Create(Plan plan, String code, String language, Map<Role, String> keys, int retentionDays)
            implements ByServer {
        public Create {
            keys = Map.copyOf(keys);
        }
    }

    record TakeSeat(String key) implements Seating {}

    /** {@code ticket}: the keyed hash of what is printed on the ticket. */
    record TakeTicket(String ticket, String key) implements Seating {}

    /** {@code pass}: the key of a pass that another device of the same seat was given. */
    record TakePass(String pass, String key) implements Seating {}

    /** {@code grant}: the key of a table's link. */
    record TakeTable(String grant, String key) implements Seating {}

    /** The whole of what the analysis sees now; only the difference becomes events. */
    record Propose(List<Theme> themes, List<Likeness> likenesses) implements ByServer {
        public Propose {
            themes = List.copyOf(themes);
            likenesses = List.copyOf(likenesses);
        }
    }
}
