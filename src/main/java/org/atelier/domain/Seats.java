package org.atelier.domain;

import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who sits where, with which devices, and whose marks count. A seat is never taken away: it only stops counting, so that
 * whatever changes can be changed back. Owned by the thread that owns the {@link Workshop}.
 */
final class Seats {
    private final Map<String, Integer> byKey = new HashMap<>();
    private final Map<Integer, Integer> devicesAt = new HashMap<>();
    private final Map<Integer, Table> tables = new HashMap<>();
    private final Map<Integer, Integer> tableOfGrant = new HashMap<>();
    private final Map<Integer, Integer> speakers = new HashMap<>();
    private final Map<Whose, Voiding> voidings = new LinkedHashMap<>();
    private final BitSet retired = new BitSet();
    private final BitSet silent = new BitSet();
    private int devices;
    private int last;

    int last() {
        return last;
    }

    /** How many people are seated: each person of a table, and nobody whose marks count nowhere. */
    int people() {
        return last - silent.cardinality();
    }

    /** How many devices hold a seat that counts. */
    int devices() {
        return devices;
    }

    int devicesAt(int seat) {
        return devicesAt.getOrDefault(seat, 0);
    }

    Optional<Integer> of(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    Optional<Table> table(int seat) {
        return Optional.ofNullable(tables.get(seat));
    }

    Optional<Integer> ofTable(int grant) {
        return Optional.ofNullable(tableOfGrant.get(grant));
    }

    int speaker(int seat) {
        return speakers.getOrDefault(seat, seat);
    }

    BitSet silent() {
        return silent;
    }

    Map<Whose, Voiding> voidings() {
        return Collections.unmodifiableMap(voidings);
    }

    void open(int seat, String key) {
        byKey.put(key, seat);
        devicesAt.merge(seat, 1, Integer::sum);
        last = Math.max(last, seat);
        devices += silent.get(seat) ? 0 : 1;
    }

    void openTable(int grant, int seat, String key) {
        tables.putIfAbsent(seat, new Table(grant, 1, List.of()));
        tableOfGrant.put(grant, seat);
        open(seat, key);
    }

    void setTable(int seat, int people, List<Integer> others) {
        tables.put(seat, new Table(tables.get(seat).grant(), people, others));
        for (int other : others) {
            speakers.put(other, seat);
            last = Math.max(last, other);
        }
        recount();
    }

    /** No device opens it any more, and what it has said counts no more, for ever. */
    void retire(int seat) {
        byKey.values().removeIf(held -> held == seat);
        devicesAt.remove(seat);
        retired.set(seat);
        recount();
    }

    void silence(Whose whose, Voiding voiding) {
        voidings.put(whose, voiding);
        recount();
    }

    void reinstate(Whose whose) {
        voidings.remove(whose);
        recount();
    }

    /** A table that counts no more takes all its people with it. */
    private void recount() {
        silent.clear();
        silent.or(retired);
        voidings.values().forEach(voiding -> silent.set(voiding.seat()));
        tables.forEach((seat, table) ->
                (silent.get(seat) ? table.others() : table.away()).forEach(other -> silent.set(other)));
        devices = devicesAt.entrySet().stream()
                .filter(entry -> !silent.get(entry.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
