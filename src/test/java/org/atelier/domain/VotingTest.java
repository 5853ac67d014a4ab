package org.atelier.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.atelier.domain.Room.AGAINST;
import static org.atelier.domain.Room.FACILITATOR;
import static org.atelier.domain.Room.MODERATOR;
import static org.atelier.domain.Room.NEAR;
import static org.atelier.domain.Room.seat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Voting")
class VotingTest {

    private static Room room() {
        return Room.of(3)
                .at("for")
                .item(1, NEAR, "accès")
                .item(1, NEAR, "accès aux soins")
                .item(1, NEAR, "formation");
    }

    private static Command.Vote named(String vote, int round) {
        return new Command.Vote(Optional.of(new Command.Poll(vote, round)), 1, 1, Optional.of(new Mark.Support()));
    }

    @Test
    @DisplayName("[K5] one seat has one mark per item; twice the same way changes nothing")
    void once() {
        room().when(seat(1), new Command.Vote(1, true))
                .then(Marks.cast(1, 1, true))
                .when(seat(1), new Command.Vote(1, true))
                .then(new Event.Noted())
                .thenSupport(1, 1)
                .when(seat(2), new Command.Vote(1, true))
                .thenSupport(1, 2)
                .when(seat(1), new Command.Vote(1, false))
                .thenSupport(1, 1)
                .when(seat(1), new Command.Vote(1, false))
                .then(new Event.Noted());
    }

    @Test
    @DisplayName("[K4] a vote is refused while the phase has none, for a hidden item, and for none at all")
    void refused() {
        room().when(MODERATOR, new Command.Hide(1, "doublon"))
                .when(seat(1), new Command.Vote(1, true))
                .thenRefused(Rejection.ITEM_HIDDEN)
                .when(seat(1), new Command.Vote(42, true))
                .thenRefused(Rejection.UNKNOWN_ITEM)
                .when(seat(1), new Command.Vote(42, false))
                .thenRefused(Rejection.UNKNOWN_ITEM)
                .at("thanks")
                .when(seat(1), new Command.Vote(2, true))
                .thenRefused(Rejection.VOTE_CLOSED);
    }

    @Test
    @DisplayName("[K4] a vote takes marks only for what it is about: its phases' places")
    void about() {
        room().item(1, AGAINST, "coût")
                .at("rank")
                .when(seat(1), new Command.Rank(Optional.empty(), 1, List.of(1)))
                .thenAccepted()
                .when(seat(1), new Command.Rank(Optional.empty(), 1, List.of(4)))
                .thenRefused(Rejection.VOTE_CLOSED)
                .at("stance")
                .when(seat(1), Marks.vote(4, Marks.stance(Mark.Position.FOR)))
                .thenAccepted()
                .item(1, new Place.Answer("next"), "continuer")
                .when(seat(1), Marks.vote(5, Marks.stance(Mark.Position.FOR)))
                .thenRefused(Rejection.VOTE_CLOSED);
    }

    @Test
    @DisplayName("[K4] what one gave an item that was hidden since can be taken back or lowered, and given elsewhere")
    void back() {
        Room room = room().at("dots")
                .when(seat(1), Marks.vote(1, Marks.dots(3)))
                .when(seat(1), Marks.vote(2, Marks.dots(2)))
                .when(MODERATOR, new Command.Hide(1, "doublon"))
                .when(seat(1), Marks.vote(3, Marks.dots(1)))
                .thenRefused(Rejection.BUDGET_EXCEEDED)
                .when(seat(1), Marks.vote(1, Marks.dots(1)))
                .then(Marks.cast("dots", 1, 1, 1, Marks.dots(1)))
                .when(seat(1), Marks.vote(1, Marks.dots(2)))
                .thenRefused(Rejection.ITEM_HIDDEN)
                .when(seat(1), Marks.vote(3, Marks.dots(2)))
                .thenAccepted()
                .when(seat(1), Marks.vote(1, Marks.dots(0)))
                .thenAccepted();
        assertThat(room.workshop().polls().get("dots").ballots().marksOf(1))
                .isEqualTo(Map.of(2, Marks.dots(2), 3, Marks.dots(2)));
    }

    @Test
    @DisplayName("[K20] nothing is voted while the room pauses")
    void paused() {
        room().when(FACILITATOR, new Command.Pause(true))
                .when(seat(1), new Command.Vote(1, true))
                .thenRefused(Rejection.PAUSED)
                .when(seat(1), new Command.Vote(1, false))
                .thenRefused(Rejection.PAUSED);
    }

