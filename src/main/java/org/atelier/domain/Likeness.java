package org.atelier.domain;

import java.util.List;

/** Items that say likely the same thing, with the words they share as the reason. */
public record Likeness(List<Integer> items, List<String> shared) {
    public Likeness {
        items = List.copyOf(items);
        shared = List.copyOf(shared);
    }
}
