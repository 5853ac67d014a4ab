package org.atelier.board;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.atelier.domain.Item;
import org.atelier.domain.Items;
import org.atelier.domain.Place;
import org.atelier.domain.Plan;
import org.atelier.domain.Theme;
import org.atelier.domain.Workshop;

/** What a theme shows, given what has been merged, hidden and moved since it was proposed. */
final class Themes {

    /** The items under which screens show this theme's, each once, by number. */
    static List<Integer> shown(Workshop workshop, Theme theme) {
        Items items = workshop.items();
        var shown = new TreeSet<Integer>();
        for (int n : theme.items()) {
            if (items.find(n).isPresent() && items.shownAs(n).stands()) {
                shown.add(items.shownAs(n).n());
            }
        }
        return List.copyOf(shown);
    }

    /** The levels that those items span, in the plan's order. */
    static List<String> levels(Workshop workshop, List<Integer> shown) {
        Set<String> levels = new HashSet<>();
        for (int n : shown) {
            if (workshop.items().get(n).place() instanceof Place.Cell(String _, String level)) {
                levels.add(level);
            }
        }
        return workshop.plan().levels().stream()
                .map(Plan.Level::id)
                .filter(levels::contains)
                .toList();
    }

    /** How many items of the framework stand in no theme. */
    static int unthemed(Workshop workshop) {
        Set<Integer> themed = new HashSet<>();
        workshop.themes().values().forEach(theme -> themed.addAll(shown(workshop, theme)));
        return (int) workshop.items().all().stream()
                .filter(Item::stands)
                .filter(item -> item.place().isInFramework())
                .filter(item -> !themed.contains(item.n()))
                .count();
    }

    private Themes() {}
}
