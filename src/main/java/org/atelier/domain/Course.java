package org.atelier.domain;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Where the room is in its plan. Owned by the thread that owns the {@link Workshop}. */
public final class Course {
    private String phase;
    private Optional<String> level = Optional.empty();
    private Optional<Timer> timer = Optional.empty();
    private OptionalInt shown = OptionalInt.empty();
    private boolean paused;
    private final Map<String, Integer> visits = new HashMap<>();
    private final Set<String> revealed = new HashSet<>();
    private final Map<String, Set<String>> levelsRevealed = new HashMap<>();
    private final Finished finished = new Finished();

    /** The id of the phase in which the room is. */
    public String phase() {
        return phase;
    }

    /** The level the room is at; empty when it is at all of them. */
    public Optional<String> level() {
        return level;
    }

    public Optional<Timer> timer() {
        return timer;
    }

    public boolean isPaused() {
        return paused;
    }

    /** The item that the facilitator wants large on every screen. */
    public OptionalInt shown() {
        return shown;
    }

    public Finished finished() {
        return finished;
    }

    public boolean hasReached(Plan.Phase one) {
        return visits(one.id()) > 0;
    }

    /** How many times the room came to that phase from another. */
    public int visits(String to) {
        return visits.getOrDefault(to, 0);
    }

    /** Whether all that the current phase hides has been shown. */
    public boolean isRevealed() {
        return isRevealed(phase);
    }

    public boolean isRevealed(String of) {
        return revealed.contains(of);
    }

    /** The levels of the current phase that were revealed one by one. */
    public Set<String> levelsRevealed() {
        return levelsRevealed(phase);
    }

    public Set<String> levelsRevealed(String of) {
        return Collections.unmodifiableSet(levelsRevealed.getOrDefault(of, Set.of()));
    }

    /** What that phase hides is hidden again; if it was all shown, items at these levels still are. */
    void veil(String of, List<String> levels) {
        if (revealed.remove(of) && !levels.isEmpty()) {
            levelsRevealed.computeIfAbsent(of, _ -> new LinkedHashSet<>()).addAll(levels);
        }
    }

    void begin(String first) {
        enter(first, Optional.empty());
    }

    /** {@code time}: when it was recorded; a timer is held and goes on from then. */
    void evolve(Event.OfConduct event, long time) {
        switch (event) {
            case Event.PhaseEntered(String to, Optional<String> at) -> enter(to, at);
            case Event.TimerStarted(long endsAt, int seconds) -> start(new Timer.Running(endsAt, seconds), time);
            case Event.TimerStopped() -> timer = Optional.empty();
            case Event.PauseSet(boolean on) -> pause(on, time);
            case Event.Revealed(Optional<String> of, Optional<String> at, boolean on) ->
                reveal(of.orElse(phase), at, on);
            case Event.ItemShown(OptionalInt item) -> shown = item;
            case Event.DoneSet(int seat, String of, Optional<String> at, boolean on) ->
                finished.set(seat, of, at.orElse(Finished.ALL), on);
        }
    }

    private void enter(String to, Optional<String> at) {
        if (!to.equals(phase)) {
            timer = Optional.empty();
            shown = OptionalInt.empty();
            visits.merge(to, 1, Integer::sum);
        }
        phase = to;
        level = at;
    }

    private void start(Timer.Running started, long time) {
        timer = Optional.of(paused ? started.held(time) : started);
    }

    private void pause(boolean on, long time) {
        paused = on;
        timer = timer.map(t -> on ? t.held(time) : t.running(time));
    }

    private void reveal(String of, Optional<String> at, boolean on) {
        if (at.isPresent()) {
            change(levelsRevealed.computeIfAbsent(of, _ -> new LinkedHashSet<>()), at.get(), on);
            return;
        }
        change(revealed, of, on);
        if (!on) {
            levelsRevealed.remove(of);
        }
    }

    private static void change(Set<String> set, String one, boolean on) {
        if (on) {
            set.add(one);
        } else {
            set.remove(one);
        }
    }
}
