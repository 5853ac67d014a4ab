package org.atelier.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A workshop for specifications: given what has happened, when someone gives a command, then these are the events or the
 * rejection. Time stands still until {@link #later} moves it.
 */
public final class Room {
    public static final Actor FACILITATOR = new Actor.Holder(Role.FACILITATOR);
    public static final Actor MODERATOR = new Actor.Holder(Role.MODERATOR);
    public static final Actor PROJECTOR = new Actor.Holder(Role.PROJECTOR);
    public static final Place NEAR = new Place.Cell("for", "near");
    public static final Place FAR = new Place.Cell("for", "far");
    public static final Place AGAINST = new Place.Cell("against", "near");

    private final Workshop workshop = new Workshop();
    private long now = 1_000_000;
    private Outcome outcome;

    private Room() {}

    /** A room that was just created, with that many people seated. */
    public static Room of(int seats) {
        var room = new Room();
        Map<Role, String> keys = Map.of(Role.FACILITATOR, "f", Role.MODERATOR, "m", Role.PROJECTOR, "p");
        room.workshop.evolve(new Event.WorkshopCreated(Plans.small(), "ABCDEFGH", "fr", keys, 90), room.now);
        for (int seat = 1; seat <= seats; seat++) {
            room.workshop.evolve(new Event.SeatTaken(seat, "key" + seat), room.now);
        }
        return room;
    }

    public static Actor seat(int number) {
        return new Actor.Seat(number);
    }

    public Workshop workshop() {
        return workshop;
    }

    public Room given(Event... events) {
        for (Event event : events) {
            workshop.evolve(event, now);
        }
        return this;
    }

    public Room at(String phase) {
        return given(new Event.PhaseEntered(phase, Optional.empty()));
    }

    /** An item by that seat, without asking the rules. */
    public Room item(int seat, Place place, String text) {
        return given(new Event.ItemAdded(workshop.items().count() + 1, seat, place, text, false));
    }

    public Room later(long millis) {
        now += millis;
        return this;
    }

    /** Gives a command; what is accepted becomes true. */
    public Room when(Actor actor, Command command) {
        outcome = Decider.decide(workshop, actor, now, command);
        if (outcome instanceof Outcome.Accepted(List<Event> events)) {
            events.forEach(event -> workshop.evolve(event, now));
        }
        return this;
    }

    public Room then(Event... events) {
        assertThat(outcome).isEqualTo(new Outcome.Accepted(List.of(events)));
        return this;
    }

    public Room thenAccepted() {
        assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
        return this;
    }

    boolean wasAccepted() {
        return outcome instanceof Outcome.Accepted;
    }

    public Room thenRefused(Rejection why) {
        assertThat(outcome).isEqualTo(new Outcome.Refused(why));
        return this;
    }

    public Room thenSupport(int item, int support) {
        assertThat(support(item)).as("support of item %d", item).isEqualTo(support);
        return this;
    }

    public int support(int item) {
        return result(item).tally().support();
    }

    /** How that item stands in the vote that is in force for it. */
    public Result result(int item) {
        return workshop.polls().result(item).orElseThrow();
    }

    public long now() {
        return now;
    }
}
