package org.atelier.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which of one seat's dots count under a rule: the earliest given, as far as budget and cap go; the others are set aside
 * (V6). A dot is charged to the level at which its item stood when it was given, wherever that item is now (V3).
 */
public final class DotCount {
    private record Dot(int item, Cast.Given given) {}

    private final VoteRule.Dots rule;
    private final Map<Integer, List<Cast.Given>> counting = new HashMap<>();
    private final SortedSet<Integer> aside = new TreeSet<>();
    private final Map<String, Integer> spent = new HashMap<>();

    DotCount(VoteRule.Dots rule, Map<Integer, Cast> casts) {
        this.rule = rule;
        var dots = new ArrayList<Dot>();
        casts.forEach((item, cast) -> {
            if (cast.mark() instanceof Mark.Dots) {
                cast.given().forEach(given -> dots.add(new Dot(item, given)));
            }
        });
        dots.sort(Comparator.comparingLong(dot -> dot.given().order()));
        dots.forEach(this::spend);
    }

    private void spend(Dot dot) {
        List<Cast.Given> onItem = counting.computeIfAbsent(dot.item(), _ -> new ArrayList<>());
        if (onItem.size() < rule.cap() && left(dot.given().level()) > 0) {
            onItem.add(dot.given());
            spent.merge(purse(dot.given().level()), 1, Integer::sum);
        } else {
            aside.add(dot.item());
        }
    }

    private String purse(String level) {
        return switch (rule.per()) {
            case ROOM -> "";
            case LEVEL -> level;
        };
    }

    boolean isUnder(VoteRule.Dots other) {
        return rule.equals(other);
    }

    /** How many dots are left for items at that level; "" for those without a level. */
    public int left(String level) {
        return rule.budget() - spent.getOrDefault(purse(level), 0);
    }

    /** The items on which some dots do not count. */
    public SortedSet<Integer> aside() {
        return Collections.unmodifiableSortedSet(aside);
    }

    /** How many dots count on these items, shown as one: added up to the cap (V4). */
    int on(Iterable<Integer> family) {
        int sum = 0;
        for (int item : family) {
            sum += counting.getOrDefault(item, List.of()).size();
        }
        return Math.min(sum, rule.cap());
    }

    /** Whether any of them was given before the room last came back. */
    boolean earlier(Iterable<Integer> family, int returns) {
        for (int item : family) {
            List<Cast.Given> dots = counting.getOrDefault(item, List.of());
            if (!dots.isEmpty() && dots.getFirst().returns() < returns) {
                return true;
            }
        }
        return false;
    }
}
