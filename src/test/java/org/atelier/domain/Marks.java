package org.atelier.domain;

import java.util.Map;
import java.util.Optional;

/** Short ways to say what has been voted, for the tests. */
public final class Marks {

    /** That seat supports that item, or no longer, in the first round of the vote on support. */
    public static Event.MarkCast cast(int seat, int item, boolean on) {
        return new Event.MarkCast(
                Plan.SUPPORT.id(), 1, seat, item, on ? Optional.of(new Mark.Support()) : Optional.empty());
    }

    public static Event.MarkCast cast(String vote, int round, int seat, int item, Mark mark) {
        return new Event.MarkCast(vote, round, seat, item, Optional.of(mark));
    }

    public static Mark dots(int n) {
        return new Mark.Dots(n);
    }

    public static Mark stance(Mark.Position position) {
        return new Mark.Stance(position);
    }

    public static Mark scale(int useful, int doable) {
        return new Mark.Scale(Map.of("useful", useful, "doable", doable));
    }

    /** That person’s whole mark of an item, in whatever vote is open. */
    public static Command.Vote vote(int item, Mark mark) {
        return new Command.Vote(Optional.empty(), 1, item, Optional.of(mark));
    }

    /** What the current phase hides is shown, or hidden again. */
    public static Event.Revealed revealed(boolean on) {
        return new Event.Revealed(Optional.empty(), Optional.empty(), on);
    }

    private Marks() {}
}
