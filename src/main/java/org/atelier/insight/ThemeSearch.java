package org.atelier.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * Groups items by shared stems. What is on screen stays: a newcomer joins the theme of its nearest neighbours, new
 * themes are born only among items that have none, and the smallest theme gives way only to a clearly larger one.
 */
final class ThemeSearch {

    static final int SMALLEST = 3;
    static final int MOST = 12;

    /** How many times larger a new theme must be to take the place of the smallest. */
    private static final double GIVES_WAY = 1.5;

    private final List<Analysed> items;
    private final ThemeHomes homes;
    private final ThemeSeeds seeds;
    private final List<ThemeGroup> themes = new ArrayList<>();

    ThemeSearch(List<Analysed> items, Space space, Neighbours neighbours) {
        this.items = items;
        this.homes = new ThemeHomes(items.size(), neighbours);
        this.seeds = new ThemeSeeds(items, space, neighbours);
    }

    /** Themes with at least the smallest number of items, those of the screen first. */
    List<ThemeGroup> grow(List<Named> shown) {
        settle(shown);
        homes.vote(homes::homeless);
        if (born()) {
            var seen = new HashSet<Integer>();
            themes.stream().filter(theme -> theme.before().isPresent()).forEach(theme -> seen.addAll(theme.members()));
            homes.vote(item -> !seen.contains(item));
        }
        return themes.stream().filter(theme -> theme.size() >= SMALLEST).toList();
    }

    private void settle(List<Named> shown) {
        var indexes = new HashMap<Integer, Integer>();
        for (int index = 0; index < items.size(); index++) {
            indexes.put(items.get(index).text().item(), index);
        }
        for (Named named : shown) {
            var theme = new ThemeGroup(Optional.of(named));
            named.items().stream()
                    .map(indexes::get)
                    .filter(index -> index != null && homes.homeless(index))
                    .forEach(index -> homes.move(index, theme));
            if (theme.size() > 0) {
                themes.add(theme);
            }
        }
    }

    /** Ends because each birth beyond the most replaces a theme by a larger one. */
    private boolean born() {
        boolean born = false;
        for (var members = seeds.best(homes);
                members.isPresent() && makeRoom(members.get().size());
                members = seeds.best(homes)) {
            var theme = new ThemeGroup(Optional.empty());
            themes.add(theme);
            members.get().forEach(item -> homes.move(item, theme));
            born = true;
        }
        return born;
    }

    private boolean makeRoom(int newcomers) {
        if (themes.size() < MOST) {
            return true;
        }
        ThemeGroup smallest =
                themes.stream().min(Comparator.comparingInt(ThemeGroup::size)).orElseThrow();
        if (newcomers < GIVES_WAY * smallest.size()) {
            return false;
        }
        homes.leave(smallest);
        themes.remove(smallest);
        return true;
    }
}
