package org.atelier.insight;

import java.util.List;

/** Items that may say the same, most alike first, with the words in common as the reason to show. */
public record Duplicates(List<Integer> items, List<String> shared) {

    public Duplicates {
        items = List.copyOf(items);
        shared = List.copyOf(shared);
    }
}
