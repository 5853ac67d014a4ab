package org.atelier.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.atelier.domain.Room.FACILITATOR;
import static org.atelier.domain.Room.FAR;
import static org.atelier.domain.Room.MODERATOR;
import static org.atelier.domain.Room.NEAR;
import static org.atelier.domain.Room.seat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Five dots at each level, at most three on one item, unless a test changes that. */
@DisplayName("Dots")
class DotsTest {

    private static Room room() {
        return Room.of(3)
                .item(1, NEAR, "accès")
                .item(1, NEAR, "accès aux soins")
                .item(1, FAR, "formation")
                .at("dots");
    }

    private static DotCount own(Room room) {
        Poll poll = room.workshop().polls().get("dots");
        return poll.ballots().dotsOf(1, (VoteRule.Dots) poll.rule());
    }

    private static void total(Room room, int item, int dots) {
        assertThat(room.result(item).tally().detail()).isEqualTo(new Tally.Dots(dots));
    }

    private static Command.SetRule rule(int budget, VoteRule.Per per, int cap) {
        return new Command.SetRule(new VoteRule.Dots(budget, per, cap));
    }

    @Test
    @DisplayName("[V3] neither the cap on one item nor the budget of a level can be exceeded")
    void limits() {
        Room room = room().when(seat(1), Marks.vote(1, Marks.dots(4)))
                .thenRefused(Rejection.CAP_EXCEEDED)
                .when(seat(1), Marks.vote(1, Marks.dots(3)))
                .then(Marks.cast("dots", 1, 1, 1, Marks.dots(3)))
                .when(seat(1), Marks.vote(2, Marks.dots(3)))
                .thenRefused(Rejection.BUDGET_EXCEEDED)
                .when(seat(1), Marks.vote(2, Marks.dots(2)))
                .thenAccepted()
                .when(seat(1), Marks.vote(3, Marks.dots(3)))
                .thenAccepted();
        assertThat(own(room).left("near")).isZero();
        assertThat(own(room).left("far")).isEqualTo(2);
        assertThat(own(room).left("")).isEqualTo(5);
    }

    @Test
    @DisplayName("[V3] with one budget for the room a dot is taken from it wherever it goes")
    void perRoom() {
        Room room = room().when(FACILITATOR, rule(4, VoteRule.Per.ROOM, 4))
                .when(seat(1), Marks.vote(1, Marks.dots(3)))
                .when(seat(1), Marks.vote(3, Marks.dots(2)))
                .thenRefused(Rejection.BUDGET_EXCEEDED)
                .when(seat(1), Marks.vote(3, Marks.dots(1)))
                .thenAccepted();
        assertThat(own(room).left("far")).isZero();
    }

    @Test
    @DisplayName("[V3] each dot stays charged to the level at which its item stood when it was given")
    void charged() {
        Room room = room().when(seat(1), Marks.vote(1, Marks.dots(2)))
                .when(MODERATOR, new Command.Move(1, FAR))
                .when(seat(1), Marks.vote(1, Marks.dots(3)))
                .thenAccepted();
        assertThat(own(room).left("near")).isEqualTo(3);
        assertThat(own(room).left("far")).isEqualTo(4);
        room.when(seat(1), Marks.vote(1, Marks.dots(2)));
        assertThat(own(room).left("near"))
                .as("the latest given is the first taken back")
                .isEqualTo(3);
        assertThat(own(room).left("far")).isEqualTo(5);
    }

    @Test
    @DisplayName("[V4] on a group one person’s dots are added up to the cap, and merging changes nobody’s budget")
    void group() {
        Room room = room().when(seat(1), Marks.vote(1, Marks.dots(3)))
                .when(seat(1), Marks.vote(2, Marks.dots(2)))
                .when(seat(2), Marks.vote(2, Marks.dots(1)));
        total(room, 2, 3);
        room.when(MODERATOR, new Command.Merge(1, List.of(2))).thenSupport(1, 2);
        total(room, 1, 4);
        assertThat(own(room).left("near")).isZero();
        assertThat(own(room).aside()).isEmpty();
        room.when(seat(1), Marks.vote(1, Marks.dots(2)))
                .thenAccepted()
                .when(seat(1), Marks.vote(2, Marks.dots(3)))
                .thenAccepted()
                .when(MODERATOR, new Command.Unmerge(List.of(2)));
        total(room, 1, 2);
        total(room, 2, 4);
    }

    @Test
    @DisplayName(
            "[V6] of dots beyond a smaller budget the earliest count and the others are set aside, until it grows again")
    void smaller() {
        Room room = room().when(seat(1), Marks.vote(2, Marks.dots(2)))
                .when(seat(1), Marks.vote(1, Marks.dots(1)))
                .when(seat(1), Marks.vote(2, Marks.dots(3)))
                .when(FACILITATOR, rule(3, VoteRule.Per.LEVEL, 3));
        total(room, 1, 1);
        total(room, 2, 2);
        assertThat(own(room).aside()).containsExactly(2);
        assertThat(own(room).left("near")).isZero();
        room.when(seat(1), Marks.vote(1, Marks.dots(0)));
        total(room, 2, 3);
        assertThat(own(room).aside()).isEmpty();
        room.when(FACILITATOR, rule(5, VoteRule.Per.LEVEL, 3));
        assertThat(own(room).left("near")).isEqualTo(2);
    }

    @Test
    @DisplayName("[V3] [V6] above a new cap or budget dots can only be lowered; what is set aside blocks nothing else")
    void lowering() {
        Room room = room().when(seat(1), Marks.vote(1, Marks.dots(3)))
                .when(seat(1), Marks.vote(2, Marks.dots(2)))
                .when(FACILITATOR, rule(4, VoteRule.Per.LEVEL, 1));
        total(room, 1, 1);
        total(room, 2, 1);
        assertThat(own(room).aside()).containsExactly(1, 2);
        assertThat(own(room).left("near")).isEqualTo(2);
        room.when(seat(1), Marks.vote(1, Marks.dots(2)))
                .thenRefused(Rejection.CAP_EXCEEDED)
                .when(seat(1), Marks.vote(1, Marks.dots(1)))
                .thenAccepted()
                .item(2, NEAR, "temps")
                .when(seat(1), Marks.vote(4, Marks.dots(1)))
                .thenAccepted();
        assertThat(own(room).left("near")).isEqualTo(1);
    }
}
