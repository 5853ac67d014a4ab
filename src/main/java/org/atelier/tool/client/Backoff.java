package org.atelier.tool.client;

import java.util.Random;

/** How long to wait before the next attempt (C9): chance keeps a whole room from coming back in the same instant. */
final class Backoff {
    private static final long FIRST_MILLIS = 500;
    private static final long LONGEST_MILLIS = 15_000;

    private final Random chance;
    private long millis = FIRST_MILLIS;

    Backoff(Random chance) {
        this.chance = chance;
    }

    long next() {
        long wait = Math.round(millis * (0.5 + chance.nextDouble()));
        millis = Math.min(2 * millis, LONGEST_MILLIS);
        return wait;
    }

    /** A random part of a time that the server gave (C10). */
    long within(long given) {
        return Math.round(Math.max(0, given) * chance.nextDouble());
    }

    void reset() {
        millis = FIRST_MILLIS;
    }
}
