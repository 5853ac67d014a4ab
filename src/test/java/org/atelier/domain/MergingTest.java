package org.atelier.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.atelier.domain.Room.AGAINST;
import static org.atelier.domain.Room.FACILITATOR;
import static org.atelier.domain.Room.FAR;
import static org.atelier.domain.Room.MODERATOR;
import static org.atelier.domain.Room.NEAR;
import static org.atelier.domain.Room.seat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Merging, hiding, moving, and going back on it")
class MergingTest {

    private static Room room() {
        return Room.of(4)
                .at("for")
                .item(1, NEAR, "accès")
                .item(2, FAR, "accès aux soins")
                .item(3, NEAR, "l’accès")
                .item(4, AGAINST, "accès inégal");
    }

    @Test
    @DisplayName("[K7] items of one side merge whatever their level, and the support is distinct people")
    void merge() {
        room().given(Marks.cast(1, 1, true), Marks.cast(1, 2, true), Marks.cast(2, 2, true))
                .when(MODERATOR, new Command.Merge(1, List.of(2, 2)))
                .then(new Event.ItemsMerged(1, 1, List.of(2)))
                .thenSupport(1, 2);
    }

    @Test
    @DisplayName("[K7] opposite sides, an item into itself, or one that does not stand alone cannot merge")
    void cannotMerge() {
        room().when(MODERATOR, new Command.Merge(1, List.of(4)))
                .thenRefused(Rejection.CANNOT_MERGE)
                .when(MODERATOR, new Command.Merge(1, List.of(1)))
                .thenRefused(Rejection.CANNOT_MERGE)
                .when(MODERATOR, new Command.Merge(1, List.of()))
                .thenRefused(Rejection.CANNOT_MERGE)
                .when(MODERATOR, new Command.Merge(1, List.of(77)))
                .thenRefused(Rejection.UNKNOWN_ITEM)
                .when(MODERATOR, new Command.Merge(1, List.of(2)))
                .when(FACILITATOR, new Command.Merge(3, List.of(2)))
                .thenRefused(Rejection.CANNOT_MERGE);
    }

    @Test
    @DisplayName("[K8] un-merging restores each item with its own ballots")
    void unmerge() {
        room().given(Marks.cast(1, 1, true), Marks.cast(2, 2, true))
                .when(MODERATOR, new Command.Merge(1, List.of(2)))
                .given(Marks.cast(3, 2, true))
                .thenSupport(1, 3)
                .when(MODERATOR, new Command.Unmerge(List.of(2)))
                .then(new Event.ItemsUnmerged(2, List.of(2)))
                .thenSupport(1, 1)
                .thenSupport(2, 2)
                .when(MODERATOR, new Command.Unmerge(List.of(2)))
                .thenRefused(Rejection.NOT_MERGED);
    }

    @Test
    @DisplayName("[K8] an item merged with others under it takes them along, and gives them back")
    void families() {
        Room room = room().when(MODERATOR, new Command.Merge(2, List.of(3)))
                .when(MODERATOR, new Command.Merge(1, List.of(2)))
                .thenAccepted();
        assertThat(room.workshop().items().family(1)).containsExactly(1, 2, 3);
        room.when(MODERATOR, new Command.Unmerge(List.of(2))).thenAccepted();
        assertThat(room.workshop().items().family(2)).containsExactly(2, 3);
        assertThat(room.workshop().items().family(1)).containsExactly(1);
    }

    @Test
    @DisplayName("[K13] hiding needs a reason; restoring needs something hidden")
    void hiding() {
        room().when(MODERATOR, new Command.Hide(1, "  "))
                .thenRefused(Rejection.REASON_MISSING)
                .when(MODERATOR, new Command.Hide(1, "x".repeat(201)))
                .thenRefused(Rejection.REASON_MISSING)
                .when(MODERATOR, new Command.Restore(1))
                .thenRefused(Rejection.NOT_HIDDEN)
                .when(MODERATOR, new Command.Hide(1, "nomme une personne"))
                .then(new Event.ItemHidden(1, 1, "nomme une personne"))
                .when(MODERATOR, new Command.Hide(1, "encore"))
                .thenRefused(Rejection.ITEM_HIDDEN)
                .when(MODERATOR, new Command.Restore(1))
                .then(new Event.ItemRestored(2, 1));
    }

