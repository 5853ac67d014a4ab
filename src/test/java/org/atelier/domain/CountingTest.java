package org.atelier.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.atelier.domain.Room.FACILITATOR;
import static org.atelier.domain.Room.MODERATOR;
import static org.atelier.domain.Room.NEAR;
import static org.atelier.domain.Room.seat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What marks come to")
class CountingTest {

    private static Room room() {
        return Room.of(6)
                .item(1, NEAR, "accès")
                .item(1, NEAR, "accès aux soins")
                .item(1, NEAR, "formation");
    }

    private static Room stances(Mark.Position... positions) {
        Room room = room().at("stance");
        for (int n = 0; n < positions.length; n++) {
            room.when(seat(n + 1), Marks.vote(1, Marks.stance(positions[n])));
        }
        return room;
    }

    private static Command.Rank rank(Integer... items) {
        return new Command.Rank(Optional.empty(), 1, List.of(items));
    }

    @Test
    @DisplayName("stances tell who are for, unsure and against, and how far apart they are")
    void stance() {
        Tally tally = stances(
                        Mark.Position.FOR,
                        Mark.Position.FOR,
                        Mark.Position.FOR,
                        Mark.Position.UNSURE,
                        Mark.Position.AGAINST)
                .result(1)
                .tally();
        assertThat(tally.support()).isEqualTo(3);
        assertThat(tally.score()).isEqualTo(2);
        assertThat(tally.detail()).isEqualTo(new Tally.Stances(3, 1, 1, new Spread(5, 0.4, 0.8)));
    }

    @Test
    @DisplayName("[V4] of a group a person’s latest stance counts, on whichever item it was given")
    void latestStance() {
        Room room = stances(Mark.Position.AGAINST)
                .when(seat(1), Marks.vote(2, Marks.stance(Mark.Position.FOR)))
                .when(MODERATOR, new Command.Merge(1, List.of(2)))
                .thenSupport(1, 1)
                .when(seat(1), Marks.vote(1, Marks.stance(Mark.Position.UNSURE)))
                .thenSupport(1, 0);
        assertThat(room.result(1).tally().detail()).isEqualTo(new Tally.Stances(0, 1, 0, new Spread(1, 0, 0)));
        room.when(MODERATOR, new Command.Unmerge(List.of(2))).thenSupport(1, 0).thenSupport(2, 1);
    }

    @Test
    @DisplayName(
            "scales: the product of the criteria’s means, people in favour from a mean of 3, and dissent on any one")
    void scale() {
        Room room = room().at("scale")
                .when(seat(1), Marks.vote(1, Marks.scale(5, 2)))
                .when(seat(2), Marks.vote(1, Marks.scale(4, 1)))
                .when(seat(3), Marks.vote(1, Marks.scale(4, 2)))
                .when(seat(4), Marks.vote(1, new Mark.Scale(Map.of("doable", 2))));
        Tally tally = room.result(1).tally();
        assertThat(tally.support()).as("means 3.5, 2.5, 3 and 2").isEqualTo(2);
        assertThat(tally.score()).as("13/3 × 7/4").isEqualTo(7.58);
        Tally.Scales scales = (Tally.Scales) tally.detail();
        assertThat(scales.criteria().get("useful").n()).isEqualTo(3);
        // 2, 1, 2, 2: mean 1.75, variance 13/4 − 3.0625 = 0.1875, deviation 0.433.
        assertThat(scales.criteria().get("doable")).isEqualTo(new Spread(4, 1.75, 0.22));
        assertThat(scales.dissent()).isFalse();
        assertThat(room.result(2).tally().score()).isZero();
    }

    @Test
    @DisplayName("ranks: so many points for a first place, down to one for the last that counts")
    void ranks() {
        Room room = room().at("rank")
                .when(seat(1), rank(1, 2, 3))
                .when(seat(2), rank(2, 1))
                .when(seat(3), rank(2));
        assertThat(room.result(1).tally().score()).isEqualTo(5);
        assertThat(room.result(2).tally().score()).isEqualTo(8);
        assertThat(room.result(2).tally().detail()).isEqualTo(new Tally.Ranks(2));
        assertThat(room.result(3).tally().support()).isEqualTo(1);
    }

    @Test
    @DisplayName("[V4] of a group a person’s best rank counts, and the others keep theirs")
    void bestRank() {
        Room room = room().at("rank")
                .when(seat(1), rank(3, 2, 1))
                .when(seat(2), rank(1))
                .when(MODERATOR, new Command.Merge(1, List.of(2)))
                .thenSupport(1, 2);
        assertThat(room.result(1).tally().score()).isEqualTo(2 + 3);
        assertThat(room.result(3).tally().score()).isEqualTo(3);
        room.when(FACILITATOR, new Command.SetRule(new VoteRule.Rank(1))).thenSupport(1, 1);
    }

    @Test
    @DisplayName("[V6] marks of another kind wait until the rule is theirs again")
    void waiting() {
        Room room = room().at("for")
                .when(seat(1), new Command.Vote(1, true))
                .when(seat(2), new Command.Vote(1, true))
                .when(FACILITATOR, new Command.SetRule(new VoteRule.Stance()))
                .thenSupport(1, 0)
                .when(seat(2), Marks.vote(1, Marks.stance(Mark.Position.AGAINST)))
                .when(FACILITATOR, new Command.SetRule(new VoteRule.Support()))
                .thenSupport(1, 1);
        assertThat(room.workshop().polls().get("support").ballots().mark(2, 1))
                .as("one mark per item: the new one took the place of the old")
                .contains(Marks.stance(Mark.Position.AGAINST));
    }

    @Test
    @DisplayName("the vote in force for an item is that of the latest phase that votes on such places")
    void inForce() {
        Room room = room().item(1, new Place.Answer("next"), "continuer");
        assertThat(room.result(1).vote()).as("before any: the plan's first").isEqualTo("support");
        room.at("dots").at("closing");
        assertThat(room.result(1).vote()).isEqualTo("support");
        assertThat(room.at("dots").at("comments").result(4).vote()).isEqualTo("support");
        assertThat(room.at("stance").at("thanks").result(1).vote()).isEqualTo("stance");
        assertThat(room.at("for").result(1).vote()).isEqualTo("support");
    }
}
