package org.atelier.domain;

import static org.atelier.domain.Room.MODERATOR;
import static org.atelier.domain.Room.NEAR;
import static org.atelier.domain.Room.seat;

import java.util.List;
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

    @Test
    @DisplayName("[K5] one seat has one ballot per item; twice the same way changes nothing")
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
                .at("thanks")
                .when(seat(1), new Command.Vote(2, true))
                .thenRefused(Rejection.VOTE_CLOSED);
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
    @DisplayName("[K5] taking a vote back takes back the seat’s ballots on every item shown as this one")
    void takenBack() {
        room().when(seat(1), new Command.Vote(1, true))
                .when(seat(1), new Command.Vote(2, true))
                .when(MODERATOR, new Command.Merge(1, List.of(2)))
                .when(seat(1), new Command.Vote(1, false))
                .then(Marks.cast(1, 1, false), Marks.cast(1, 2, false))
                .thenSupport(1, 0);
    }

    @Test
    @DisplayName("a vote cast in one phase is kept when the room goes elsewhere and comes back")
    void kept() {
        room().when(seat(1), new Command.Vote(3, true)).at("welcome").at("for").thenSupport(3, 1);
    }
}
