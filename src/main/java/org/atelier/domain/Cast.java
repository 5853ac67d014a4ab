package org.atelier.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A mark with the circumstances in which it was given. Dots are given one by one, each in its own circumstances, oldest
 * first; any other mark is given once.
 */
record Cast(Mark mark, List<Given> given) {

    /**
     * @param order rises with each mark of the vote
     * @param level the one at which the item stood, empty for none
     * @param returns how often the room had come back to the vote by then
     */
    record Given(long order, String level, int returns) {}

    Cast {
        given = List.copyOf(given);
    }

    /** A seat's new mark in place of the one before: fewer dots take back the latest given, more add to them. */
    static Cast of(Mark mark, Optional<Cast> before, Given now) {
        if (!(mark instanceof Mark.Dots(int n))) {
            return new Cast(mark, List.of(now));
        }
        var dots = new ArrayList<Given>();
        before.filter(cast -> cast.mark() instanceof Mark.Dots)
                .ifPresent(cast -> cast.given().stream().limit(n).forEach(dots::add));
        while (dots.size() < n) {
            dots.add(now);
        }
        return new Cast(mark, dots);
    }

    long order() {
        return given.getLast().order();
    }

    boolean wasBefore(int returns) {
        return given.getFirst().returns() < returns;
    }
}
