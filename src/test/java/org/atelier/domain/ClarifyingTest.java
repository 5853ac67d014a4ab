package org.atelier.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.atelier.domain.Room.FACILITATOR;
import static org.atelier.domain.Room.MODERATOR;
import static org.atelier.domain.Room.NEAR;
import static org.atelier.domain.Room.seat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Asking what is meant")
class ClarifyingTest {

    private static Room room() {
        return Room.of(4).item(1, NEAR, "DMÉ").item(2, NEAR, "dossiers").at("screened");
    }

    @Test
    @DisplayName("[K16] anyone asks the author of another’s item, once; the desk is one of those who wait")
    void ask() {
        Room room = room().when(seat(2), new Command.Ask(1))
                .then(new Event.ClarificationAsked(1, 2))
                .when(seat(2), new Command.Ask(1))
                .then(new Event.Noted())
                .when(seat(3), new Command.Ask(1))
                .thenAccepted()
                .when(MODERATOR, new Command.Ask(1))
                .then(new Event.ClarificationAsked(1, 0))
                .when(FACILITATOR, new Command.Ask(1))
                .then(new Event.Noted());
        assertThat(room.workshop().asked().about(1)).isEqualTo(3);
    }

    @Test
    @DisplayName("[K16] not of oneself, of what doesn’t stand, of what the desk wrote, or in a phase without questions")
    void cannotAsk() {
        room().when(seat(1), new Command.Ask(1))
                .thenRefused(Rejection.CANNOT_ASK)
                .when(seat(1), new Command.Ask(9))
                .thenRefused(Rejection.UNKNOWN_ITEM)
                .when(MODERATOR, new Command.Merge(1, List.of(2)))
                .when(seat(3), new Command.Ask(2))
                .thenRefused(Rejection.CANNOT_ASK)
                .when(MODERATOR, new Command.Add(NEAR, "à voix haute"))
                .when(seat(3), new Command.Ask(3))
                .thenRefused(Rejection.CANNOT_ASK)
                .at("for")
                .when(seat(3), new Command.Ask(1))
                .thenRefused(Rejection.CANNOT_ASK);
    }

    @Test
    @DisplayName(
            "[K6] [K16] as long as someone waits, the author rephrases, late and merged; that answers all who asked")
    void answered() {
        Room room = room().when(seat(2), new Command.Ask(1))
                .when(MODERATOR, new Command.Merge(2, List.of(1)))
                .later(600_000)
                .when(seat(1), new Command.Withdraw(1))
                .thenRefused(Rejection.ALREADY_MERGED)
                .when(seat(1), new Command.Rephrase(1, "le dossier médical électronique"))
                .then(new Event.ItemRephrased(1, "le dossier médical électronique"));
        assertThat(room.workshop().asked().about(1)).isZero();
        assertThat(room.workshop().items().get(1).earlier()).containsExactly("DMÉ");
        room.when(seat(1), new Command.Rephrase(1, "autre chose")).thenRefused(Rejection.ALREADY_MERGED);
    }

    @Test
    @DisplayName("[K16] the same words again answer too, and leave no trace in the history")
    void sameWords() {
        Room room = room().when(seat(2), new Command.Ask(1))
                .when(seat(1), new Command.Rephrase(1, "DMÉ"))
                .then(new Event.ItemRephrased(1, "DMÉ"));
        assertThat(room.workshop().asked().about(1)).isZero();
        assertThat(room.workshop().items().get(1).earlier()).isEmpty();
    }

    @Test
    @DisplayName("[K6] earlier texts are kept, oldest first")
    void history() {
        Room room = room().when(seat(1), new Command.Rephrase(1, "dossier"))
                .when(seat(1), new Command.Rephrase(1, "dossier médical"));
        assertThat(room.workshop().items().get(1).earlier()).containsExactly("DMÉ", "dossier");
    }

    @Test
    @DisplayName("[K6] what was hidden meanwhile is not rephrased, whoever asked")
    void hidden() {
        room().when(seat(2), new Command.Ask(1))
                .when(MODERATOR, new Command.Hide(1, "hors sujet"))
                .when(seat(1), new Command.Rephrase(1, "x"))
                .thenRefused(Rejection.ITEM_HIDDEN);
    }
}
