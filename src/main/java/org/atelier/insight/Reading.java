package org.atelier.insight;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * All that the analysis may know of a workshop.
 *
 * @param apart pairs never to be suggested together again
 * @param themes what is on screen now, so that little of it moves
 * @param nextTheme the first number that no theme ever had
 */
public record Reading(List<Text> items, Set<Pair> apart, List<Named> themes, int nextTheme) {

    /** Sorts by number, so that the order of arrival in a list never matters. */
    public Reading {
        items = items.stream().sorted(Comparator.comparingInt(Text::item)).toList();
        apart = Set.copyOf(apart);
        themes = themes.stream().sorted(Comparator.comparingInt(Named::theme)).toList();
        var numbers = new HashSet<Integer>();
        for (Text item : items) {
            if (!numbers.add(item.item())) {
                throw new IllegalArgumentException("item " + item.item() + " comes twice in a reading");
            }
        }
    }
}
