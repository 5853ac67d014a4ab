package org.atelier.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.atelier.domain.Actor;
import org.atelier.domain.Event;
import org.atelier.domain.Likeness;
import org.atelier.domain.Place;
import org.atelier.domain.Plan;
import org.atelier.domain.Recorded;
import org.atelier.domain.Role;
import org.atelier.domain.Theme;
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

    private final List<Recorded> events = new ArrayList<>();

    static List<Recorded> told() {
        var story = new Story();
        story.peopleArrive();
        story.itemsAndVotes();
        story.desk();
        story.analysisAndEnd();
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
        then(FIRST, 2, new Event.BallotCast(1, 2, true));
        then(SECOND, 4, new Event.BallotCast(2, 1, true));
        then(SECOND, 5, new Event.BallotCast(2, 2, true));
        then(SECOND, 6, new Event.BallotCast(2, 3, true));
        then(SECOND, 7, new Event.BallotCast(2, 3, false));
        then(FIRST, 3, new Event.Noted());
        then(FACILITATOR, 3, new Event.RevealSet(true));
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
        then(FIRST, 7, new Event.BallotCast(1, 2, false));
        then(FIRST, 7, new Event.BallotCast(1, 1, false));
        then(FACILITATOR, 6, new Event.DoorSet(false));
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
                id, kind, both(id, id), Words.NONE, List.of(both("Un", "One")), sides, questions, true, visibility, 5);
    }

    private static Words both(String french, String english) {
        var texts = new java.util.LinkedHashMap<String, String>();
        texts.put("fr", french);
        texts.put("en", english);
        return new Words(texts);
    }

    private Story() {}
}
