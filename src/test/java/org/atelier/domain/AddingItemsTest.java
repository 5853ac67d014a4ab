package org.atelier.domain;

import static org.atelier.domain.Room.AGAINST;
import static org.atelier.domain.Room.NEAR;
import static org.atelier.domain.Room.seat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Adding, rephrasing and withdrawing items")
class AddingItemsTest {

    @Test
    @DisplayName("[K3] an item is accepted in the phase that collects its side")
    void collecting() {
        Room.of(1)
                .at("for")
                .when(seat(1), new Command.Add(NEAR, "un réseau plus fiable"))
                .then(new Event.ItemAdded(1, 1, NEAR, "un réseau plus fiable", false));
    }

    @Test
    @DisplayName("[K3] once its phase has been reached, an item that comes later is accepted and marked late")
    void late() {
        Room.of(1)
                .at("for")
                .at("thanks")
                .when(seat(1), new Command.Add(NEAR, "j’oubliais"))
                .then(new Event.ItemAdded(1, 1, NEAR, "j’oubliais", true));
    }

    @Test
    @DisplayName("[K3] before its phase has been reached, an item is refused")
    void early() {
        Room.of(1).at("for").when(seat(1), new Command.Add(AGAINST, "trop tôt")).thenRefused(Rejection.PHASE_CLOSED);
    }

    @Test
    @DisplayName("[K3] an answer needs its question, a comment its phase")
    void answersAndComments() {
        var answer = new Command.Add(new Place.Answer("next"), "former les équipes");
        var comment = new Command.Add(new Place.Comments(), "merci");
        Room.of(1)
                .when(seat(1), answer)
                .thenRefused(Rejection.PHASE_CLOSED)
                .when(seat(1), comment)
                .thenRefused(Rejection.PHASE_CLOSED)
                .at("closing")
                .when(seat(1), answer)
                .thenAccepted()
                .at("comments")
                .when(seat(1), comment)
                .thenAccepted();
    }

    @Test
    @DisplayName("[K11] places that the plan does not have are refused by name")
    void unknownPlaces() {
        Room.of(1)
                .at("for")
                .when(seat(1), new Command.Add(new Place.Cell("maybe", "near"), "x"))
                .thenRefused(Rejection.UNKNOWN_SIDE)
                .when(seat(1), new Command.Add(new Place.Cell("for", "moon"), "x"))
                .thenRefused(Rejection.UNKNOWN_LEVEL)
                .when(seat(1), new Command.Add(new Place.Unplaced("maybe"), "x"))
                .thenRefused(Rejection.UNKNOWN_SIDE)
                .when(seat(1), new Command.Add(new Place.Answer("why"), "x"))
                .thenRefused(Rejection.UNKNOWN_QUESTION);
    }

    @Test
    @DisplayName("[K2] a text is put in NFC, its ends trimmed, its runs of blanks made one")
    void cleaned() {
        Room.of(1)
                .at("for")
                .when(seat(1), new Command.Add(NEAR, "  accès\t aux   données\n"))
                .then(new Event.ItemAdded(1, 1, NEAR, "accès aux données", false))
                .when(seat(1), new Command.Add(NEAR, "\u00a0\u202f accès\u00a0: ici\u202f"))
                .then(new Event.ItemAdded(2, 1, NEAR, "accès\u00a0: ici", false));
    }

    @ParameterizedTest
    @DisplayName("[K2] a text of nothing, or of nothing to be seen, is refused")
    @ValueSource(strings = {"", "   ", "\t\n"})
    void empty(String text) {
        Room.of(1).at("for").when(seat(1), new Command.Add(NEAR, text)).thenRefused(Rejection.TEXT_EMPTY);
    }

    @ParameterizedTest
    @DisplayName("[K2] control, direction-changing and invisible characters, and piled-up marks, are refused")
    @ValueSource(
            strings = {
                "a\u0000b",
                "a\u202Eb",
                "a\u200Bb",
                "a\u2066b",
                "\uFEFFa",
                "a\u200Db",
                "\uE000",
                "\u3164",
                "Z\u0351\u0352\u0353\u0354\u0355",
                "\u0301",
                "a\uDB40\uDC41b"
            })
    void notAllowed(String text) {
        Room.of(1).at("for").when(seat(1), new Command.Add(NEAR, text)).thenRefused(Rejection.TEXT_NOT_ALLOWED);
    }

