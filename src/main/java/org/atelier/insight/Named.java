package org.atelier.insight;

import java.util.List;

/** A theme as a screen shows it: its number never changes meaning, its items are in ascending order. */
public record Named(int theme, String label, List<Integer> items) {

    public Named {
        items = items.stream().sorted().toList();
    }
}
