package org.atelier.domain;

import static org.atelier.domain.Outcome.accepted;
import static org.atelier.domain.Outcome.refused;

import java.util.Optional;

/** Where the facilitator may bring the room: anywhere, at any time, and back. */
final class CourseRules {

    static Outcome decide(Workshop workshop, long now, Command.Conduct command) {
        return switch (command) {
            case Command.Go(String phase, Optional<String> level) -> go(workshop, phase, level);
            case Command.Timer(int seconds) -> timer(workshop, now, seconds);
            case Command.Reveal(boolean on, var _, var _) ->
                accepted(
                        on == workshop.course().isRevealed()
                                ? new Event.Noted()
                                : new Event.Revealed(
                                        Optional.of(workshop.course().phase()), Optional.empty(), on));
            case Command.Pause _, Command.Show _ -> refused(Rejection.NOT_ALLOWED);
        };
    }

    private static Outcome go(Workshop workshop, String phase, Optional<String> level) {
        if (workshop.plan().phase(phase).isEmpty()) {
            return refused(Rejection.UNKNOWN_PHASE);
        }
        if (level.isPresent() && !workshop.plan().hasLevel(level.get())) {
            return refused(Rejection.UNKNOWN_LEVEL);
        }
        boolean there = workshop.course().phase().equals(phase)
                && workshop.course().level().equals(level);
        return accepted(there ? new Event.Noted() : new Event.PhaseEntered(phase, level));
    }

    private static Outcome timer(Workshop workshop, long now, int seconds) {
        if (seconds < 0 || seconds > Limits.TIMER_SECONDS) {
            return refused(Rejection.TIMER_OUT_OF_RANGE);
        }
        if (seconds == 0) {
            return accepted(workshop.course().timer().isPresent() ? new Event.TimerStopped() : new Event.Noted());
        }
        return accepted(new Event.TimerStarted(now + seconds * 1000L, seconds));
    }

    private CourseRules() {}
}
