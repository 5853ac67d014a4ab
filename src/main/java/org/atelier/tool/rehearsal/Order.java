package org.atelier.tool.rehearsal;

/**
 * How large and how long a rehearsal is.
 *
 * @param polls how many of the phones come by the second door
 * @param votes by each phone over the whole workshop
 * @param seconds after which it ends wherever it is
 * @param seed of all chance: the same seed gives the same phones the same items and the same moments
 */
public record Order(int phones, int polls, int votes, int seconds, long seed) {
    public static final int MOST_PHONES = 2_000;

    /** What one seat may add (K14). */
    public static final int ITEMS_PER_PHONE = 200;
}
