package org.atelier.gateway;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.atelier.domain.Actor;
import org.atelier.domain.Event;
import org.atelier.domain.Place;
import org.atelier.domain.Recorded;
import org.atelier.domain.Role;
import org.atelier.domain.Whose;
import org.atelier.domain.Workshop;

/** A workshop by what has happened in it: everyone of {@link Who} has come, some were let go, and the room is somewhere. */
final class Gathering {
    static final int ATTENDEES_SEAT = 1;
    static final int OTHERS_SEAT = 2;
    static final int VOIDED_SEAT = 3;
    static final int TABLES_SEAT = 4;
    private static final List<Integer> OTHERS_AT_TABLE = List.of(5, 6);

    private static final int TABLES_GRANT = 4;
    static final int REVOKED_GRANT = 5;
    static final int DEMOTED_GRANT = 6;
    private static final Place NEAR = new Place.Cell("for", "near");

    private final Situation situation;
    private final long time;
    private final List<Event> events = new ArrayList<>();
    private int items;
    private int decisions;
    private int grants = DEMOTED_GRANT;
    private int tickets;

    /**
     * @param time when all of it was recorded
     * @param key by which each is known
     */
    Gathering(Situation situation, long time, Function<Who, String> key) {
        this.situation = situation;
        this.time = time;
        links(key);
        seats(key);
        events.addAll(situation.course());
    }

    private void links(Function<Who, String> key) {
        var first = Map.of(
                Role.FACILITATOR, key.apply(Who.FACILITATOR),
                Role.MODERATOR, key.apply(Who.MODERATOR),
                Role.PROJECTOR, key.apply(Who.PROJECTOR));
        events.add(new Event.WorkshopCreated(Situation.PLAN, "ABCDEFGH", "fr", first, 90));
        events.add(new Event.GrantMade(TABLES_GRANT, Role.ATTENDEE, "Table", "the table's link", 5));
        events.add(new Event.GrantMade(REVOKED_GRANT, Role.FACILITATOR, "A", key.apply(Who.REVOKED), 0));
        events.add(new Event.GrantRevoked(REVOKED_GRANT));
        events.add(new Event.GrantMade(DEMOTED_GRANT, Role.FACILITATOR, "B", key.apply(Who.DEMOTED), 0));
        events.add(new Event.GrantChanged(DEMOTED_GRANT, Role.PROJECTOR, "B"));
    }

    private void seats(Function<Who, String> key) {
        events.add(new Event.SeatTaken(ATTENDEES_SEAT, key.apply(Who.ATTENDEE)));
        events.add(new Event.SeatTaken(OTHERS_SEAT, "someone else's"));
        events.add(new Event.SeatTaken(VOIDED_SEAT, key.apply(Who.VOIDED)));
        events.add(new Event.SeatVoided(VOIDED_SEAT, new Whose.Item(item(VOIDED_SEAT, NEAR, false)), "twice here"));
        events.add(new Event.TableTaken(TABLES_GRANT, TABLES_SEAT, key.apply(Who.TABLE)));
        events.add(new Event.TableSet(TABLES_SEAT, 1 + OTHERS_AT_TABLE.size(), OTHERS_AT_TABLE));
    }

    /** Items in every state, and whatever else commands name, made as they are first asked for. */
    Things things(Who who) {
        return new Things(this, situation, who);
    }

    int item(int seat, Place place, boolean pending) {
        events.add(new Event.ItemAdded(++items, seat, place, "words " + items, false, false, pending));
        return items;
    }

    int standing(int seat) {
        return item(seat, NEAR, false);
    }

    int pending() {
        return item(OTHERS_SEAT, NEAR, true);
    }

    int claimed() {
        int item = standing(OTHERS_SEAT);
        var elsewhere = new Actor.Holder(Role.MODERATOR, "elsewhere");
        events.add(new Event.ItemsClaimed(elsewhere, List.of(item), Long.MAX_VALUE));
        return item;
    }

    /** The number of that decision. */
    int decide(IntFunction<Event> decision) {
        events.add(decision.apply(++decisions));
        return decisions;
    }

    int grant() {
        events.add(new Event.GrantMade(++grants, Role.MODERATOR, "C", "link " + grants, 0));
        return grants;
    }

    int ticket() {
        events.add(new Event.TicketsIssued(++tickets, List.of("ticket " + tickets)));
        return tickets;
    }

    Workshop workshop() {
        var workshop = new Workshop();
        events.forEach(event -> workshop.evolve(event, time));
        return workshop;
    }

    List<Recorded> recorded() {
        var all = new ArrayList<Recorded>();
        for (Event event : events) {
            all.add(new Recorded(all.size() + 1L, time, new Actor.Host(), 0, 0, event));
        }
        return all;
    }
}
