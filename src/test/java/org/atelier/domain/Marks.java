package org.atelier.domain;

import java.util.Optional;

/** Short ways to say what has been voted, for the tests. */
public final class Marks {

    /** That seat supports that item, or no longer, in the first round of the plan's one vote. */
    public static Event.MarkCast cast(int seat, int item, boolean on) {
        return new Event.MarkCast(
                Plan.SUPPORT.id(), 1, seat, item, on ? Optional.of(new Mark.Support()) : Optional.empty());
    }

    /** What the current phase hides is shown, or hidden again. */
    public static Event.Revealed revealed(boolean on) {
        return new Event.Revealed(Optional.empty(), Optional.empty(), on);
    }

    private Marks() {}
}
