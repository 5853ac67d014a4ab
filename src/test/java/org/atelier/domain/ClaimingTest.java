package org.atelier.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.atelier.domain.Room.FACILITATOR;
import static org.atelier.domain.Room.NEAR;
import static org.atelier.domain.Room.seat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Two moderators at once")
class ClaimingTest {
    private static final Actor.Holder LUCE = new Actor.Holder(Role.MODERATOR, "luce");
    private static final Actor.Holder OMAR = new Actor.Holder(Role.MODERATOR, "omar");

    private static Room room() {
        return Room.of(2)
                .at("for")
                .item(1, NEAR, "a")
                .item(1, NEAR, "b")
                .item(1, NEAR, "c")
                .when(LUCE, new Command.Claim(List.of(1, 2)))
                .thenAccepted();
    }

    static Stream<Command> decisionsOnOne() {
        return Stream.of(
                new Command.Merge(3, List.of(1)),
                new Command.Merge(1, List.of(3)),
                new Command.Unmerge(List.of(1)),
                new Command.Split(1, ""),
                new Command.Hide(1, "hors sujet"),
                new Command.Restore(1),
                new Command.Move(1, Room.FAR),
                new Command.Approve(List.of(1)),
                new Command.Apart(List.of(1, 3)),
                new Command.Claim(List.of(3, 1)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("decisionsOnOne")
    @DisplayName("[K19] what one device has claimed, no other decides on or claims, whatever its role")
    void claimed(Command decision) {
        room().when(OMAR, decision)
                .thenRefused(Rejection.CLAIMED)
                .when(FACILITATOR, decision)
                .thenRefused(Rejection.CLAIMED);
    }

    @Test
    @DisplayName("[K19] a claim lasts 45 seconds, and 45 more when it is made again")
    void time() {
        Room room = room();
        room.later(44_999)
                .when(OMAR, new Command.Hide(1, "x"))
                .thenRefused(Rejection.CLAIMED)
                .when(LUCE, new Command.Claim(List.of(1)))
                .then(new Event.ItemsClaimed(LUCE, List.of(1), room.now() + 45_000))
                .later(1)
                .when(OMAR, new Command.Claim(List.of(2)))
                .thenAccepted()
                .later(44_998)
                .when(OMAR, new Command.Hide(1, "x"))
                .thenRefused(Rejection.CLAIMED)
                .later(1)
                .when(OMAR, new Command.Hide(1, "x"))
                .thenAccepted();
    }

    @Test
    @DisplayName("[K19] a decision by the one who claimed releases what it is about")
    void decided() {
        Room room = room().when(LUCE, new Command.Merge(1, List.of(2))).then(new Event.ItemsMerged(1, 1, List.of(2)));
        assertThat(room.workshop().desk().claims().of(1)).isEmpty();
        room.when(OMAR, new Command.Undo(1)).thenAccepted();
    }

    @Test
    @DisplayName("[K19] undoing is a decision too, on the items of the one undone")
    void undo() {
        room().when(LUCE, new Command.Hide(1, "x"))
                .when(LUCE, new Command.Claim(List.of(1)))
                .when(OMAR, new Command.Undo(1))
                .thenRefused(Rejection.CLAIMED)
                .when(LUCE, new Command.Undo(1))
                .thenAccepted()
                .when(OMAR, new Command.Hide(1, "y"))
                .thenAccepted();
    }

    @Test
    @DisplayName("[K19] one’s own claims are released, another’s stay")
    void release() {
        room().when(OMAR, new Command.Release(List.of(1)))
                .then(new Event.Noted())
                .when(LUCE, new Command.Release(List.of(1, 3)))
                .then(new Event.ClaimsReleased(LUCE, List.of(1)))
                .when(OMAR, new Command.Hide(1, "x"))
                .thenAccepted()
                .when(OMAR, new Command.Hide(2, "x"))
                .thenRefused(Rejection.CLAIMED)
                .when(LUCE, new Command.Claim(List.of(9)))
                .thenRefused(Rejection.UNKNOWN_ITEM);
    }

    @Test
    @DisplayName("[K18] a reason follows its decision, in clean words of at most 200 characters")
    void reasons() {
        Room room = Room.of(1).at("for").item(1, NEAR, "a").item(1, NEAR, "b");
        room.when(OMAR, new Command.Merge(1, List.of(2), "  la même   idée "))
                .then(new Event.ItemsMerged(1, 1, List.of(2)), new Event.DecisionExplained(1, "la même idée"))
                .when(OMAR, new Command.Split(2, "pas  tout à fait"))
                .then(new Event.ItemSplit(2, 2), new Event.DecisionExplained(2, "pas tout à fait"))
                .when(OMAR, new Command.Move(2, Room.FAR, "x".repeat(201)))
                .thenRefused(Rejection.TEXT_TOO_LONG)
                .when(OMAR, new Command.Move(2, Room.FAR, "a\u202Eb"))
                .thenRefused(Rejection.TEXT_NOT_ALLOWED)
                .when(OMAR, new Command.Move(2, NEAR, "rien ne change"))
                .then(new Event.Noted())
                .when(OMAR, new Command.Move(2, Room.FAR, " "))
                .then(new Event.ItemMoved(3, 2, Room.FAR));
        assertThat(room.workshop().desk().about(2))
                .extracting(Decision::reason)
                .containsExactly("la même idée", "pas tout à fait", "");
    }

    @Test
    @DisplayName("[K1] whoever is not at the desk claims nothing")
    void notAtTheDesk() {
        room().when(seat(1), new Command.Claim(List.of(3)))
                .thenRefused(Rejection.NOT_ALLOWED)
                .when(Room.PROJECTOR, new Command.Release(List.of(1)))
                .thenRefused(Rejection.NOT_ALLOWED);
    }
}
