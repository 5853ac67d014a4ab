package org.atelier.insight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/** Which theme each item is in, at most one, and where its nearest neighbours would have it. Owned by one search. */
final class ThemeHomes {

    /** Neighbours that vote on where an item belongs. */
    static final int VOTERS = 8;

    /** Likeness that the voters of one theme must add up to. */
    private static final double ENOUGH = 0.5;

    /** How much more than the next theme the best one must have. */
    private static final double MARGIN = 1.2;

    private static final int ROUNDS = 2;

    private final Neighbours neighbours;
    private final List<Optional<ThemeGroup>> homes = new ArrayList<>();

    ThemeHomes(int items, Neighbours neighbours) {
        this.neighbours = neighbours;
        for (int item = 0; item < items; item++) {
            homes.add(Optional.empty());
        }
    }

    int size() {
        return homes.size();
    }

    boolean homeless(int item) {
        return homes.get(item).isEmpty();
    }

    void move(int item, ThemeGroup theme) {
        homes.get(item).ifPresent(home -> home.remove(item));
        homes.set(item, Optional.of(theme));
        theme.add(item);
    }

    void leave(ThemeGroup theme) {
        for (int item : theme.members()) {
            theme.remove(item);
            homes.set(item, Optional.empty());
        }
    }

    /** Some items go where their neighbours are. All vote on one state, so that their order does not matter. */
    void vote(IntPredicate some) {
        for (int round = 0; round < ROUNDS; round++) {
            var moves = new TreeMap<Integer, ThemeGroup>();
            for (int item = 0; item < homes.size(); item++) {
                int voting = item;
                if (some.test(item)) {
                    elected(item).ifPresent(theme -> moves.put(voting, theme));
                }
            }
            moves.forEach(this::move);
        }
    }

    /** A clear winner only: with a tie or a weak vote an item stays where it is. */
    private Optional<ThemeGroup> elected(int item) {
        var votes = new HashMap<ThemeGroup, Double>();
        neighbours.of(item).stream()
                .limit(VOTERS)
                .forEach(near ->
                        homes.get(near.index()).ifPresent(theme -> votes.merge(theme, near.alike(), Double::sum)));
        double all =
                votes.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        long rivals = votes.values().stream().filter(sum -> sum * MARGIN > all).count();
        return all < ENOUGH || rivals > 1
                ? Optional.empty()
                : votes.entrySet().stream()
                        .filter(entry -> entry.getValue() == all)
                        .map(java.util.Map.Entry::getKey)
                        .findFirst();
    }
}
