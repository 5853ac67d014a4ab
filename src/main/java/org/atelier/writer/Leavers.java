package org.atelier.writer;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.atelier.domain.Actor;
import org.atelier.domain.Event;
import org.atelier.domain.Grant;
import org.atelier.domain.House;
import org.atelier.domain.Ticket;

/** Of one batch, whom its events may have put out of the room; whether they did, the state after it says. */
final class Leavers {
    private final House house;
    private final Set<Integer> seats = new HashSet<>();
    private final Set<Actor.Holder> links = new HashSet<>();

    /** {@code house}: as it is shown, to be asked before and after each event. */
    Leavers(House house) {
        this.house = house;
    }

    /** To be called before the event has become true: afterwards nobody knows who held what. */
    void before(Event event) {
        switch (event) {
            case Event.SeatVoided voided -> seats.add(voided.seat());
            case Event.TicketReissued(int ticket, String _) ->
                house.tickets().find(ticket).filter(Ticket::isUsed).ifPresent(t -> seats.add(t.seat()));
            case Event.GrantRevoked(int grant) -> house.grants().find(grant).ifPresent(this::holders);
            case Event.GrantChanged changed ->
                house.grants().find(changed.grant()).ifPresent(this::holders);
            case Event.OfHouse _, Event.OfConduct _, Event.OfItems _, Event.OfVotes _ -> {}
            case Event.WorkshopCreated _, Event.Decided _, Event.Noted _ -> {}
            case Event.ThemesProposed _, Event.DuplicatesProposed _ -> {}
        }
    }

    private void holders(Grant grant) {
        links.add(grant.holder(""));
        house.seatOfTable(grant.number()).ifPresent(seats::add);
    }

    LetGo gone() {
        return new LetGo(
                seats.stream().filter(seat -> !house.mayAct(seat)).collect(Collectors.toSet()),
                links.stream().filter(link -> house.grants().of(link).isEmpty()).collect(Collectors.toSet()));
    }
}
