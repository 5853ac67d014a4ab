package org.atelier.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.atelier.domain.Actor;
import org.atelier.domain.Entry;
import org.atelier.domain.Event;
import org.atelier.domain.Likeness;
import org.atelier.domain.Mark;
import org.atelier.domain.Marks;
import org.atelier.domain.Place;
import org.atelier.domain.Plan;
import org.atelier.domain.Recorded;
import org.atelier.domain.Role;
import org.atelier.domain.Theme;
import org.atelier.domain.VoteRule;
import org.atelier.domain.Whose;
import org.atelier.domain.Words;

/** A short workshop in which every kind of event happens at least once. */
final class Story {
    static final String WORKSHOP = "k3v9q2m7x1c8b5n4";
    static final String EPOCH = "f00dcafe";
    static final long START = 1_780_000_000_000L;

    private static final Actor HOST = new Actor.Host();
    private static final Actor FIRST = new Actor.Seat(1);
    private static final Actor SECOND = new Actor.Seat(2);
    private static final Actor FACILITATOR = new Actor.Holder(Role.FACILITATOR);
    private static final Actor MODERATOR = new Actor.Holder(Role.MODERATOR);
    private static final Actor.Holder HELPER = new Actor.Holder(Role.MODERATOR, 5, "b7");

    private final List<Recorded> events = new ArrayList<>();

    static List<Recorded> told() {
        var story = new Story();
        story.peopleArrive();
        story.itemsAndVotes();
        story.desk();
        story.analysisAndEnd();
        story.house();
        story.secondVote();
        story.secondThoughts();
        return List.copyOf(story.events);
    }

    private void peopleArrive() {
        var keys = Map.of(
                Role.FACILITATOR, "aa".repeat(32), Role.MODERATOR, "bb".repeat(32), Role.PROJECTOR, "cc".repeat(32));
        then(HOST, 0, new Event.WorkshopCreated(plan(), "QWERTYUI", "fr", keys, 30));
        then(HOST, 0, new Event.SeatTaken(1, "d1".repeat(32)));
        then(HOST, 0, new Event.SeatTaken(2, "d2".repeat(32)));
        then(FACILITATOR, 1, new Event.PhaseEntered("collect", Optional.empty()));
        then(FACILITATOR, 2, new Event.TimerStarted(START + 300_000, 300));
    }

    private void itemsAndVotes() {
        var near = new Place.Cell("plus", "near");
        then(FIRST, 1, new Event.ItemAdded(1, 1, near, "L’accès aux soins, même à distance", false));
        then(SECOND, 1, new Event.ItemAdded(2, 2, near, "Accès plus facile ☀️ « enfin » \"oui\" \\ <b>", false));
        then(SECOND, 2, new Event.ItemAdded(3, 2, new Place.Unplaced("plus"), "Moins de papier", false));
        then(SECOND, 3, new Event.ItemRephrased(3, "Moins de papier à la maison"));
        then(FIRST, 2, Marks.cast(1, 2, true));
        then(SECOND, 4, Marks.cast(2, 1, true));
        then(SECOND, 5, Marks.cast(2, 2, true));
        then(SECOND, 6, Marks.cast(2, 3, true));
        then(SECOND, 7, Marks.cast(2, 3, false));
        then(FIRST, 3, new Event.Noted());
        then(FACILITATOR, 3, Marks.revealed(true));
        then(FACILITATOR, 4, new Event.TimerStopped());
    }

    private void desk() {
        then(MODERATOR, 1, new Event.ItemsMerged(1, 1, List.of(2)));
        then(MODERATOR, 2, new Event.ItemHidden(2, 3, "Hors sujet"));
        then(MODERATOR, 3, new Event.ItemRestored(3, 3));
        then(MODERATOR, 4, new Event.ItemMoved(4, 3, new Place.Cell("plus", "far")));
        then(MODERATOR, 5, new Event.ItemsKeptApart(5, List.of(1, 3)));
        then(MODERATOR, 6, new Event.ItemsUnmerged(6, List.of(2)));
        then(MODERATOR, 7, new Event.DecisionUndone(6));
    }

