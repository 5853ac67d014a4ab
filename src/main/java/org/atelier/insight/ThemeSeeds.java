package org.atelier.insight;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Looks among items without a theme for the stem that holds a new one together best. */
final class ThemeSeeds {

    /** A stem in more than this share of the items names the workshop, not a theme… */
    private static final double EVERYWHERE = 0.30;

    /** …once there are enough items to tell. */
    private static final int ENOUGH_ITEMS = 12;

    private final List<Analysed> items;
    private final Space space;
    private final Neighbours neighbours;

    ThemeSeeds(List<Analysed> items, Space space, Neighbours neighbours) {
        this.items = items;
        this.space = space;
        this.neighbours = neighbours;
    }

    /** The homeless items that share the best stem; ties by the alphabet. */
    Optional<List<Integer>> best(ThemeHomes homes) {
        var holders = new TreeMap<String, List<Integer>>();
        for (int item = 0; item < homes.size(); item++) {
            if (homes.homeless(item)) {
                for (String stem : items.get(item).stems()) {
                    holders.computeIfAbsent(stem, key -> new ArrayList<>()).add(item);
                }
            }
        }
        Optional<List<Integer>> best = Optional.empty();
        double most = 0;
        for (var entry : holders.entrySet()) {
            double bond = mayName(entry.getKey(), entry.getValue()) ? bond(entry.getValue()) : 0;
            if (bond > most) {
                best = Optional.of(entry.getValue());
                most = bond;
            }
        }
        return best;
    }

    private boolean mayName(String stem, List<Integer> members) {
        boolean everywhere = items.size() > ENOUGH_ITEMS && space.holders(stem) > EVERYWHERE * items.size();
        return members.size() >= ThemeSearch.SMALLEST && !everywhere && !Character.isDigit(stem.charAt(0));
    }

    /**
     * Likeness of the members to their nearest neighbours inside, times the square of its share of all their likeness:
     * counting members alone would favour words that go with everything.
     */
    private double bond(List<Integer> members) {
        var inside = new HashSet<>(members);
        double in = 0;
        double all = 0;
        for (int member : members) {
            var nearest = neighbours.of(member);
            for (var near : nearest.subList(0, Math.min(ThemeHomes.VOTERS, nearest.size()))) {
                all += near.alike();
                in += inside.contains(near.index()) ? near.alike() : 0;
            }
        }
        return all == 0 ? 0 : in * (in / all) * (in / all);
    }
}
