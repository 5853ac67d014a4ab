package org.atelier.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What has happened in a workshop: facts, in the journal's order, never altered. */
public sealed interface Event {

    /** Who is in the room, and as what. */
    sealed interface OfHouse extends Event {}

    /** Where the room is. */
    sealed interface OfConduct extends Event {}

    /** What is said. */
    sealed interface OfItems extends Event {}

    /** How the room votes, and what it says. */
    sealed interface OfVotes extends Event {}

    record WorkshopCreated(Plan plan, String code, String language, Map<Role, String> keys, int retentionDays)
            implements Event {
        public WorkshopCreated {
            keys = Map.copyOf(keys);
        }
    }

    record SeatTaken(int seat, String key) implements OfHouse {}

    /** Another device takes that same seat. */
    record SeatOpened(int seat, String key) implements OfHouse {}

    /** A pass for another device of that seat, good once and for some minutes. */
    record HandoverMade(int seat, String key) implements OfHouse {}

    /** Tickets numbered from {@code first}. */
    record TicketsIssued(int first, List<String> keys) implements OfHouse {
        public TicketsIssued {
            keys = List.copyOf(keys);
        }
    }

    /** The ticket's new key; whoever held the old one holds nothing now, and what they said counts no more. */
    record TicketReissued(int ticket, String key) implements OfHouse {}

    /** A device has shown the ticket: the first one takes a new seat, others the same one, and both are told. */
    record TicketUsed(int ticket, int seat, String key) implements OfHouse {}

    /** A device has shown a table's link, and speaks for the people there. */
    record TableTaken(int grant, int seat, String key) implements OfHouse {}

    /**
     * For how many people that seat speaks.
     *
     * @param others the seats of the others, in order; a seat once given stays theirs
     */
    record TableSet(int seat, int people, List<Integer> others) implements OfHouse {
        public TableSet {
            others = List.copyOf(others);
        }
    }

    record SegmentChosen(int seat, Optional<String> segment) implements OfHouse {}

    record SeatVoided(int seat, Whose whose, String reason) implements OfHouse {}

    /** Of several voidings of one seat this takes back the one of that name. */
    record SeatReinstated(int seat, Whose whose) implements OfHouse {}

    record DoorSet(boolean open) implements OfHouse {}

    record EntrySet(Entry entry) implements OfHouse {}

    record CapSet(int seats) implements OfHouse {}

    record GrantMade(int grant, Role role, String name, String key, int people) implements OfHouse {}

    record GrantChanged(int grant, Role role, String name) implements OfHouse {}

    record GrantRevoked(int grant) implements OfHouse {}

    /** {@code seat}: 0 when the desk wrote it for someone; {@code pending}: it waits for the desk. */
    record ItemAdded(int item, int seat, Place place, String text, boolean late, boolean unsure, boolean pending)
            implements OfItems {
        public ItemAdded(int item, int seat, Place place, String text, boolean late) {
            this(item, seat, place, text, late, false, false);
        }
    }

    record ItemRephrased(int item, String text) implements OfItems {}

    record ItemWithdrawn(int item) implements OfItems {}

    /** {@code seat}: 0 for the desk. */
    record ClarificationAsked(int item, int seat) implements OfItems {}

    record DoneSet(int seat, String phase, Optional<String> level, boolean on) implements OfConduct {}

    record PhaseEntered(String phase, Optional<String> level) implements OfConduct {}

    record TimerStarted(long endsAt, int seconds) implements OfConduct {}

    record TimerStopped() implements OfConduct {}

    record PauseSet(boolean on) implements OfConduct {}

    record ItemShown(OptionalInt item) implements OfConduct {}

    /** {@code phase}: empty for the one in which the room is, as older journals have it. */
    record Revealed(Optional<String> phase, Optional<String> level, boolean on) implements OfConduct {}

    /** A mark is a state, never an increment: what this seat now says of this item; empty when it says nothing more. */
    record MarkCast(String vote, int round, int seat, int item, Optional<Mark> mark) implements OfVotes {}

    /** The whole ballot of that seat, best first. */
    record Ranked(String vote, int round, int seat, List<Integer> items) implements OfVotes {
        public Ranked {
            items = List.copyOf(items);
        }
    }

    record VotingSet(String vote, boolean open) implements OfVotes {}

    record RoundOpened(String vote, int round) implements OfVotes {}

    record RuleSet(String vote, VoteRule rule) implements OfVotes {}

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

    record ItemSplit(int decision, int item) implements Decided {}

    record ItemHidden(int decision, int item, String reason) implements Decided {}

    record ItemRestored(int decision, int item) implements Decided {}

    record ItemMoved(int decision, int item, Place place) implements Decided {}

    record ItemsKeptApart(int decision, List<Integer> items) implements Decided {
        public ItemsKeptApart {
            items = List.copyOf(items);
        }
    }

    record ItemsApproved(int decision, List<Integer> items) implements Decided {
        public ItemsApproved {
            items = List.copyOf(items);
        }
    }

    /** Why that decision was taken, for the authors to read. */
    record DecisionExplained(int decision, String reason) implements OfItems {}

    record DecisionUndone(int decision) implements OfItems {}

    /** {@code until}: milliseconds since 1970. */
    record ItemsClaimed(Actor.Holder by, List<Integer> items, long until) implements OfItems {
        public ItemsClaimed {
            items = List.copyOf(items);
        }
    }

    record ClaimsReleased(Actor.Holder by, List<Integer> items) implements OfItems {
        public ClaimsReleased {
            items = List.copyOf(items);
        }
    }

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
