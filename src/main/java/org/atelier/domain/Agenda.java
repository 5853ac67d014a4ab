package org.atelier.domain;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.stream.Stream;

/** What each vote of a plan is about, and which one is in force where. Owned by the thread that owns the {@link Workshop}. */
final class Agenda {
    private final Plan plan;
    private final Deque<String> latestFirst = new ArrayDeque<>();

    Agenda(Plan plan) {
        this.plan = plan;
    }

    void entered(String vote) {
        latestFirst.remove(vote);
        latestFirst.addFirst(vote);
    }

    /** The phases in which that vote is open. */
    Stream<Plan.Phase> phasesOf(String vote) {
        return plan.phases().stream().filter(p -> p.vote().filter(vote::equals).isPresent());
    }

    /** Whether one of its phases is about items at that place. */
    boolean isAbout(String vote, Place place) {
        return phasesOf(vote).anyMatch(p -> p.covers(place));
    }

    /** Of the votes about that place the one whose phase was entered last, else the plan's first. */
    Optional<String> inForce(Place place) {
        return Stream.concat(latestFirst.stream(), plan.votes().stream().map(Plan.Vote::id))
                .filter(vote -> isAbout(vote, place))
                .findFirst();
    }
}
