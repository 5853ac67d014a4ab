package org.atelier.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.atelier.domain.Room.FACILITATOR;
import static org.atelier.domain.Room.seat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A table")
class TablesTest {
    private static final Actor HOST = new Actor.Host();

    /** Seat 2 is the table's, for at most 5. */
    private static Room withTable() {
        return Room.of(1)
                .when(FACILITATOR, new Command.MakeGrant(Role.ATTENDEE, "Table 4", "link", 5))
                .when(HOST, new Command.TakeTable("link", "tablet"))
                .then(new Event.TableTaken(4, 2, "tablet"));
    }

    @Test
    @DisplayName("[T5] is one seat, whatever device shows its link, also while the door is closed")
    void oneSeat() {
        withTable()
                .when(FACILITATOR, new Command.Door(false))
                .when(HOST, new Command.TakeTable("link", "laptop"))
                .then(new Event.TableTaken(4, 2, "laptop"))
                .when(HOST, new Command.TakeTable("f", "laptop"))
                .thenRefused(Rejection.UNKNOWN_GRANT);
    }

    @Test
    @DisplayName("[T5] speaks for 1 to as many people as its link says, each with a seat of their own")
    void people() {
        House house = withTable()
                .when(seat(1), new Command.Table(2))
                .thenRefused(Rejection.NOT_A_TABLE)
                .when(seat(2), new Command.Table(6))
                .thenRefused(Rejection.UNKNOWN_PERSON)
                .when(seat(2), new Command.Table(0))
                .thenRefused(Rejection.UNKNOWN_PERSON)
                .when(seat(2), new Command.Table(3))
                .then(new Event.TableSet(2, 3, List.of(3, 4)))
                .workshop()
                .house();
        assertThat(house.people()).isEqualTo(4);
        assertThat(house.person(2, 1)).contains(2);
        assertThat(house.person(2, 3)).contains(4);
        assertThat(house.person(2, 4)).isEmpty();
        assertThat(house.person(2, 0)).isEmpty();
        assertThat(house.speaker(4)).isEqualTo(2);
    }

    @Test
    @DisplayName("[T5] people who are taken away count no more until they are back, with the seats they had")
    void backAgain() {
        Room room = withTable()
                .when(seat(2), new Command.Table(4))
                .when(HOST, new Command.TakeSeat("someone"))
                .when(seat(2), new Command.Table(2))
                .then(new Event.TableSet(2, 2, List.of(3, 4, 5)));
        House house = room.workshop().house();
        assertThat(house.voided().stream()).containsExactly(4, 5);
        assertThat(house.person(2, 3)).isEqualTo(Optional.empty());
        room.when(seat(2), new Command.Table(5)).then(new Event.TableSet(2, 5, List.of(3, 4, 5, 7)));
        assertThat(house.voided().isEmpty()).isTrue();
        assertThat(house.people()).isEqualTo(7);
    }

    @Test
    @DisplayName("[T5] nobody else opens the seat of a person at a table")
    void companions() {
        withTable()
                .at("for")
                .when(seat(2), new Command.Table(3))
                .when(seat(3), new Command.Add(Room.NEAR, "accès"))
                .thenRefused(Rejection.NOT_ALLOWED);
    }

    @Test
    @DisplayName("[K12] cannot take in more people than the cap allows")
    void cap() {
        withTable()
                .when(FACILITATOR, new Command.Cap(3))
                .when(seat(2), new Command.Table(3))
                .thenRefused(Rejection.LIMIT_REACHED)
                .when(seat(2), new Command.Table(2))
                .thenAccepted();
    }

    @Test
    @DisplayName("[T5] [G2] whose link is revoked lets its device go; what its people said stays")
    void revoked() {
        Room room = withTable()
                .at("for")
                .when(seat(2), new Command.Table(3))
                .when(FACILITATOR, new Command.Revoke(4))
                .when(seat(2), new Command.Add(Room.NEAR, "accès"))
                .thenRefused(Rejection.NOT_ALLOWED)
                .when(HOST, new Command.TakeTable("link", "other"))
                .thenRefused(Rejection.UNKNOWN_GRANT)
                .when(HOST, new Command.TakeSeat("tablet"))
                .thenRefused(Rejection.NOT_ALLOWED);
        assertThat(room.workshop().house().people()).isEqualTo(4);
    }
}