    @ParameterizedTest
    @DisplayName("[K2] emoji, accents and other scripts are welcome")
    @ValueSource(strings = {"👩‍⚕️ soins", "❤️", "Ça coûte 20 % « trop »", "健康", "été", "👍🏽", "עברית", "हिन्दी"})
    void allowed(String text) {
        Room.of(1).at("for").when(seat(1), new Command.Add(NEAR, text)).thenAccepted();
    }

    @Test
    @DisplayName("[K2] 500 characters as a person counts them are accepted, 501 or 2 KB and a byte are not")
    void length() {
        Room.of(1)
                .at("for")
                .when(seat(1), new Command.Add(NEAR, "é".repeat(500)))
                .thenAccepted()
                .when(seat(1), new Command.Add(NEAR, "é".repeat(501)))
                .thenRefused(Rejection.TEXT_TOO_LONG)
                .when(seat(1), new Command.Add(NEAR, "健".repeat(400) + "x".repeat(849)))
                .thenRefused(Rejection.TEXT_TOO_LONG)
                .when(seat(1), new Command.Add(NEAR, "👩‍⚕️".repeat(150)))
                .thenAccepted();
    }

    @Test
    @DisplayName("[K14] a seat adds at most 200 items")
    void limitOfASeat() {
        Room room = Room.of(2).at("for");
        for (int n = 1; n <= Limits.ITEMS_PER_SEAT; n++) {
            room.when(seat(1), new Command.Add(NEAR, "idée " + n)).thenAccepted();
        }
        room.when(seat(1), new Command.Add(NEAR, "une de trop"))
                .thenRefused(Rejection.LIMIT_REACHED)
                .when(seat(2), new Command.Add(NEAR, "à mon tour"))
                .thenAccepted();
    }

    @Test
    @DisplayName("[K6] an author rephrases and withdraws within 60 seconds, and not after")
    void editing() {
        Room.of(1)
                .item(1, NEAR, "acces")
                .later(60_000)
                .when(seat(1), new Command.Rephrase(1, "accès"))
                .then(new Event.ItemRephrased(1, "accès"))
                .when(seat(1), new Command.Rephrase(1, "accès "))
                .then(new Event.Noted())
                .later(1)
                .when(seat(1), new Command.Rephrase(1, "accès aux soins"))
                .thenRefused(Rejection.TOO_LATE)
                .when(seat(1), new Command.Withdraw(1))
                .thenRefused(Rejection.TOO_LATE);
    }

    @Test
    @DisplayName("[K6] nobody changes another’s item, or one that has been merged, hidden or withdrawn")
    void notYours() {
        Room room = Room.of(2)
                .item(1, NEAR, "a")
                .item(1, NEAR, "b")
                .item(1, NEAR, "c")
                .item(1, NEAR, "d");
        room.when(seat(2), new Command.Withdraw(1))
                .thenRefused(Rejection.NOT_YOURS)
                .when(seat(1), new Command.Withdraw(9))
                .thenRefused(Rejection.UNKNOWN_ITEM)
                .when(Room.MODERATOR, new Command.Merge(1, java.util.List.of(2)))
                .when(seat(1), new Command.Rephrase(1, "z"))
                .thenRefused(Rejection.ALREADY_MERGED)
                .when(seat(1), new Command.Rephrase(2, "z"))
                .thenRefused(Rejection.ALREADY_MERGED)
                .when(Room.MODERATOR, new Command.Hide(3, "hors sujet"))
                .when(seat(1), new Command.Rephrase(3, "z"))
                .thenRefused(Rejection.ITEM_HIDDEN)
                .when(seat(1), new Command.Withdraw(4))
                .then(new Event.ItemWithdrawn(4))
                .when(seat(1), new Command.Withdraw(4))
                .thenRefused(Rejection.ITEM_HIDDEN);
    }
}
