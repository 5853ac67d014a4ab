package org.atelier.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.atelier.domain.Room.FACILITATOR;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Facilitating")
class FacilitatingTest {

    @Test
    @DisplayName("any phase can be reached from any other, for all levels or one")
    void go() {
        Room.of(0)
                .when(FACILITATOR, new Command.Go("themes", Optional.empty()))
                .then(new Event.PhaseEntered("themes", Optional.empty()))
                .when(FACILITATOR, new Command.Go("for", Optional.of("far")))
                .then(new Event.PhaseEntered("for", Optional.of("far")))
                .when(FACILITATOR, new Command.Go("for", Optional.of("far")))
                .then(new Event.Noted());
    }

    @Test
    @DisplayName("[K11] a phase or level that the plan does not have is refused")
    void unknown() {
        Room.of(0)
                .when(FACILITATOR, new Command.Go("lunch", Optional.empty()))
                .thenRefused(Rejection.UNKNOWN_PHASE)
                .when(FACILITATOR, new Command.Go("for", Optional.of("moon")))
                .thenRefused(Rejection.UNKNOWN_LEVEL);
    }

    @Test
    @DisplayName("[K14] a timer runs from 1 second to two hours, ends with its phase, and 0 stops it")
    void timer() {
        Room room = Room.of(0).at("for");
        room.when(FACILITATOR, new Command.Timer(90))
                .then(new Event.TimerStarted(room.now() + 90_000, 90))
                .when(FACILITATOR, new Command.Timer(-1))
                .thenRefused(Rejection.TIMER_OUT_OF_RANGE)
                .when(FACILITATOR, new Command.Timer(7_201))
                .thenRefused(Rejection.TIMER_OUT_OF_RANGE)
                .when(FACILITATOR, new Command.Timer(0))
                .then(new Event.TimerStopped())
                .when(FACILITATOR, new Command.Timer(0))
                .then(new Event.Noted())
                .when(FACILITATOR, new Command.Timer(60))
                .at("against");
        assertThat(room.workshop().course().timer()).isEmpty();
    }

    @Test
    @DisplayName("[K12] while the door is closed nobody takes a new seat, and those seated keep theirs")
    void door() {
        var newcomer = new Command.TakeSeat("key2");
        Room.of(1)
                .when(FACILITATOR, new Command.Door(false))
                .when(new Actor.Host(), newcomer)
                .thenRefused(Rejection.DOOR_CLOSED)
                .when(new Actor.Host(), new Command.TakeSeat("key1"))
                .then(new Event.Noted())
                .when(FACILITATOR, new Command.Door(true))
                .when(new Actor.Host(), newcomer)
                .then(new Event.SeatTaken(2, "key2"));
    }

    @Test
    @DisplayName("revealing belongs to the phase: it is still so when the room comes back")
    void reveal() {
        Room room = Room.of(0)
                .at("blind")
                .when(FACILITATOR, new Command.Reveal(true))
                .then(new Event.Revealed(Optional.of("blind"), Optional.empty(), true));
        assertThat(room.at("themes").workshop().course().isRevealed()).isFalse();
        assertThat(room.at("blind").workshop().course().isRevealed()).isTrue();
        room.when(FACILITATOR, new Command.Reveal(true)).then(new Event.Noted());
    }

    @Test
    @DisplayName("of an analysis only the difference becomes fact")
    void propose() {
        var network = new Theme(1, "réseau", List.of(1, 2, 3));
        var training = new Theme(2, "formation", List.of(4, 5, 6));
        var analysis = new Actor.Analysis();
        Room.of(0)
                .when(analysis, new Command.Propose(List.of(network, training), List.of()))
                .then(new Event.ThemesProposed(List.of(network, training), List.of()))
                .when(analysis, new Command.Propose(List.of(network, training), List.of()))
                .then(new Event.Noted())
                .when(analysis, new Command.Propose(List.of(network), List.of()))
                .then(new Event.ThemesProposed(List.of(), List.of(2)));
    }
}
