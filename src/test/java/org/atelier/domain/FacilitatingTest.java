package org.atelier.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.atelier.domain.Room.FACILITATOR;
import static org.atelier.domain.Room.MODERATOR;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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
    @DisplayName("[K23] levels are revealed one by one, of this phase or another, and hidden again all at once")
    void revealLevels() {
        Room room = Room.of(0)
                .at("silent")
                .when(FACILITATOR, reveal(true, "near"))
                .then(new Event.Revealed(Optional.of("silent"), Optional.of("near"), true))
                .when(FACILITATOR, reveal(true, "near"))
                .then(new Event.Noted())
                .when(FACILITATOR, reveal(true, "far"))
                .thenAccepted();
        Course course = room.workshop().course();
        assertThat(course.levelsRevealed()).containsExactly("near", "far");
        assertThat(room.workshop().hidesItemsAt(Room.NEAR)).isFalse();
        assertThat(room.workshop().hidesItemsAt(new Place.Unplaced("for"))).isTrue();
        assertThat(course.isRevealed()).isFalse();
        room.at("for")
                .when(FACILITATOR, new Command.Reveal(false, Optional.empty(), Optional.of("silent")))
                .then(new Event.Revealed(Optional.of("silent"), Optional.empty(), false));
        assertThat(room.at("silent").workshop().course().levelsRevealed()).isEmpty();
    }

    @Test
    @DisplayName("[K23] one level of a phase that was wholly revealed is hidden again, and the others stay shown")
    void hideOneLevel() {
        Room room = Room.of(0)
                .at("silent")
                .when(FACILITATOR, new Command.Reveal(true))
                .when(FACILITATOR, reveal(false, "far"))
                .thenAccepted();
        assertThat(room.workshop().course().isRevealed()).isFalse();
        assertThat(room.workshop().course().levelsRevealed()).containsExactly("near", "other");
    }

    @Test
    @DisplayName("[K23] [K11] what is to be revealed must be of the plan")
    void revealUnknown() {
        Room.of(0)
                .when(FACILITATOR, reveal(true, "moon"))
                .thenRefused(Rejection.UNKNOWN_LEVEL)
                .when(FACILITATOR, new Command.Reveal(true, Optional.empty(), Optional.of("lunch")))
                .thenRefused(Rejection.UNKNOWN_PHASE);
    }

    private static Command reveal(boolean on, String level) {
        return new Command.Reveal(on, Optional.of(level), Optional.empty());
    }

    @Test
    @DisplayName("[K20] while the room pauses its timer stands still, and then goes on from there")
    void pause() {
        Room room = Room.of(0).at("for").when(FACILITATOR, new Command.Timer(90));
        Course course = room.workshop().course();
        room.later(30_000)
                .when(FACILITATOR, new Command.Pause(true))
                .then(new Event.PauseSet(true))
                .when(FACILITATOR, new Command.Pause(true))
                .then(new Event.Noted());
        assertThat(course.timer()).contains(new Timer.Held(60_000, 90));
        room.later(500_000).when(FACILITATOR, new Command.Pause(false)).thenAccepted();
        assertThat(course.isPaused()).isFalse();
        assertThat(course.timer()).contains(new Timer.Running(room.now() + 60_000, 90));
    }

    @Test
    @DisplayName("[K20] a timer started during a pause waits for its end, whole")
    void timerInPause() {
        Room room = Room.of(0)
                .at("for")
                .when(FACILITATOR, new Command.Pause(true))
                .when(FACILITATOR, new Command.Timer(60));
        assertThat(room.workshop().course().timer()).contains(new Timer.Held(60_000, 60));
    }

    @Test
    @DisplayName("[K22] one item is shown large as long as the room stays in the phase, if the screens may show it")
    void show() {
        Room room = Room.of(1)
                .item(1, Room.NEAR, "accès")
                .item(1, Room.AGAINST, "coût")
                .at("for");
        Course course = room.workshop().course();
        room.when(FACILITATOR, show(1)).then(new Event.ItemShown(OptionalInt.of(1)));
        assertThat(course.shown()).hasValue(1);
        room.when(FACILITATOR, show(7)).thenRefused(Rejection.UNKNOWN_ITEM);
        room.at("silent");
        assertThat(course.shown()).isEmpty();
        room.when(FACILITATOR, show(1))
                .thenRefused(Rejection.ITEM_HIDDEN)
                .when(FACILITATOR, show(2))
                .thenAccepted()
                .when(FACILITATOR, new Command.Show(OptionalInt.empty()))
                .then(new Event.ItemShown(OptionalInt.empty()))
                .when(MODERATOR, new Command.Hide(2, "hors sujet"))
                .when(FACILITATOR, show(2))
                .thenRefused(Rejection.ITEM_HIDDEN);
    }

    private static Command show(int item) {
        return new Command.Show(OptionalInt.of(item));
    }

    @Test
    @DisplayName("[V9] how often the room came to a phase is known; another level of it is no new visit")
    void visits() {
        Room room = Room.of(0).at("for").at("against").at("for");
        room.when(FACILITATOR, new Command.Go("for", Optional.of("far"))).thenAccepted();
        assertThat(room.workshop().course().visits("for")).isEqualTo(2);
        assertThat(room.workshop().course().visits("silent")).isZero();
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
