package org.atelier.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.atelier.domain.Room.FACILITATOR;
import static org.atelier.domain.Room.seat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Seats")
class SeatsTest {
    private static final Actor HOST = new Actor.Host();

    private static Room withTickets() {
        return Room.of(1)
                .when(FACILITATOR, new Command.IssueTickets(List.of("one", "two")))
                .then(new Event.TicketsIssued(1, List.of("one", "two")));
    }

    @Test
    @DisplayName("[T1] where tickets are needed a code alone takes no new seat, and seats already taken stay")
    void ticketsOnly() {
        withTickets()
                .when(FACILITATOR, new Command.SetEntry(Entry.TICKETS))
                .then(new Event.EntrySet(Entry.TICKETS))
                .when(HOST, new Command.TakeSeat("newcomer"))
                .thenRefused(Rejection.DOOR_CLOSED)
                .when(HOST, new Command.TakeSeat("key1"))
                .then(new Event.Noted())
                .when(HOST, new Command.TakeTicket("one", "phone"))
                .then(new Event.TicketUsed(1, 2, "phone"))
                .when(HOST, new Command.TakeSeat("phone"))
                .then(new Event.Noted());
    }

    @Test
    @DisplayName(
            "[T2] a ticket’s first use takes a new seat, even while the door is closed; a forged one opens nothing")
    void ticket() {
        Room room = withTickets()
                .when(FACILITATOR, new Command.Door(false))
                .when(HOST, new Command.TakeTicket("one", "phone"))
                .then(new Event.TicketUsed(1, 2, "phone"))
                .when(HOST, new Command.TakeTicket("forged", "other"))
                .thenRefused(Rejection.UNKNOWN_TICKET);
        assertThat(room.workshop().house().people()).isEqualTo(2);
    }

    @Test
    @DisplayName("[T3] a ticket shown on a second device opens the same seat: one person, and a conflict that is told")
    void copied() {
        Room room = withTickets()
                .when(HOST, new Command.TakeTicket("one", "phone"))
                .when(HOST, new Command.TakeTicket("one", "phone"))
                .then(new Event.Noted());
        House house = room.workshop().house();
        assertThat(house.tickets().ofSeat(2).orElseThrow().isInConflict()).isFalse();
        room.when(HOST, new Command.TakeTicket("one", "copy")).then(new Event.TicketUsed(1, 2, "copy"));
        assertThat(house.tickets().ofSeat(2).orElseThrow().isInConflict()).isTrue();
        assertThat(house.people()).isEqualTo(2);
        assertThat(house.devices()).isEqualTo(3);
    }

    @Test
    @DisplayName("[T3] a ticket issued anew opens a new seat; the old one’s devices are let go and it counts no more")
    void reissued() {
        House house = withTickets()
                .at("for")
                .when(HOST, new Command.TakeTicket("one", "phone"))
                .when(seat(2), new Command.Add(Room.NEAR, "accès"))
                .when(seat(2), new Command.Handover("pass"))
                .when(FACILITATOR, new Command.ReissueTicket(1, "uno"))
                .then(new Event.TicketReissued(1, "uno"))
                .when(seat(2), new Command.Add(Room.NEAR, "encore"))
                .thenRefused(Rejection.NOT_ALLOWED)
                .when(HOST, new Command.TakeTicket("one", "late"))
                .thenRefused(Rejection.UNKNOWN_TICKET)
                .when(HOST, new Command.TakePass("pass", "late"))
                .thenRefused(Rejection.NOT_ALLOWED)
                .when(HOST, new Command.TakeTicket("uno", "phone"))
                .then(new Event.TicketUsed(1, 3, "phone"))
                .when(FACILITATOR, new Command.ReissueTicket(3, "x"))
                .thenRefused(Rejection.UNKNOWN_TICKET)
                .workshop()
                .house();
        assertThat(house.voided().stream()).containsExactly(2);
        assertThat(house.people()).isEqualTo(2);
        assertThat(house.devices()).isEqualTo(2);
    }

    @Test
    @DisplayName("[T4] a pass opens its seat on one more device, once, for ten minutes, and a new one takes its place")
    void pass() {
        Room.of(1)
                .when(seat(1), new Command.Handover("first"))
                .then(new Event.HandoverMade(1, "first"))
                .when(seat(1), new Command.Handover("second"))
                .when(HOST, new Command.TakePass("first", "tablet"))
                .thenRefused(Rejection.NOT_ALLOWED)
                .later(600_000)
                .when(HOST, new Command.TakePass("second", "tablet"))
                .then(new Event.SeatOpened(1, "tablet"))
                .when(HOST, new Command.TakePass("second", "third"))
                .thenRefused(Rejection.NOT_ALLOWED)
                .when(seat(1), new Command.Handover("last"))
                .later(600_001)
                .when(HOST, new Command.TakePass("last", "third"))
                .thenRefused(Rejection.NOT_ALLOWED);
    }

    @Test
    @DisplayName("[K14] a seat is held by at most 20 devices, and offers itself at most 50 times")
    void devices() {
        Room room = Room.of(1).given(new Event.TicketsIssued(1, List.of("t")), new Event.TicketUsed(1, 2, "d0"));
        for (int n = 1; n < Limits.DEVICES_PER_SEAT; n++) {
            room.when(HOST, new Command.TakeTicket("t", "d" + n)).thenAccepted();
        }
        room.when(HOST, new Command.TakeTicket("t", "one more")).thenRefused(Rejection.LIMIT_REACHED);
        for (int n = 0; n < Limits.PASSES_PER_SEAT; n++) {
            room.when(seat(1), new Command.Handover("p" + n)).thenAccepted();
        }
        room.when(seat(1), new Command.Handover("one more")).thenRefused(Rejection.LIMIT_REACHED);
    }

    @Test
    @DisplayName("[K12] as many people are seated as the cap allows, whatever their door; voiding one makes room")
    void cap() {
        withTickets()
                .at("for")
                .when(seat(1), new Command.Add(Room.NEAR, "accès"))
                .when(FACILITATOR, new Command.Cap(1))
                .then(new Event.CapSet(1))
                .when(HOST, new Command.TakeSeat("newcomer"))
                .thenRefused(Rejection.LIMIT_REACHED)
                .when(HOST, new Command.TakeTicket("one", "phone"))
                .thenRefused(Rejection.LIMIT_REACHED)
                .when(FACILITATOR, new Command.Void(new Whose.Item(1), "deux téléphones", true))
                .when(HOST, new Command.TakeTicket("one", "phone"))
                .thenAccepted()
                .when(FACILITATOR, new Command.Cap(0))
                .thenRefused(Rejection.LIMIT_REACHED)
                .when(FACILITATOR, new Command.Cap(20_001))
                .thenRefused(Rejection.LIMIT_REACHED);
    }

    @Test
    @DisplayName("[T7] a segment is one of the plan’s, may be changed, and may be kept to oneself")
    void segment() {
        House house = Room.of(1)
                .when(seat(1), new Command.Segment(Optional.of("moon")))
                .thenRefused(Rejection.UNKNOWN_SEGMENT)
                .when(seat(1), new Command.Segment(Optional.of("care")))
                .then(new Event.SegmentChosen(1, Optional.of("care")))
                .when(seat(1), new Command.Segment(Optional.of("care")))
                .then(new Event.Noted())
                .when(seat(1), new Command.Segment(Optional.empty()))
                .then(new Event.SegmentChosen(1, Optional.empty()))
                .workshop()
                .house();
        assertThat(house.segments()).isEmpty();
    }
}
