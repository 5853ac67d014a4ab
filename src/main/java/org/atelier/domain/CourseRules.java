package org.atelier.domain;

import static org.atelier.domain.Outcome.accepted;
import static org.atelier.domain.Outcome.refused;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Where the facilitator may bring the room: anywhere, at any time, and back. */
final class CourseRules {

    static Outcome decide(Workshop workshop, long now, Command.Conduct command) {
        return switch (command) {
            case Command.Go(String phase, Optional<String> level) -> go(workshop, phase, level);
            case Command.Timer(int seconds) -> timer(workshop, now, seconds);
            case Command.Reveal reveal -> reveal(workshop, reveal);
            case Command.Pause(boolean on) ->
                accepted(on == workshop.course().isPaused() ? new Event.Noted() : new Event.PauseSet(on));
            case Command.Show(OptionalInt item) -> show(workshop, item);
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

    private static Outcome reveal(Workshop workshop, Command.Reveal command) {
        String phase = command.phase().orElse(workshop.course().phase());
        if (workshop.plan().phase(phase).isEmpty()) {
            return refused(Rejection.UNKNOWN_PHASE);
        }
        if (command.level().isPresent()) {
            return reveal(workshop, phase, command.level().get(), command.on());
        }
        Course course = workshop.course();
        boolean asItIs = command.on() ? course.isRevealed(phase) : !shows(course, phase);
        return accepted(asItIs ? new Event.Noted() : revealed(phase, Optional.empty(), command.on()));
    }

    private static boolean shows(Course course, String phase) {
        return course.isRevealed(phase) || !course.levelsRevealed(phase).isEmpty();
    }

    private static Outcome reveal(Workshop workshop, String phase, String level, boolean on) {
        if (!workshop.plan().hasLevel(level)) {
            return refused(Rejection.UNKNOWN_LEVEL);
        }
        Course course = workshop.course();
        if (!on && course.isRevealed(phase)) {
            return new Outcome.Accepted(allBut(workshop, phase, level));
        }
        boolean asItIs =
                course.isRevealed(phase) || course.levelsRevealed(phase).contains(level) == on;
        return accepted(asItIs ? new Event.Noted() : revealed(phase, Optional.of(level), on));
    }

    /** Of a phase that was revealed as a whole, one level is hidden again: the others stay shown one by one. */
    private static List<Event> allBut(Workshop workshop, String phase, String level) {
        var events = new ArrayList<Event>();
        events.add(revealed(phase, Optional.empty(), false));
        workshop.plan().levels().stream()
                .map(Plan.Level::id)
                .filter(other -> !other.equals(level))
                .forEach(other -> events.add(revealed(phase, Optional.of(other), true)));
        return events;
    }

    private static Event revealed(String phase, Optional<String> level, boolean on) {
        return new Event.Revealed(Optional.of(phase), level, on);
    }

    private static Outcome show(Workshop workshop, OptionalInt wanted) {
        if (wanted.isPresent()) {
            Optional<Item> item = workshop.items().find(wanted.getAsInt());
            if (item.isEmpty()) {
                return refused(Rejection.UNKNOWN_ITEM);
            }
            if (!item.get().stands() || workshop.hidesItemsAt(item.get().place())) {
                return refused(Rejection.ITEM_HIDDEN);
            }
        }
        boolean shown = workshop.course().shown().equals(wanted);
        return accepted(shown ? new Event.Noted() : new Event.ItemShown(wanted));
    }

    private CourseRules() {}
}
