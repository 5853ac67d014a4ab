package org.atelier.domain;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One gathering's state: what its journal's events add up to. Mutable and without locks: it belongs to one thread, that of
 * whoever made it. No clock and no chance inside, so replaying the same events gives the same state.
 */
public final class Workshop {
    private Event.WorkshopCreated created;
    private long createdAt;
    private final House house = new House();
    private final Course course = new Course();
    /** The phases in which the room was, the one in which it is first. */
    private final Deque<Plan.Phase> visited = new ArrayDeque<>();

    private final Items items = new Items();
    private final Polls polls = new Polls(items, course, house);
    private final Desk desk = new Desk(items);
    private final Asked asked = new Asked();
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

    public House house() {
        return house;
    }

    public Course course() {
        return course;
    }

    /** The phase in which the room is. */
    public Plan.Phase phase() {
        return plan().phase(course.phase()).orElseThrow();
    }

    /** Whether items of that place are kept from the screens by the last phase about it in which the room was (S10). */
    public boolean hidesItemsAt(Place place) {
        return visited.stream()
                .filter(phase -> phase.covers(place))
                .findFirst()
                .filter(phase -> phase.visibility() == Plan.Visibility.ITEMS_HIDDEN && !isRevealed(phase, place))
                .isPresent();
    }

    private boolean isRevealed(Plan.Phase phase, Place place) {
        return course.isRevealed(phase.id())
                || place instanceof Place.Cell(String _, String level)
                        && course.levelsRevealed(phase.id()).contains(level);
    }

    public Items items() {
        return items;
    }

    public Polls polls() {
        return polls;
    }

    public Desk desk() {
        return desk;
    }

    public Asked asked() {
        return asked;
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
            case Event.OfHouse ofHouse -> house.evolve(ofHouse, time);
            case Event.OfConduct ofConduct -> conduct(ofConduct, time);
            case Event.OfItems ofItems -> items(ofItems, time);
            case Event.OfVotes ofVotes -> polls.evolve(ofVotes);
            case Event.Decided decided -> desk.decide(decided);
            case Event.ThemesProposed(List<Theme> set, List<Integer> gone) -> propose(set, gone);
            case Event.DuplicatesProposed(List<Likeness> found) -> likenesses = found;
            case Event.Noted() -> {}
        }
    }

    private void create(Event.WorkshopCreated c, long time) {
        created = c;
        createdAt = time;
        house.begin(c.keys());
        course.begin(c.plan().phases().getFirst().id());
        visited.addFirst(phase());
        polls.begin(c.plan());
    }

    private void conduct(Event.OfConduct event, long time) {
        String from = course.phase();
        course.evolve(event, time);
        if (!course.phase().equals(from)) {
            visited.remove(phase());
            visited.addFirst(phase());
            polls.entered(phase(), course.visits(course.phase()) > 1);
        }
    }

    private void items(Event.OfItems event, long time) {
        switch (event) {
            case Event.ItemAdded added -> items.add(Item.written(added, time));
            case Event.ItemRephrased(int n, String text) -> {
                items.replace(items.get(n).rephrased(text));
                asked.answered(n);
            }
            case Event.ItemWithdrawn(int n) -> items.replace(items.get(n).takenBack());
            case Event.ClarificationAsked(int n, int seat) -> asked.ask(n, seat);
            case Event.DecisionExplained(int n, String reason) -> desk.explain(n, reason);
            case Event.DecisionUndone(int n) -> desk.undo(n);
            case Event.ItemsClaimed claimed -> desk.claims().claim(claimed);
            case Event.ClaimsReleased released -> desk.claims().release(released);
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