    @Test
    @DisplayName("moving changes level or side, but never tears a family apart")
    void moving() {
        room().when(MODERATOR, new Command.Move(1, AGAINST))
                .then(new Event.ItemMoved(1, 1, AGAINST))
                .when(MODERATOR, new Command.Move(1, AGAINST))
                .then(new Event.Noted())
                .when(MODERATOR, new Command.Move(1, new Place.Cell("for", "moon")))
                .thenRefused(Rejection.UNKNOWN_LEVEL)
                .when(MODERATOR, new Command.Merge(2, List.of(3)))
                .when(MODERATOR, new Command.Move(3, FAR))
                .thenAccepted()
                .when(MODERATOR, new Command.Move(2, AGAINST))
                .thenRefused(Rejection.ALREADY_MERGED);
    }

    @Test
    @DisplayName(
            "[K10] any decision can be undone once, by anyone at the desk, in any order that leaves none standing on it")
    void undo() {
        Room room = room().when(MODERATOR, new Command.Merge(1, List.of(2)))
                .when(MODERATOR, new Command.Hide(3, "hors sujet"))
                .when(FACILITATOR, new Command.Undo(1))
                .then(new Event.DecisionUndone(1))
                .when(MODERATOR, new Command.Undo(1))
                .thenRefused(Rejection.CANNOT_UNDO)
                .when(MODERATOR, new Command.Undo(9))
                .thenRefused(Rejection.CANNOT_UNDO);
        assertThat(room.workshop().items().get(2).stands()).isTrue();
        room.when(MODERATOR, new Command.Undo(2)).thenAccepted();
        assertThat(room.workshop().items().get(3).stands()).isTrue();
    }

    @Test
    @DisplayName("[K10] a decision on which a later one stands cannot be undone before it")
    void undoUnder() {
        room().when(MODERATOR, new Command.Hide(1, "hors sujet"))
                .when(MODERATOR, new Command.Restore(1))
                .when(MODERATOR, new Command.Undo(1))
                .thenRefused(Rejection.CANNOT_UNDO)
                .when(MODERATOR, new Command.Undo(2))
                .thenAccepted()
                .when(MODERATOR, new Command.Undo(1))
                .thenAccepted();
    }

    @Test
    @DisplayName("“not the same” is remembered, and can be undone")
    void apart() {
        Room room = room().when(MODERATOR, new Command.Apart(List.of(1, 3, 2)))
                .then(new Event.ItemsKeptApart(1, List.of(1, 3, 2)));
        assertThat(room.workshop().desk().apart())
                .containsExactlyInAnyOrder(Pair.of(1, 2), Pair.of(1, 3), Pair.of(2, 3));
        room.when(MODERATOR, new Command.Undo(1)).thenAccepted();
        assertThat(room.workshop().desk().apart()).isEmpty();
        room.when(MODERATOR, new Command.Apart(List.of(1))).thenRefused(Rejection.UNKNOWN_ITEM);
    }

    @Test
    @DisplayName("a hidden family comes back whole, with every voice")
    void hiddenFamily() {
        room().given(Marks.cast(1, 1, true), Marks.cast(2, 2, true))
                .when(MODERATOR, new Command.Merge(1, List.of(2)))
                .when(MODERATOR, new Command.Hide(2, "x"))
                .thenRefused(Rejection.ALREADY_MERGED)
                .when(MODERATOR, new Command.Hide(1, "à revoir"))
                .when(seat(3), new Command.Vote(2, true))
                .thenRefused(Rejection.ITEM_HIDDEN)
                .when(MODERATOR, new Command.Restore(1))
                .thenSupport(1, 2);
    }
}
