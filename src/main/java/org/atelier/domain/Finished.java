package org.atelier.domain;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which seats say « j’ai terminé », by phase and level (K21). Owned by the thread that owns the {@link Workshop}. */
public final class Finished {
    /** In place of a level: the whole phase. */
    public static final String ALL = "";

    private final Map<String, Map<String, BitSet>> seats = new HashMap<>();
    private final Map<Integer, SortedMap<String, SortedSet<String>>> bySeat = new HashMap<>();

    public boolean has(int seat, String phase, String level) {
        return bySeat.getOrDefault(seat, new TreeMap<>())
                .getOrDefault(phase, new TreeSet<>())
                .contains(level);
    }

    /** The seats that have finished that level of the phase; those who have finished the phase have finished each level. */
    public BitSet at(String phase, String level) {
        Map<String, BitSet> levels = seats.getOrDefault(phase, Map.of());
        var all = (BitSet) levels.getOrDefault(ALL, new BitSet()).clone();
        all.or(levels.getOrDefault(level, new BitSet()));
        return all;
    }

    /** What this seat has finished: for each phase its levels, or {@link #ALL}. */
    public SortedMap<String, SortedSet<String>> by(int seat) {
        return bySeat.getOrDefault(seat, new TreeMap<>());
    }

    void set(int seat, String phase, String level, boolean on) {
        seats.computeIfAbsent(phase, _ -> new HashMap<>())
                .computeIfAbsent(level, _ -> new BitSet())
                .set(seat, on);
        var phases = bySeat.computeIfAbsent(seat, _ -> new TreeMap<>());
        Set<String> levels = phases.computeIfAbsent(phase, _ -> new TreeSet<>());
        if (on) {
            levels.add(level);
        } else {
            levels.remove(level);
        }
        phases.values().removeIf(Set::isEmpty);
    }
}