    @Test
    @DisplayName("[M3] a vote for a merged item counts for the one it is shown under, one person once")
    void merged() {
        room().when(seat(1), new Command.Vote(1, true))
                .when(seat(1), new Command.Vote(2, true))
                .when(seat(2), new Command.Vote(2, true))
                .when(MODERATOR, new Command.Merge(1, List.of(2)))
                .thenSupport(1, 2)
                .when(seat(3), new Command.Vote(2, true))
                .then(Marks.cast(3, 2, true))
                .thenSupport(1, 3);
    }

    @Test
    @DisplayName("[K5] taking a mark back takes back the seat’s marks on every item shown as this one")
    void takenBack() {
        room().when(seat(1), new Command.Vote(1, true))
                .when(seat(1), new Command.Vote(2, true))
                .when(MODERATOR, new Command.Merge(1, List.of(2)))
                .when(seat(1), new Command.Vote(1, false))
                .then(Marks.cast(1, 1, false), Marks.cast(1, 2, false))
                .thenSupport(1, 0);
    }

    @Test
    @DisplayName("[K5] no dots takes back those of this very item and leaves the others of the group")
    void noDots() {
        Room room = room().at("dots")
                .when(seat(1), Marks.vote(1, Marks.dots(1)))
                .when(seat(1), Marks.vote(2, Marks.dots(2)))
                .when(MODERATOR, new Command.Merge(1, List.of(2)))
                .when(seat(1), Marks.vote(1, Marks.dots(0)))
                .then(new Event.MarkCast("dots", 1, 1, 1, Optional.empty()));
        assertThat(room.result(1).tally().detail()).isEqualTo(new Tally.Dots(2));
    }

    @Test
    @DisplayName(
            "[V1] a mark that names another vote or round than the open one is refused, whatever became of that one")
    void named() {
        room().when(seat(1), named("support", 1))
                .thenAccepted()
                .when(seat(1), named("dots", 1))
                .thenRefused(Rejection.UNKNOWN_VOTE)
                .when(seat(1), named("support", 2))
                .thenRefused(Rejection.UNKNOWN_ROUND)
                .when(FACILITATOR, new Command.Round(2))
                .when(seat(1), named("support", 1))
                .thenRefused(Rejection.UNKNOWN_ROUND)
                .thenSupport(1, 0)
                .when(seat(1), named("support", 2))
                .thenSupport(1, 1);
    }

    @Test
    @DisplayName("[V2] a mark of another kind, criterion or value than the rule’s is not allowed")
    void kinds() {
        Room room = room();
        for (Mark mark : List.of(Marks.dots(1), Marks.dots(0), Marks.stance(Mark.Position.FOR), Marks.scale(1, 1))) {
            room.when(seat(1), Marks.vote(1, mark)).thenRefused(Rejection.MARK_NOT_ALLOWED);
        }
        room.when(seat(1), new Command.Rank(Optional.empty(), 1, List.of(1)))
                .thenRefused(Rejection.MARK_NOT_ALLOWED)
                .at("dots")
                .when(seat(1), Marks.vote(1, Marks.dots(-1)))
                .thenRefused(Rejection.MARK_NOT_ALLOWED)
                .when(seat(1), new Command.Vote(1, true))
                .thenRefused(Rejection.MARK_NOT_ALLOWED)
                .at("scale")
                .when(seat(1), Marks.vote(1, new Mark.Scale(Map.of("useful", 0))))
                .thenRefused(Rejection.MARK_NOT_ALLOWED)
                .when(seat(1), Marks.vote(1, new Mark.Scale(Map.of("useful", 6))))
                .thenRefused(Rejection.MARK_NOT_ALLOWED)
                .when(seat(1), Marks.vote(1, new Mark.Scale(Map.of("beautiful", 3))))
                .thenRefused(Rejection.MARK_NOT_ALLOWED)
                .when(seat(1), Marks.vote(1, new Mark.Scale(Map.of("useful", 5))))
                .thenAccepted();
    }

