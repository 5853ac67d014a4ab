package org.atelier.domain;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Who supports what, as bits: the kind of vote that rooms of ten thousand people use. */
final class Supporters {
    private final Map<Integer, BitSet> seatsByItem = new HashMap<>();
    private final Map<Integer, BitSet> itemsBySeat = new HashMap<>();
    private final Map<Integer, BitSet> sinceReturn = new HashMap<>();
    private final BitSet seats = new BitSet();

    boolean has(int seat, int item) {
        BitSet supporting = seatsByItem.get(item);
        return supporting != null && supporting.get(seat);
    }

    void set(int seat, int item, boolean on) {
        if (has(seat, item) == on) {
            return;
        }
        seatsByItem.computeIfAbsent(item, _ -> new BitSet()).set(seat, on);
        sinceReturn.computeIfAbsent(item, _ -> new BitSet()).set(seat, on);
        BitSet items = itemsBySeat.computeIfAbsent(seat, _ -> new BitSet());
        items.set(item, on);
        seats.set(seat, !items.isEmpty());
    }

    /** The room has come back to the vote. */
    void comeBack() {
        sinceReturn.clear();
    }

    /** The distinct seats that support any of these items. */
    BitSet of(Iterable<Integer> items) {
        var union = new BitSet();
        for (int item : items) {
            union.or(seatsByItem.getOrDefault(item, new BitSet()));
        }
        return union;
    }

    /** Those of them who did so before the room last came back. */
    BitSet earlier(Iterable<Integer> items) {
        var union = new BitSet();
        for (int item : items) {
            BitSet earlier =
                    (BitSet) seatsByItem.getOrDefault(item, new BitSet()).clone();
            earlier.andNot(sinceReturn.getOrDefault(item, new BitSet()));
            union.or(earlier);
        }
        return union;
    }

    /** The items that this seat supports. */
    BitSet itemsOf(int seat) {
        return itemsBySeat.getOrDefault(seat, new BitSet());
    }

    /** All who support anything. */
    BitSet seats() {
        return seats;
    }
}
