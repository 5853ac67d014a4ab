package org.atelier.writer;

import java.util.List;
import java.util.Set;
import org.atelier.domain.Item;
import org.atelier.domain.Pair;
import org.atelier.domain.Theme;

/**
 * What the text analysis is asked to read; it answers with a {@link org.atelier.domain.Command.Propose}.
 *
 * @param items those that stand on their own
 * @param nextTheme the first number that no theme ever had
 */
public record Standing(List<Item> items, Set<Pair> apart, List<Theme> themes, int nextTheme) {
    public Standing {
        items = List.copyOf(items);
        apart = Set.copyOf(apart);
        themes = List.copyOf(themes);
    }
}
