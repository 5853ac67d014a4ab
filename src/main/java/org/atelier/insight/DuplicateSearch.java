package org.atelier.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds groups of items that may say the same. A group grows only by average likeness with every pair allowed, so a
 * chain of look-alikes does not swallow a list.
 */
final class DuplicateSearch {

    static final int LARGEST_GROUP = 8;
    static final int MOST_GROUPS = 50;

    /** Share of the likeness asked of a pair that two groups need on average to become one. */
    private static final double TOGETHER = 0.9;

    private final List<Analysed> items;
    private final Space space;
    private final PairRules rules;
    private final Map<Integer, List<Integer>> groupOf = new HashMap<>();

    DuplicateSearch(List<Analysed> items, Space space, Set<Pair> apart) {
        this.items = items;
        this.space = space;
        this.rules = new PairRules(items, apart);
    }

    /** Groups of at least two, the most alike first; ties by the first item. */
    List<DuplicateGroup> groups(Neighbours neighbours) {
        startWithEqualTexts();
        for (Likely pair : pairs(neighbours)) {
            List<Integer> first = groupOf.get(pair.first());
            List<Integer> second = groupOf.get(pair.second());
            if (first != second && fit(first, second)) {
                first.addAll(second);
                second.forEach(item -> groupOf.put(item, first));
            }
        }
        return groupOf.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .filter(entry -> entry.getKey().equals(entry.getValue().getFirst()))
                .map(entry -> DuplicateGroup.of(entry.getValue(), items, space))
                .sorted(DuplicateGroup.MOST_ALIKE_FIRST)
                .limit(MOST_GROUPS)
                .toList();
    }

    /** By key and before any pair: a thousand times the same text must not mean a million pairs. */
    private void startWithEqualTexts() {
        record Same(String list, String key) {}
        var groups = new HashMap<Same, List<List<Integer>>>();
        for (int index = 0; index < items.size(); index++) {
            int item = index;
            Analysed analysed = items.get(item);
            var candidates =
                    groups.computeIfAbsent(new Same(analysed.text().list(), analysed.key()), same -> new ArrayList<>());
            List<Integer> group = candidates.stream()
                    .filter(some -> hasRoom(some, item))
                    .findFirst()
                    .orElseGet(ArrayList::new);
            if (group.isEmpty()) {
                candidates.add(group);
            }
            group.add(item);
            groupOf.put(item, group);
        }
    }

    private boolean hasRoom(List<Integer> group, int item) {
        return group.size() < LARGEST_GROUP && group.stream().noneMatch(member -> rules.apart(member, item));
    }

    private record Likely(int first, int second, double alike) {

        static final Comparator<Likely> MOST_ALIKE_FIRST = Comparator.comparingDouble(Likely::alike)
                .reversed()
                .thenComparingInt(Likely::first)
                .thenComparingInt(Likely::second);
    }

    /** A neighbour may not have me among its own nearest, so both ways count; the same pair twice does no harm. */
    private List<Likely> pairs(Neighbours neighbours) {
        var pairs = new ArrayList<Likely>();
        for (int item = 0; item < items.size(); item++) {
            for (var near : neighbours.of(item)) {
                int other = near.index();
                if (near.alike() >= rules.enough(item, other) && rules.allow(item, other)) {
                    pairs.add(new Likely(Math.min(item, other), Math.max(item, other), near.alike()));
                }
            }
        }
        pairs.sort(Likely.MOST_ALIKE_FIRST);
        return pairs;
    }

    private boolean fit(List<Integer> one, List<Integer> other) {
        if (one.size() + other.size() > LARGEST_GROUP) {
            return false;
        }
        double alike = 0;
        double enough = 0;
        for (int first : one) {
            for (int second : other) {
                if (!rules.allow(first, second)) {
                    return false;
                }
                alike += space.alike(first, second);
                enough += rules.enough(first, second);
            }
        }
        return alike >= TOGETHER * enough;
    }
}