    private void analysisAndEnd() {
        then(
                new Actor.Analysis(),
                0,
                new Event.ThemesProposed(List.of(new Theme(1, "accès", List.of(1, 2))), List.of()));
        then(
                new Actor.Analysis(),
                0,
                new Event.DuplicatesProposed(List.of(new Likeness(List.of(1, 2), List.of("accès")))));
        then(FACILITATOR, 5, new Event.PhaseEntered("closing", Optional.empty()));
        then(FIRST, 4, new Event.ItemAdded(4, 1, new Place.Answer("why"), "Parce que", false));
        then(FIRST, 5, new Event.ItemAdded(5, 1, new Place.Comments(), "Merci", true));
        then(FIRST, 6, new Event.ItemWithdrawn(5));
        // One command that makes several events true.
        then(FIRST, 7, Marks.cast(1, 2, false));
        then(FIRST, 7, Marks.cast(1, 1, false));
        then(FACILITATOR, 6, new Event.DoorSet(false));
    }

    private void house() {
        then(FACILITATOR, 0, new Event.GrantMade(4, Role.ATTENDEE, "Table 4", "ee".repeat(32), 6));
        then(FACILITATOR, 0, new Event.GrantMade(5, Role.MODERATOR, "Luce", "ef".repeat(32), 0));
        then(FACILITATOR, 7, new Event.EntrySet(Entry.TICKETS));
        then(FACILITATOR, 0, new Event.TicketsIssued(1, List.of("a1".repeat(32), "a2".repeat(32))));
        then(HOST, 0, new Event.TicketUsed(1, 3, "d3".repeat(32)));
        then(FACILITATOR, 0, new Event.TicketReissued(1, "a3".repeat(32)));
        then(HOST, 0, new Event.TableTaken(4, 4, "d4".repeat(32)));
        then(new Actor.Seat(4), 1, new Event.TableSet(4, 3, List.of(5, 6)));
        then(FIRST, 0, new Event.HandoverMade(1, "a4".repeat(32)));
        then(HOST, 0, new Event.SeatOpened(1, "d7".repeat(32)));
        then(FIRST, 8, new Event.SegmentChosen(1, Optional.of("care")));
        then(SECOND, 8, new Event.SegmentChosen(2, Optional.empty()));
        then(FACILITATOR, 8, new Event.SeatVoided(2, new Whose.Item(2), "Deux téléphones"));
        then(FACILITATOR, 9, new Event.SeatReinstated(2, new Whose.Item(2)));
        then(FACILITATOR, 10, new Event.CapSet(40));
        then(FACILITATOR, 11, new Event.GrantChanged(5, Role.MODERATOR, "Lucie"));
        then(FACILITATOR, 12, new Event.GrantRevoked(4));
    }

    private void secondVote() {
        then(FACILITATOR, 13, new Event.PhaseEntered("collect", Optional.of("near")));
        then(FACILITATOR, 14, new Event.RuleSet("support", new VoteRule.Dots(5, VoteRule.Per.LEVEL, 2)));
        then(FACILITATOR, 15, new Event.RoundOpened("support", 2));
        then(FIRST, 9, cast(1, 1, new Mark.Dots(2)));
        then(SECOND, 9, cast(2, 1, new Mark.Stance(Mark.Position.UNSURE)));
        then(SECOND, 10, cast(2, 3, new Mark.Scale(Map.of("utile", 4, "faisable", 2))));
        then(SECOND, 11, new Event.MarkCast("support", 2, 2, 3, Optional.empty()));
        then(SECOND, 12, new Event.Ranked("support", 2, 2, List.of(3, 1)));
        then(FACILITATOR, 16, new Event.VotingSet("support", false));
        then(FACILITATOR, 17, new Event.RuleSet("support", new VoteRule.Scale(List.of(criterion("utile")))));
        then(FACILITATOR, 18, new Event.Revealed(Optional.of("collect"), Optional.of("near"), true));
        then(FACILITATOR, 19, new Event.Revealed(Optional.of("collect"), Optional.empty(), false));
    }

