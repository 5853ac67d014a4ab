package org.atelier.domain;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One gathering's state: what its journal's events add up to. Mutable and without locks: it belongs to one thread, that of
 * whoever made it. No clock and no chance inside, so replaying the same events gives the same state.
 */
public final class Workshop {
    private Event.WorkshopCreated created;
    private long createdAt;
    private String phase;
    private Optional<String> level = Optional.empty();
    private Optional<Event.TimerStarted> timer = Optional.empty();
    private boolean doorOpen = true;
    private final Set<String> reached = new HashSet<>();
    private final Set<String> revealed = new HashSet<>();
    private final Map<String, Integer> seats = new HashMap<>();
    private final Items items = new Items();
    private final Ballots ballots = new Ballots();
    private final Desk desk = new Desk(items);
    private final SortedMap<Integer, Theme> themes = new TreeMap<>();
    private int lastTheme;
    private List<Likeness> likenesses = List.of();

    public boolean exists() {
        return created != null;
    }

    public Plan plan() {
        return created.plan();
    }

    public Event.WorkshopCreated creation() {
        return created;
    }

    /** Milliseconds since 1970. */
    public long createdAt() {
        return createdAt;
    }

    public Plan.Phase phase() {
        return plan().phase(phase).orElseThrow();
    }

    /** The level the room is at; empty when it is at all of them. */
    public Optional<String> level() {
        return level;
    }

    public Optional<Event.TimerStarted> timer() {
        return timer;
    }

    public boolean doorIsOpen() {
        return doorOpen;
    }

    public boolean hasReached(Plan.Phase phase) {
        return reached.contains(phase.id());
    }

    /** Whether what the current phase hides has been shown. */
    public boolean isRevealed() {
        return revealed.contains(phase);
    }

    public int seatCount() {
        return seats.size();
    }

    public Optional<Integer> seatOf(String key) {
        return Optional.ofNullable(seats.get(key));
    }

    public Items items() {
        return items;
    }

    public Ballots ballots() {
        return ballots;
    }

    public Desk desk() {
        return desk;
    }

    public SortedMap<Integer, Theme> themes() {
        return Collections.unmodifiableSortedMap(themes);
    }

    /** The number for the next new theme; a number is never given twice. */
    public int nextTheme() {
        return lastTheme + 1;
    }

    public List<Likeness> likenesses() {
        return likenesses;
    }

    /** Makes an event true; {@code time} is when it was recorded. */
    public void evolve(Event event, long time) {
        switch (event) {
            case Event.WorkshopCreated c -> create(c, time);
            case Event.SeatTaken(int seat, String key) -> seats.put(key, seat);
            case Event.ItemAdded(int n, int seat, Place place, String text, boolean late) ->
                items.add(new Item(n, seat, place, text, time, late, 0, "", false));
            case Event.ItemRephrased(int n, String text) ->
                items.replace(items.get(n).rephrased(text));
            case Event.ItemWithdrawn(int n) -> items.replace(items.get(n).takenBack());
            case Event.BallotCast(int seat, int item, boolean on) -> ballots.cast(seat, item, on);
            case Event.PhaseEntered(String to, Optional<String> at) -> enter(to, at);
            case Event.TimerStarted started -> timer = Optional.of(started);
            case Event.TimerStopped() -> timer = Optional.empty();
            case Event.RevealSet(boolean on) -> reveal(on);
            case Event.DoorSet(boolean open) -> doorOpen = open;
            case Event.Decided decided -> desk.decide(decided);
            case Event.DecisionUndone(int n) -> desk.undo(n);
            case Event.ThemesProposed(List<Theme> set, List<Integer> gone) -> propose(set, gone);
            case Event.DuplicatesProposed(List<Likeness> found) -> likenesses = found;
            case Event.Noted() -> {}
        }
    }

    private void create(Event.WorkshopCreated c, long time) {
        created = c;
        createdAt = time;
        enter(c.plan().phases().getFirst().id(), Optional.empty());
    }

    private void enter(String to, Optional<String> at) {
        if (!to.equals(phase)) {
            timer = Optional.empty();
        }
        phase = to;
        level = at;
        reached.add(to);
    }

    private void reveal(boolean on) {
        if (on) {
            revealed.add(phase);
        } else {
            revealed.remove(phase);
        }
    }

    private void propose(List<Theme> set, List<Integer> gone) {
        gone.forEach(themes::remove);
        for (Theme theme : set) {
            themes.put(theme.n(), theme);
            lastTheme = Math.max(lastTheme, theme.n());
        }
    }
}
