package org.atelier.gateway;

import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * How often one address may post before anybody is known: so high that a whole hall behind one address never meets it,
 * and only there to keep one machine from taking all our time. Shared by all gateways, so guarded by its own lock.
 */
final class Ceiling {
    private static final int POSTS = 20_000;
    private static final long WINDOW_MILLIS = 10_000;
    /** Past so many addresses in one window all further ones count as one: memory is bounded too. */
    private static final int MOST_ADDRESSES = 50_000;

    private static final String ALL_OTHERS = "";

    private final LongSupplier clock;
    private final Map<String, Integer> posts = new HashMap<>();
    private long windowStart;

    Ceiling(LongSupplier clock) {
        this.clock = clock;
        this.windowStart = clock.getAsLong();
    }

    synchronized boolean allows(String address) {
        long now = clock.getAsLong();
        if (now - windowStart >= WINDOW_MILLIS) {
            windowStart = now;
            posts.clear();
        }
        String counted = posts.containsKey(address) || posts.size() < MOST_ADDRESSES ? address : ALL_OTHERS;
        return posts.merge(counted, 1, Integer::sum) <= POSTS;
    }
}
