package org.atelier.domain;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What lets a second device take the seat of a first one: each seat has one at a time, good once and for some minutes. */
final class Passes {

    /** {@code number}: how many this seat had made, with this one. */
    record Pass(int seat, String key, long madeAt, int number) {}

    private final Map<Integer, Pass> bySeat = new HashMap<>();
    private final Map<String, Pass> valid = new HashMap<>();

    /** How many that seat has made. */
    int madeBy(int seat) {
        return bySeat.containsKey(seat) ? bySeat.get(seat).number() : 0;
    }

    /** The seat that this key opens at that time. */
    Optional<Integer> seat(String key, long now) {
        return Optional.ofNullable(valid.get(key))
                .filter(pass -> now <= pass.madeAt() + Limits.PASS_MILLIS)
                .map(Pass::seat);
    }

    void made(int seat, String key, long time) {
        used(seat);
        var pass = new Pass(seat, key, time, madeBy(seat) + 1);
        bySeat.put(seat, pass);
        valid.put(key, pass);
    }

    void used(int seat) {
        if (bySeat.containsKey(seat)) {
            valid.remove(bySeat.get(seat).key());
        }
    }
}
