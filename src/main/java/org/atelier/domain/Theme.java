package org.atelier.domain;

import java.util.List;

/** A named group of items, across levels and sides, traceable to them. */
public record Theme(int n, String label, List<Integer> items) {
    public Theme {
        items = List.copyOf(items);
    }
}
