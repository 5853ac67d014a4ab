package org.atelier.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.atelier.domain.Room.FACILITATOR;
import static org.atelier.domain.Room.NEAR;
import static org.atelier.domain.Room.seat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("How the facilitator directs a vote")
class RoundsTest {

    private static Room room() {
        return Room.of(3).at("for").item(1, NEAR, "accès");
    }

    private static VoteRule.Scale scale(String... ids) {
        return new VoteRule.Scale(List.of(ids).stream().map(Plans::criterion).toList());
    }

    @Test
    @DisplayName("[V7] a new round begins without marks beside the one before, which can be opened again")
    void rounds() {
        Room room = room().when(seat(1), new Command.Vote(1, true))
                .when(seat(2), new Command.Vote(1, true))
                .when(FACILITATOR, new Command.Round(2))
                .then(new Event.RoundOpened("support", 2))
                .thenSupport(1, 0);
        assertThat(room.result(1).last()).contains(new Result.Last(2, 2, 2));
        room.when(seat(3), new Command.Vote(1, true))
                .then(new Event.MarkCast("support", 2, 3, 1, Optional.of(new Mark.Support())))
                .when(FACILITATOR, new Command.Round(1))
                .thenSupport(1, 2)
                .when(FACILITATOR, new Command.Round(2))
                .thenSupport(1, 1);
    }

    @Test
    @DisplayName("[V7] there is no round 0 and none beyond the next; the round in which one is changes nothing")
    void unknown() {
        Room room = room();
        for (int round : List.of(0, -1, 3)) {
            room.when(FACILITATOR, new Command.Round(round)).thenRefused(Rejection.UNKNOWN_ROUND);
        }
        room.when(FACILITATOR, new Command.Round(1)).then(new Event.Noted());
    }

    @Test
    @DisplayName("[V7] going to a round opens the vote")
    void opens() {
        room().when(FACILITATOR, new Command.Voting(false))
                .when(FACILITATOR, new Command.Round(2))
                .when(seat(1), new Command.Vote(1, true))
                .thenAccepted()
                .when(FACILITATOR, new Command.Voting(false))
                .when(FACILITATOR, new Command.Round(2))
                .then(new Event.RoundOpened("support", 2))
                .when(seat(2), new Command.Vote(1, true))
                .thenSupport(1, 2);
    }

    @Test
    @DisplayName("[V7] a new round of a blind vote is hidden again, and an earlier one that was revealed is not")
    void blindAgain() {
        Room room = room().at("dots").when(FACILITATOR, new Command.Reveal(true));
        Polls polls = room.workshop().polls();
        assertThat(polls.blind("dots")).isEqualTo(Blind.NONE);
        room.when(FACILITATOR, new Command.Round(2));
        assertThat(polls.blind("dots")).isEqualTo(Blind.ALL);
        room.when(FACILITATOR, new Command.Reveal(true)).thenAccepted();
        assertThat(polls.blind("dots")).isEqualTo(Blind.NONE);
        room.when(FACILITATOR, new Command.Round(1));
        assertThat(polls.blind("dots")).isEqualTo(Blind.NONE);
    }

    @Test
    @DisplayName("[V7] where items were revealed, a new round hides what they come to and not the items")
    void itemsStay() {
        Room room =
                room().at("hush").when(FACILITATOR, new Command.Reveal(true)).when(FACILITATOR, new Command.Round(2));
        assertThat(room.workshop().polls().blind("stance")).isEqualTo(Blind.ALL);
        assertThat(room.workshop().hidesItemsAt(NEAR)).isFalse();
    }

    @Test
    @DisplayName(
            "[S13] a vote is as blind as the strictest of its phases that were reached and not revealed, wherever the room is")
    void blind() {
        Room room = room();
        Polls polls = room.workshop().polls();
        assertThat(polls.blind("support")).isEqualTo(Blind.NONE);
        assertThat(polls.blind("scale")).as("not reached").isEqualTo(Blind.NONE);
        room.at("scale").at("blind").at("thanks");
        assertThat(polls.blind("scale")).isEqualTo(Blind.PHONES);
        assertThat(polls.blind("support")).isEqualTo(Blind.ALL);
        room.when(FACILITATOR, new Command.Reveal(true, Optional.empty(), Optional.of("blind")));
        assertThat(polls.blind("support")).isEqualTo(Blind.NONE);
        assertThat(polls.secrecy("support")).isEqualTo(Blind.ALL);
    }

    @Test
    @DisplayName("[V8] a phase without a vote has nothing to open, repeat or rule")
    void none() {
        room().at("welcome")
                .when(FACILITATOR, new Command.Voting(true))
                .thenRefused(Rejection.VOTE_CLOSED)
                .when(FACILITATOR, new Command.Round(1))
                .thenRefused(Rejection.VOTE_CLOSED)
                .when(FACILITATOR, new Command.SetRule(new VoteRule.Stance()))
                .thenRefused(Rejection.VOTE_CLOSED);
    }

    @Test
    @DisplayName("[V6] a rule within its limits is taken, the same one changes nothing")
    void rules() {
        Room room = room();
        for (VoteRule rule : List.of(
                new VoteRule.Dots(100, VoteRule.Per.LEVEL, 100),
                new VoteRule.Dots(1, VoteRule.Per.ROOM, 1),
                scale("a"),
                scale("useful", "Doable-2", "c", "d", "e"),
                new VoteRule.Rank(1),
                new VoteRule.Rank(20),
                new VoteRule.Stance(),
                new VoteRule.Support())) {
            room.when(FACILITATOR, new Command.SetRule(rule))
                    .then(new Event.RuleSet("support", rule))
                    .when(FACILITATOR, new Command.SetRule(rule))
                    .then(new Event.Noted());
        }
    }

    @Test
    @DisplayName("[V6] a rule outside its limits is not allowed")
    void wrongRules() {
        Room room = room();
        for (VoteRule rule : List.of(
                new VoteRule.Dots(0, VoteRule.Per.ROOM, 1),
                new VoteRule.Dots(101, VoteRule.Per.ROOM, 1),
                new VoteRule.Dots(5, VoteRule.Per.ROOM, 0),
                new VoteRule.Dots(5, VoteRule.Per.ROOM, 6),
                scale(),
                scale("a", "b", "c", "d", "e", "f"),
                scale("a", "a"),
                scale("a b"),
                scale("é"),
                scale(""),
                scale(IntStream.range(0, 41).mapToObj(_ -> "a").reduce("", String::concat)),
                named(Words.NONE),
                named(new Words(Map.of("de", "Nutzen"))),
                named(new Words(Map.of("fr", " "))),
                named(new Words(Map.of("fr", "x".repeat(61)))),
                named(new Words(Map.of("fr", "utile\u202E"))),
                new VoteRule.Rank(0),
                new VoteRule.Rank(21))) {
            room.when(FACILITATOR, new Command.SetRule(rule)).thenRefused(Rejection.RULE_NOT_ALLOWED);
        }
    }

    private static VoteRule named(Words name) {
        return new VoteRule.Scale(List.of(new VoteRule.Criterion("a", name)));
    }
}
