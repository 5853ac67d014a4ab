package org.atelier.domain;

import static org.atelier.domain.Outcome.accepted;
import static org.atelier.domain.Outcome.refused;

/** How people take their seats, and what they tell of themselves. */
final class SeatRules {

    static Outcome seat(Workshop workshop, long now, Command.Seating command) {
        return switch (command) {
            case Command.TakeSeat(String key) -> takeSeat(workshop, key);
            case Command.TakeTicket _, Command.TakePass _, Command.TakeTable _ -> refused(Rejection.NOT_ALLOWED);
        };
    }

    static Outcome present(Workshop workshop, Actor.Seat seat, Command.Presence command) {
        return switch (command) {
            case Command.Segment _, Command.Table _, Command.Handover _ -> refused(Rejection.NOT_ALLOWED);
        };
    }

    private static Outcome takeSeat(Workshop workshop, String key) {
        House house = workshop.house();
        if (house.seatOf(key).isPresent()) {
            return accepted(new Event.Noted());
        }
        if (!house.doorIsOpen()) {
            return refused(Rejection.DOOR_CLOSED);
        }
        int seat = house.seatCount() + 1;
        return seat > Limits.SEATS ? refused(Rejection.LIMIT_REACHED) : accepted(new Event.SeatTaken(seat, key));
    }

    private SeatRules() {}
}
