package org.atelier.stranger;

import java.util.random.RandomGenerator;

/** How long to wait before the next attempt (C9): ever longer, and never at the same time as everybody else. */
final class Patience {
    private static final long SHORTEST_MILLIS = 500;
    private static final long LONGEST_MILLIS = 15_000;

    private final RandomGenerator chance;
    private long base = SHORTEST_MILLIS;

    Patience(RandomGenerator chance) {
        this.chance = chance;
    }

    long next() {
        long wait = (long) (base * (0.5 + chance.nextDouble()));
        base = Math.min(base * 2, LONGEST_MILLIS);
        return wait;
    }

    /** Some moment within that time (C10). */
    long within(long millis) {
        return (long) (millis * chance.nextDouble());
    }

    void reset() {
        base = SHORTEST_MILLIS;
    }
}
