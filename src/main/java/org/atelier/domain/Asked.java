package org.atelier.domain;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Who waits for an item's author to say what is meant (K16). Owned by the thread that owns the {@link Workshop}. */
public final class Asked {
    private final Map<Integer, BitSet> seatsByItem = new HashMap<>();

    /** How many people wait; the desk is one of them. */
    public int about(int item) {
        return seatsByItem.getOrDefault(item, new BitSet()).cardinality();
    }

    /** {@code seat}: 0 for the desk. */
    boolean by(int seat, int item) {
        return seatsByItem.getOrDefault(item, new BitSet()).get(seat);
    }

    void ask(int item, int seat) {
        seatsByItem.computeIfAbsent(item, _ -> new BitSet()).set(seat);
    }

    void answered(int item) {
        seatsByItem.remove(item);
    }
}
