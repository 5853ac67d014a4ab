package org.atelier.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tickets of a workshop, numbered from 1. Owned by the thread that owns the {@link Workshop}. */
public final class Tickets {
    private final List<Ticket> all = new ArrayList<>();
    private final Map<String, Integer> byKey = new HashMap<>();
    private final Map<Integer, Integer> bySeat = new HashMap<>();

    public List<Ticket> all() {
        return Collections.unmodifiableList(all);
    }

    public Optional<Ticket> find(int number) {
        return number < 1 || number > all.size() ? Optional.empty() : Optional.of(all.get(number - 1));
    }

    public Optional<Ticket> ofSeat(int seat) {
        return Optional.ofNullable(bySeat.get(seat)).flatMap(this::find);
    }

    Optional<Ticket> ofKey(String key) {
        return Optional.ofNullable(byKey.get(key)).flatMap(this::find);
    }

    void issued(int first, List<String> keys) {
        for (int i = 0; i < keys.size(); i++) {
            all.add(new Ticket(first + i, keys.get(i), 0, 0));
            byKey.put(keys.get(i), first + i);
        }
    }

    /** The ticket as it was before. */
    Ticket reissued(int number, String key) {
        Ticket before = all.set(number - 1, new Ticket(number, key, 0, 0));
        byKey.remove(before.key());
        byKey.put(key, number);
        bySeat.remove(before.seat());
        return before;
    }

    void used(int number, int seat) {
        all.set(number - 1, all.get(number - 1).shown(seat));
        bySeat.put(seat, number);
    }
}
