package org.atelier.domain;

import static org.atelier.domain.Outcome.accepted;
import static org.atelier.domain.Outcome.refused;

import java.util.List;
import java.util.Optional;

/** What the facilitator decides of who may be in the room (docs/PROTOCOL.md, K12 and T1 to T6). */
final class HouseRules {

    static Outcome decide(Workshop workshop, Command.HouseOrder command) {
        House house = workshop.house();
        return switch (command) {
            case Command.Door(boolean open) ->
                accepted(open == house.doorIsOpen() ? new Event.Noted() : new Event.DoorSet(open));
            case Command.SetEntry(Entry entry) ->
                accepted(entry == house.entry() ? new Event.Noted() : new Event.EntrySet(entry));
            case Command.Cap(int seats) -> cap(house, seats);
            case Command.Void(Whose whose, String reason, boolean on) -> silence(workshop, whose, reason, on);
            case Command.IssueTickets(List<String> keys) -> issue(house, keys);
            case Command.ReissueTicket(int ticket, String key) ->
                house.tickets().find(ticket).isPresent()
                        ? accepted(new Event.TicketReissued(ticket, key))
                        : refused(Rejection.UNKNOWN_TICKET);
            case Command.MakeGrant make -> GrantRules.make(house, make);
            case Command.ChangeGrant change -> GrantRules.change(house, change);
            case Command.Revoke(int grant) -> GrantRules.revoke(house, grant);
        };
    }

    private static Outcome cap(House house, int seats) {
        if (seats < 1 || seats > Limits.SEATS) {
            return refused(Rejection.LIMIT_REACHED);
        }
        return accepted(seats == house.cap() ? new Event.Noted() : new Event.CapSet(seats));
    }

    private static Outcome silence(Workshop workshop, Whose whose, String reason, boolean on) {
        Optional<Integer> seat = seatOf(workshop, whose);
        boolean voided = workshop.house().voidings().containsKey(whose);
        if (voided) {
            int silenced = workshop.house().voidings().get(whose).seat();
            return accepted(on ? new Event.Noted() : new Event.SeatReinstated(silenced, whose));
        }
        if (seat.isEmpty()) {
            return refused(whose instanceof Whose.Item ? Rejection.UNKNOWN_ITEM : Rejection.UNKNOWN_TICKET);
        }
        if (!on) {
            return accepted(new Event.Noted());
        }
        return switch (Text.of(reason, Limits.REASON_CHARACTERS, Rejection.REASON_MISSING)) {
            case Text.Refused(Rejection why) -> refused(why);
            case Text.Clean(String clean) -> accepted(new Event.SeatVoided(seat.get(), whose, clean));
        };
    }

    /** An item that the desk wrote has no seat, and neither has a ticket that nobody has shown. */
    private static Optional<Integer> seatOf(Workshop workshop, Whose whose) {
        return switch (whose) {
            case Whose.Item(int n) -> workshop.items().find(n).map(Item::author).filter(author -> author != 0);
            case Whose.Ticket(int n) ->
                workshop.house().tickets().find(n).filter(Ticket::isUsed).map(Ticket::seat);
        };
    }

    private static Outcome issue(House house, List<String> keys) {
        int issued = house.tickets().all().size();
        boolean fits =
                !keys.isEmpty() && keys.size() <= Limits.TICKETS_AT_ONCE && issued + keys.size() <= Limits.TICKETS;
        return fits ? accepted(new Event.TicketsIssued(issued + 1, keys)) : refused(Rejection.LIMIT_REACHED);
    }

    private HouseRules() {}
}
