package org.atelier.domain;

import static org.atelier.domain.Outcome.accepted;
import static org.atelier.domain.Outcome.refused;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** How people take their seats, and what they tell of themselves (docs/PROTOCOL.md, K12 and T1 to T7). */
final class SeatRules {

    static Outcome seat(Workshop workshop, long now, Command.Seating command) {
        House house = workshop.house();
        return switch (command) {
            case Command.TakeSeat(String key) -> takeSeat(house, key);
            case Command.TakeTicket(String ticket, String key) ->
                house.tickets()
                        .ofKey(ticket)
                        .map(found -> take(
                                house,
                                found.isUsed() ? Optional.of(found.seat()) : Optional.empty(),
                                key,
                                n -> new Event.TicketUsed(found.number(), n, key)))
                        .orElseGet(() -> refused(Rejection.UNKNOWN_TICKET));
            case Command.TakeTable(String grant, String key) ->
                house.grants()
                        .ofKey(grant)
                        .filter(Grant::isTable)
                        .map(table -> take(
                                house,
                                house.seatOfTable(table.number()),
                                key,
                                n -> new Event.TableTaken(table.number(), n, key)))
                        .orElseGet(() -> refused(Rejection.UNKNOWN_GRANT));
            case Command.TakePass(String pass, String key) ->
                house.passes()
                        .seat(pass, now)
                        .map(seat -> take(house, Optional.of(seat), key, n -> new Event.SeatOpened(n, key)))
                        .orElseGet(() -> refused(Rejection.NOT_ALLOWED));
        };
    }

    private static Outcome takeSeat(House house, String key) {
        boolean opensForAll = house.doorIsOpen() && house.entry() == Entry.OPEN;
        Optional<Integer> held = house.seatOf(key);
        return held.isPresent() || opensForAll
                ? take(house, held, key, seat -> new Event.SeatTaken(seat, key))
                : refused(Rejection.DOOR_CLOSED);
    }

    /** {@code seat}: the one to be taken, empty for a new one; a device that holds it already changes nothing. */
    private static Outcome take(House house, Optional<Integer> seat, String key, IntFunction<Event> taken) {
        Optional<Integer> held = house.seatOf(key);
        if (held.isPresent()) {
            boolean again = held.equals(seat) && house.mayAct(held.get());
            return again ? accepted(new Event.Noted()) : refused(Rejection.NOT_ALLOWED);
        }
        if (seat.isEmpty()) {
            return hasRoomFor(house, 1, 1)
                    ? accepted(taken.apply(house.seatCount() + 1))
                    : refused(Rejection.LIMIT_REACHED);
        }
        if (!house.mayAct(seat.get())) {
            return refused(Rejection.NOT_ALLOWED);
        }
        return house.devicesAt(seat.get()) < Limits.DEVICES_PER_SEAT
                ? accepted(taken.apply(seat.get()))
                : refused(Rejection.LIMIT_REACHED);
    }

    private static boolean hasRoomFor(House house, int people, int seats) {
        return house.people() + people <= house.cap() && house.seatCount() + seats <= Limits.SEATS;
    }

    static Outcome present(Workshop workshop, Actor.Seat seat, Command.Presence command) {
        House house = workshop.house();
        return switch (command) {
            case Command.Segment(Optional<String> segment) -> segment(workshop, seat.number(), segment);
            case Command.Table(int people) ->
                house.table(seat.number())
                        .map(table -> table(house, seat.number(), table, people))
                        .orElseGet(() -> refused(Rejection.NOT_A_TABLE));
            case Command.Handover(String key) ->
                house.passes().madeBy(seat.number()) < Limits.PASSES_PER_SEAT
                        ? accepted(new Event.HandoverMade(seat.number(), key))
                        : refused(Rejection.LIMIT_REACHED);
        };
    }

    private static Outcome segment(Workshop workshop, int seat, Optional<String> segment) {
        if (!segment.stream().allMatch(workshop.plan()::hasSegment)) {
            return refused(Rejection.UNKNOWN_SEGMENT);
        }
        boolean same = workshop.house().segment(seat).equals(Optional.of(segment));
        return accepted(same ? new Event.Noted() : new Event.SegmentChosen(seat, segment));
    }

    private static Outcome table(House house, int seat, Table table, int people) {
        int most = house.grants().find(table.grant()).orElseThrow().people();
        if (people < 1 || people > most) {
            return refused(Rejection.UNKNOWN_PERSON);
        }
        if (people == table.people()) {
            return accepted(new Event.Noted());
        }
        List<Integer> others = new ArrayList<>(table.others());
        while (others.size() < people - 1) {
            others.add(house.seatCount() + 1 + others.size() - table.others().size());
        }
        boolean grows = people > table.people();
        return grows
                        && !hasRoomFor(
                                house,
                                people - table.people(),
                                others.size() - table.others().size())
                ? refused(Rejection.LIMIT_REACHED)
                : accepted(new Event.TableSet(seat, people, others));
    }

    private SeatRules() {}
}
