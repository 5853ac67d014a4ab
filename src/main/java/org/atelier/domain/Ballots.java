package org.atelier.domain;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Who supports what. Each ballot stays on the item for which it was cast; the support of a family is its distinct seats,
 * so that any order of voting and merging gives the same result. Owned by the thread that owns the {@link Workshop}.
 */
public final class Ballots {
    private final Map<Integer, BitSet> seatsByItem = new HashMap<>();
    private final Map<Integer, BitSet> itemsBySeat = new HashMap<>();

    public boolean has(int seat, int item) {
        BitSet seats = seatsByItem.get(item);
        return seats != null && seats.get(seat);
    }

    /** The distinct seats that support any of these items, as bits by seat number. */
    public BitSet seatsFor(Iterable<Integer> items) {
        var union = new BitSet();
        for (int item : items) {
            BitSet seats = seatsByItem.get(item);
            if (seats != null) {
                union.or(seats);
            }
        }
        return union;
    }

    public int support(Iterable<Integer> items) {
        return seatsFor(items).cardinality();
    }

    /** The items for which this seat voted, by number. */
    public int[] itemsOf(int seat) {
        BitSet items = itemsBySeat.get(seat);
        return items == null ? new int[0] : items.stream().toArray();
    }

    void evolve(Event.OfVotes event) {
        switch (event) {
            case Event.MarkCast(String _, int _, int seat, int item, var mark) -> cast(seat, item, mark.isPresent());
            case Event.Ranked _, Event.VotingSet _, Event.RoundOpened _, Event.RuleSet _ -> {}
        }
    }

    private void cast(int seat, int item, boolean on) {
        seatsByItem.computeIfAbsent(item, _ -> new BitSet()).set(seat, on);
        itemsBySeat.computeIfAbsent(seat, _ -> new BitSet()).set(item, on);
    }
}
