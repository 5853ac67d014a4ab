package org.atelier.tool.rehearsal;

import java.util.Arrays;

/** Times that were measured, each kept, so that a quantile is one of them and not an estimate. */
final class Latencies {
    private static final double NANOS_PER_MILLI = 1_000_000;

    private long[] nanos = new long[256];
    private int count;

    /** In milliseconds; all zero when nothing was measured. */
    record Quantiles(int count, double p50, double p99, double max) {}

    void add(long measured) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * count);
        }
        nanos[count++] = Math.max(0, measured);
    }

    Quantiles quantiles() {
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return new Quantiles(count, at(sorted, 0.50), at(sorted, 0.99), at(sorted, 1));
    }

    /** The smallest measured time that at least that share of all does not exceed. */
    private static double at(long[] sorted, double share) {
        if (sorted.length == 0) {
            return 0;
        }
        int rank = (int) Math.ceil(share * sorted.length);
        return sorted[Math.max(0, rank - 1)] / NANOS_PER_MILLI;
    }
}