    private void secondThoughts() {
        then(FACILITATOR, 20, new Event.PauseSet(true));
        then(FACILITATOR, 21, new Event.ItemShown(OptionalInt.of(1)));
        then(FACILITATOR, 22, new Event.ItemShown(OptionalInt.empty()));
        then(FIRST, 10, new Event.DoneSet(1, "collect", Optional.of("near"), true));
        then(FIRST, 11, new Event.ItemAdded(6, 1, new Place.Unplaced("plus"), "Peut-être", false, true, true));
        then(SECOND, 13, new Event.ClarificationAsked(1, 2));
        then(HELPER, 1, new Event.ItemsClaimed(HELPER, List.of(6), START + 600_000));
        then(HELPER, 2, new Event.ItemsApproved(7, List.of(6)));
        then(HELPER, 2, new Event.DecisionExplained(7, "Bienvenue"));
        then(HELPER, 3, new Event.ClaimsReleased(HELPER, List.of(6)));
        then(HELPER, 4, new Event.ItemsMerged(8, 6, List.of(3)));
        then(HELPER, 5, new Event.ItemSplit(9, 3));
    }

    private static Event cast(int seat, int item, Mark mark) {
        return new Event.MarkCast("support", 2, seat, item, Optional.of(mark));
    }

    private static VoteRule.Criterion criterion(String id) {
        return new VoteRule.Criterion(id, both("Utile", "Useful"));
    }

    private void then(Actor actor, long op, Event event) {
        long seq = events.size() + 1L;
        int digest = op == 0 ? 0 : (int) (op * 7919) * (op % 2 == 0 ? 1 : -1);
        events.add(new Recorded(seq, START + seq * 1_000, actor, op, digest, event));
    }

    static Plan plan() {
        var side = new Plan.Side(
                "plus", both("Pour", "For"), both("Qu’y gagne-t-on?", "What is gained?"), Plan.Mark.CIRCLE);
        return new Plan(
                "tiny",
                List.of("fr", "en"),
                both("Petit atelier", "Small workshop"),
                Words.NONE,
                List.of(side),
                List.of(level("near", "Proche"), level("far", "Loin")),
                List.of(new Plan.Reference(
                        "r1", "plus", "far", both("Déjà lu", "Read before"), both("Source", "Source"))),
                List.of(new Plan.Question("why", both("Pourquoi?", "Why?"), Words.NONE)),
                List.of(Plan.SUPPORT),
                List.of(new Plan.Segment("care", both("Soins", "Care"))),
                List.of(
                        phase("welcome", Plan.PhaseKind.WELCOME, List.of(), List.of()),
                        phase("collect", Plan.PhaseKind.COLLECT, List.of("plus"), List.of()),
                        phase("closing", Plan.PhaseKind.CLOSING, List.of(), List.of("why"))));
    }

    private static Plan.Level level(String id, String name) {
        return new Plan.Level(id, both(name, name), both(name, name), Words.NONE);
    }

    private static Plan.Phase phase(String id, Plan.PhaseKind kind, List<String> sides, List<String> questions) {
        var visibility = kind == Plan.PhaseKind.COLLECT ? Plan.Visibility.TALLIES_HIDDEN : Plan.Visibility.OPEN;
        return new Plan.Phase(
                id,
                kind,
                both(id, id),
                Words.NONE,
                List.of(both("Un", "One")),
                sides,
                questions,
                Optional.of("support"),
                visibility,
                5,
                kind.adding(),
                false,
                true);
    }

    private static Words both(String french, String english) {
        var texts = new java.util.LinkedHashMap<String, String>();
        texts.put("fr", french);
        texts.put("en", english);
        return new Words(texts);
    }

    private Story() {}
}
