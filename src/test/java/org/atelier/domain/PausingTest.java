package org.atelier.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.atelier.domain.Room.FACILITATOR;
import static org.atelier.domain.Room.MODERATOR;
import static org.atelier.domain.Room.NEAR;
import static org.atelier.domain.Room.seat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Pausing, and having finished")
class PausingTest {

    private static Room room() {
        return Room.of(2)
                .at("screened")
                .item(1, NEAR, "a")
                .item(2, NEAR, "b")
                .when(FACILITATOR, new Command.Pause(true));
    }

    static Stream<Command> whatWaits() {
        return Stream.of(
                new Command.Add(NEAR, "x"),
                new Command.Rephrase(1, "x"),
                new Command.Withdraw(1),
                new Command.Ask(2),
                new Command.Vote(2, true),
                new Command.Rank(Optional.empty(), 1, List.of(2)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("whatWaits")
    @DisplayName("[K20] while the room pauses nothing is said and nothing voted")
    void refused(Command command) {
        Room room = room().when(seat(1), command).thenRefused(Rejection.PAUSED);
        if (!(command instanceof Command.Rank)) {
            room.when(FACILITATOR, new Command.Pause(false))
                    .when(seat(1), command)
                    .thenAccepted();
        }
    }

    @Test
    @DisplayName("[K20] the desk goes on deciding, people may say that they have finished, the room may move")
    void goesOn() {
        room().when(MODERATOR, new Command.Merge(1, List.of(2)))
                .thenAccepted()
                .when(MODERATOR, new Command.Add(NEAR, "à voix haute"))
                .thenRefused(Rejection.PAUSED)
                .when(seat(1), new Command.Done(Optional.empty(), true))
                .thenAccepted()
                .when(FACILITATOR, new Command.Go("for", Optional.empty()))
                .thenAccepted()
                .when(seat(1), new Command.Add(NEAR, "x"))
                .thenRefused(Rejection.PAUSED);
    }

    @Test
    @DisplayName("[K1] who may not give a command at all is told so, pause or not")
    void notAllowed() {
        room().when(Room.PROJECTOR, new Command.Add(NEAR, "x")).thenRefused(Rejection.NOT_ALLOWED);
    }

    @Test
    @DisplayName("[K21] “j’ai terminé” belongs to the phase and its levels, and is kept when the room comes back")
    void done() {
        Room room = Room.of(3)
                .at("for")
                .when(seat(1), new Command.Done(Optional.of("near"), true))
                .then(new Event.DoneSet(1, "for", Optional.of("near"), true))
                .when(seat(1), new Command.Done(Optional.of("near"), true))
                .then(new Event.Noted())
                .when(seat(2), new Command.Done(Optional.empty(), true))
                .then(new Event.DoneSet(2, "for", Optional.empty(), true))
                .when(seat(3), new Command.Done(Optional.of("moon"), true))
                .thenRefused(Rejection.UNKNOWN_LEVEL)
                .at("against")
                .at("for");
        Finished finished = room.workshop().course().finished();
        assertThat(finished.at("for", "near").stream()).containsExactly(1, 2);
        assertThat(finished.at("for", "far").stream()).containsExactly(2);
        assertThat(finished.at("for", Finished.ALL).stream()).containsExactly(2);
        assertThat(finished.at("against", Finished.ALL).stream()).isEmpty();
        room.when(seat(2), new Command.Done(Optional.empty(), false))
                .then(new Event.DoneSet(2, "for", Optional.empty(), false));
        assertThat(finished.at("for", "near").stream()).containsExactly(1);
        assertThat(finished.by(2)).isEmpty();
    }
}
