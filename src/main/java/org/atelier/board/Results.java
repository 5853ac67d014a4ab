package org.atelier.board;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.atelier.domain.Result;
import org.atelier.domain.Workshop;

/** How each item stands, counted once for all roles and until something about it changes. */
final class Results {
    private final Workshop workshop;
    private final Map<Integer, Optional<Result>> counted = new HashMap<>();

    Results(Workshop workshop) {
        this.workshop = workshop;
    }

    /** Empty when no vote is about that item. */
    Optional<Result> of(int item) {
        return counted.computeIfAbsent(item, workshop.polls()::result);
    }

    /** The distinct people in favour of any of these items. */
    BitSet supporters(List<Integer> items) {
        var union = new BitSet();
        items.forEach(
                item -> of(item).ifPresent(result -> union.or(result.tally().supporters())));
        return union;
    }

    /** By the law of {@link Effects} every item whose result may differ is touched under one of its keys. */
    void touched(Key key) {
        if (key instanceof Key.OneItem(int n)) {
            counted.remove(n);
        } else if (key instanceof Key.DeskItem(int n)) {
            counted.remove(n);
        }
    }
}
