package org.atelier.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.atelier.domain.Room.FACILITATOR;
import static org.atelier.domain.Room.MODERATOR;
import static org.atelier.domain.Room.NEAR;
import static org.atelier.domain.Room.seat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Items that wait for the desk, and what the desk adds itself")
class ScreeningTest {

    private static Room room() {
        return Room.of(3).at("screened").when(seat(1), new Command.Add(NEAR, "accès"));
    }

    @Test
    @DisplayName("[K15] where the phase says so, an item waits until the desk approves it")
    void approved() {
        room().then(new Event.ItemAdded(1, 1, NEAR, "accès", false, false, true))
                .when(MODERATOR, new Command.Approve(List.of(1, 1)))
                .then(new Event.ItemsApproved(1, List.of(1)))
                .when(MODERATOR, new Command.Approve(List.of(1)))
                .thenRefused(Rejection.NOT_PENDING)
                .when(MODERATOR, new Command.Approve(List.of()))
                .thenRefused(Rejection.NOT_PENDING)
                .when(MODERATOR, new Command.Approve(List.of(9)))
                .thenRefused(Rejection.UNKNOWN_ITEM)
                .when(seat(2), new Command.Vote(1, true))
                .thenAccepted();
    }

    @Test
    @DisplayName("[K15] or refuses it with a reason; it can still be put back among those that wait")
    void turnedDown() {
        Room room = room().when(MODERATOR, new Command.Hide(1, "nomme une personne"))
                .thenAccepted()
                .when(MODERATOR, new Command.Approve(List.of(1)))
                .thenRefused(Rejection.NOT_PENDING);
        assertThat(room.workshop().items().get(1).isPending()).isFalse();
        room.when(MODERATOR, new Command.Restore(1)).thenAccepted();
        assertThat(room.workshop().items().get(1).isPending()).isTrue();
    }

    @Test
    @DisplayName(
            "[K15] [K4] a pending item is neither voted for, nor merged, nor asked about; its author may change it")
    void pending() {
        room().item(2, NEAR, "soins")
                .when(seat(2), new Command.Vote(1, true))
                .thenRefused(Rejection.ITEM_HIDDEN)
                .when(MODERATOR, new Command.Merge(2, List.of(1)))
                .thenRefused(Rejection.CANNOT_MERGE)
                .when(MODERATOR, new Command.Merge(1, List.of(2)))
                .thenRefused(Rejection.CANNOT_MERGE)
                .when(seat(2), new Command.Ask(1))
                .thenRefused(Rejection.CANNOT_ASK)
                .when(seat(1), new Command.Rephrase(1, "accès aux soins"))
                .thenAccepted()
                .when(seat(1), new Command.Withdraw(1))
                .thenAccepted()
                .when(MODERATOR, new Command.Approve(List.of(1)))
                .thenRefused(Rejection.NOT_PENDING);
    }

    @Test
    @DisplayName("[K15] [K3] one that comes late waits too, since it would have waited in time")
    void late() {
        room().at("thanks")
                .when(seat(1), new Command.Add(NEAR, "j’oubliais"))
                .then(new Event.ItemAdded(2, 1, NEAR, "j’oubliais", true, false, true));
    }

    @Test
    @DisplayName("[K10] [K15] an approval is taken back, but not while others are shown under the item")
    void undone() {
        Room room = room().item(2, NEAR, "soins")
                .when(MODERATOR, new Command.Approve(List.of(1)))
                .when(MODERATOR, new Command.Merge(1, List.of(2)))
                .when(MODERATOR, new Command.Undo(1))
                .thenRefused(Rejection.CANNOT_UNDO)
                .when(MODERATOR, new Command.Undo(2))
                .thenAccepted()
                .when(FACILITATOR, new Command.Undo(1))
                .thenAccepted();
        assertThat(room.workshop().items().get(1).isPending()).isTrue();
    }

    @Test
    @DisplayName("[K15] [K10] nothing goes back under an item that waits again")
    void neverUnderPending() {
        room().item(2, NEAR, "soins")
                .when(MODERATOR, new Command.Approve(List.of(1)))
                .when(MODERATOR, new Command.Merge(1, List.of(2)))
                .when(MODERATOR, new Command.Unmerge(List.of(2)))
                .when(MODERATOR, new Command.Undo(1))
                .thenAccepted()
                .when(MODERATOR, new Command.Undo(3))
                .thenRefused(Rejection.CANNOT_UNDO);
    }

    @Test
    @DisplayName("[K3] the desk adds for those without a phone where the phase says so; what it adds waits for nobody")
    void byTheDesk() {
        Room.of(1)
                .at("for")
                .when(MODERATOR, new Command.Add(NEAR, "dit à voix haute"))
                .thenRefused(Rejection.PHASE_CLOSED)
                .at("screened")
                .when(MODERATOR, new Command.Add(NEAR, "dit à voix haute", true))
                .then(new Event.ItemAdded(1, 0, NEAR, "dit à voix haute", false, true, false))
                .at("thanks")
                .when(FACILITATOR, new Command.Add(NEAR, "dit en partant"))
                .then(new Event.ItemAdded(2, 0, NEAR, "dit en partant", true, false, false))
                .when(Room.PROJECTOR, new Command.Add(NEAR, "x"))
                .thenRefused(Rejection.NOT_ALLOWED);
    }

    @Test
    @DisplayName("[K14] the limit of a seat is not the desk’s")
    void deskWithoutLimit() {
        Room room = Room.of(0).at("screened");
        for (int n = 0; n <= Limits.ITEMS_PER_SEAT; n++) {
            room.when(MODERATOR, new Command.Add(NEAR, "idée " + n)).thenAccepted();
        }
    }
}