    @Test
    @DisplayName("[V5] a ranking names at most so many items, each once, and the next one takes its place whole")
    void ranking() {
        Room room = room().item(2, NEAR, "temps").at("rank");
        room.when(seat(1), new Command.Rank(Optional.empty(), 1, List.of(1, 2, 3, 4)))
                .thenRefused(Rejection.MARK_NOT_ALLOWED)
                .when(seat(1), new Command.Rank(Optional.empty(), 1, List.of(1, 2, 1)))
                .thenRefused(Rejection.MARK_NOT_ALLOWED)
                .when(seat(1), new Command.Rank(Optional.empty(), 1, List.of(1, 9)))
                .thenRefused(Rejection.UNKNOWN_ITEM)
                .when(seat(1), new Command.Rank(Optional.empty(), 1, List.of(3, 1)))
                .then(new Event.Ranked("rank", 1, 1, List.of(3, 1)))
                .when(seat(1), new Command.Rank(Optional.empty(), 1, List.of(3, 1)))
                .then(new Event.Noted())
                .thenSupport(1, 1)
                .when(seat(1), new Command.Rank(Optional.empty(), 1, List.of(3)))
                .thenSupport(1, 0)
                .thenSupport(3, 1)
                .when(seat(1), new Command.Rank(Optional.empty(), 1, List.of()))
                .thenSupport(3, 0);
    }

    @Test
    @DisplayName("[V9] leaving a phase and coming back loses no mark, and tells those cast before")
    void kept() {
        Room room = room().when(seat(1), new Command.Vote(3, true))
                .when(seat(2), new Command.Vote(3, true))
                .at("welcome")
                .at("for");
        assertThat(room.result(3).tally().support()).isEqualTo(2);
        assertThat(room.result(3).tally().before()).isEqualTo(2);
        room.when(seat(3), new Command.Vote(3, true))
                .when(seat(2), new Command.Vote(3, false))
                .when(seat(2), new Command.Vote(3, true));
        assertThat(room.result(3).tally().support()).isEqualTo(3);
        assertThat(room.result(3).tally().before()).isEqualTo(1);
    }

    @Test
    @DisplayName("[V9] going on to another phase of the same vote, or to one of its levels, is not coming back")
    void goingOn() {
        Room room = room().when(seat(1), new Command.Vote(3, true))
                .when(FACILITATOR, new Command.Go("for", Optional.of("near")))
                .at("against");
        assertThat(room.result(3).tally().before()).isZero();
    }

    @Test
    @DisplayName("[V10] a table’s device votes for each of its people, and for no others")
    void people() {
        Room room = room().given(
                        new Event.GrantMade(1, Role.ATTENDEE, "Table 4", "k", 6),
                        new Event.TableTaken(1, 4, "key4"),
                        new Event.TableSet(4, 2, List.of(5)));
        room.when(seat(4), new Command.Vote(Optional.empty(), 2, 1, Optional.of(new Mark.Support())))
                .then(Marks.cast(5, 1, true))
                .when(seat(4), new Command.Vote(1, true))
                .thenSupport(1, 2);
        for (int nobody : List.of(0, 3, -1)) {
            room.when(seat(4), new Command.Vote(Optional.empty(), nobody, 1, Optional.empty()))
                    .thenRefused(Rejection.UNKNOWN_PERSON)
                    .when(seat(1), new Command.Rank(Optional.empty(), nobody, List.of(1)))
                    .thenRefused(Rejection.UNKNOWN_PERSON);
        }
    }

    @Test
    @DisplayName("[V11] a mark before the vote closed counts, one after is refused, and coming back does not reopen it")
    void closed() {
        room().when(seat(1), new Command.Vote(1, true))
                .when(FACILITATOR, new Command.Voting(false))
                .then(new Event.VotingSet("support", false))
                .when(seat(2), new Command.Vote(1, true))
                .thenRefused(Rejection.VOTE_CLOSED)
                .when(seat(1), new Command.Vote(1, false))
                .thenRefused(Rejection.VOTE_CLOSED)
                .thenSupport(1, 1)
                .at("welcome")
                .at("for")
                .when(seat(2), new Command.Vote(1, true))
                .thenRefused(Rejection.VOTE_CLOSED)
                .when(FACILITATOR, new Command.Voting(true))
                .when(seat(2), new Command.Vote(1, true))
                .thenSupport(1, 2);
    }

    @Test
    @DisplayName("[T6] a voided seat’s marks count nowhere, and all of them again when it is reinstated")
    void voided() {
        room().when(seat(1), new Command.Vote(1, true))
                .when(seat(2), new Command.Vote(1, true))
                .when(FACILITATOR, new Command.Void(new Whose.Item(1), "deux téléphones", true))
                .thenSupport(1, 1)
                .when(FACILITATOR, new Command.Void(new Whose.Item(1), "en fait non", false))
                .thenSupport(1, 2);
    }
}
