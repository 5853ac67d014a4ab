package org.atelier.domain;

import java.util.List;

/**
 * A device that speaks for several people, each with a seat of their own that nothing else opens.
 *
 * @param grant the link by which it came
 * @param people for how many it speaks now, itself among them
 * @param others the seats of the others, also of those who were taken away, in order
 */
public record Table(int grant, int people, List<Integer> others) {
    public Table {
        others = List.copyOf(others);
    }

    /** The seats of those who were taken away, and may come back. */
    List<Integer> away() {
        return others.subList(people - 1, others.size());
    }
}
