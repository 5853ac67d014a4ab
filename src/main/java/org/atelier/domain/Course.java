package org.atelier.domain;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Where the room is in its plan. Owned by the thread that owns the {@link Workshop}. */
public final class Course {
    private String phase;
    private Optional<String> level = Optional.empty();
    private Optional<Event.TimerStarted> timer = Optional.empty();
    private final Set<String> reached = new HashSet<>();
    private final Set<String> revealed = new HashSet<>();

    /** The id of the phase in which the room is. */
    public String phase() {
        return phase;
    }

    /** The level the room is at; empty when it is at all of them. */
    public Optional<String> level() {
        return level;
    }

    public Optional<Event.TimerStarted> timer() {
        return timer;
    }

    public boolean hasReached(Plan.Phase one) {
        return reached.contains(one.id());
    }

    /** Whether what the current phase hides has been shown. */
    public boolean isRevealed() {
        return revealed.contains(phase);
    }

    void begin(String first) {
        enter(first, Optional.empty());
    }

    void evolve(Event.OfConduct event, long time) {
        switch (event) {
            case Event.PhaseEntered(String to, Optional<String> at) -> enter(to, at);
            case Event.TimerStarted started -> timer = Optional.of(started);
            case Event.TimerStopped() -> timer = Optional.empty();
            case Event.Revealed(Optional<String> of, Optional<String> _, boolean on) -> reveal(of.orElse(phase), on);
            case Event.PauseSet _, Event.ItemShown _, Event.DoneSet _ -> {}
        }
    }

    private void enter(String to, Optional<String> at) {
        if (!to.equals(phase)) {
            timer = Optional.empty();
        }
        phase = to;
        level = at;
        reached.add(to);
    }

    private void reveal(String of, boolean on) {
        if (on) {
            revealed.add(of);
        } else {
            revealed.remove(of);
        }
    }
}
