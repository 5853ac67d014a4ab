package org.atelier.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.atelier.domain.Room.FACILITATOR;
import static org.atelier.domain.Room.seat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Voiding a seat")
class VoidingTest {
    private static final Whose AUTHOR = new Whose.Item(1);

    private static Command silence(Whose whose) {
        return new Command.Void(whose, "deux téléphones", true);
    }

    private static Command reinstate(Whose whose) {
        return new Command.Void(whose, "", false);
    }

    private static Room withItem() {
        return Room.of(2).at("for").item(1, Room.NEAR, "accès");
    }

    @Test
    @DisplayName("[T6] takes it out of what counts, refuses its commands and keeps its items; reinstating restores all")
    void voided() {
        Room room = withItem()
                .when(FACILITATOR, silence(AUTHOR))
                .then(new Event.SeatVoided(1, AUTHOR, "deux téléphones"))
                .when(seat(1), new Command.Add(Room.NEAR, "encore"))
                .thenRefused(Rejection.NOT_ALLOWED)
                .when(new Actor.Host(), new Command.TakeSeat("key1"))
                .thenRefused(Rejection.NOT_ALLOWED);
        House house = room.workshop().house();
        assertThat(house.voided().stream()).containsExactly(1);
        assertThat(house.people()).isEqualTo(1);
        assertThat(house.devices()).isEqualTo(1);
        assertThat(room.workshop().items().get(1).stands()).isTrue();
        room.when(FACILITATOR, reinstate(AUTHOR))
                .then(new Event.SeatReinstated(1, AUTHOR))
                .when(seat(1), new Command.Add(Room.NEAR, "encore"))
                .thenAccepted();
        assertThat(house.people()).isEqualTo(2);
        assertThat(house.devices()).isEqualTo(2);
    }

    @Test
    @DisplayName("[T6] needs a reason, and a seat that is named by what it wrote or by its ticket")
    void named() {
        withItem()
                .given(new Event.TicketsIssued(1, List.of("t")))
                .when(FACILITATOR, new Command.Void(AUTHOR, " ", true))
                .thenRefused(Rejection.REASON_MISSING)
                .when(FACILITATOR, silence(new Whose.Item(9)))
                .thenRefused(Rejection.UNKNOWN_ITEM)
                .when(FACILITATOR, silence(new Whose.Ticket(1)))
                .thenRefused(Rejection.UNKNOWN_TICKET)
                .when(FACILITATOR, silence(new Whose.Ticket(2)))
                .thenRefused(Rejection.UNKNOWN_TICKET)
                .item(0, Room.NEAR, "écrit au bureau")
                .when(FACILITATOR, silence(new Whose.Item(2)))
                .thenRefused(Rejection.UNKNOWN_ITEM)
                .when(FACILITATOR, reinstate(AUTHOR))
                .then(new Event.Noted());
    }

    @Test
    @DisplayName("[T6] under two names stands until both are taken back, so that neither tells of the other")
    void twice() {
        var second = new Whose.Item(2);
        House house = withItem()
                .item(1, Room.FAR, "encore")
                .when(FACILITATOR, silence(AUTHOR))
                .when(FACILITATOR, silence(second))
                .then(new Event.SeatVoided(1, second, "deux téléphones"))
                .when(FACILITATOR, silence(second))
                .then(new Event.Noted())
                .when(FACILITATOR, reinstate(AUTHOR))
                .workshop()
                .house();
        assertThat(house.mayAct(1)).isFalse();
        assertThat(house.voidings()).containsOnlyKeys(second);
    }

    @Test
    @DisplayName("[T6] that speaks for a table takes all its people out")
    void table() {
        House house = withItem()
                .given(
                        new Event.GrantMade(4, Role.ATTENDEE, "Table", "link", 5),
                        new Event.TableTaken(4, 3, "tablet"),
                        new Event.TableSet(3, 3, List.of(4, 5)))
                .item(3, Room.FAR, "à trois")
                .when(FACILITATOR, silence(new Whose.Item(2)))
                .workshop()
                .house();
        assertThat(house.voided().stream()).containsExactly(3, 4, 5);
        assertThat(house.people()).isEqualTo(2);
    }

    @Test
    @DisplayName("[T6] by a ticket that is then issued anew is over: its new seat counts")
    void reissued() {
        var ticket = new Whose.Ticket(1);
        House house = withItem()
                .given(new Event.TicketsIssued(1, List.of("t")), new Event.TicketUsed(1, 3, "phone"))
                .when(FACILITATOR, silence(ticket))
                .when(FACILITATOR, new Command.ReissueTicket(1, "u"))
                .when(new Actor.Host(), new Command.TakeTicket("u", "phone"))
                .then(new Event.TicketUsed(1, 4, "phone"))
                .workshop()
                .house();
        assertThat(house.voidings()).isEmpty();
        assertThat(house.mayAct(4)).isTrue();
        assertThat(house.mayAct(3)).isFalse();
    }
}
