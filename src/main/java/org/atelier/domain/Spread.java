package org.atelier.domain;

/**
 * How far apart people are on one scale: the normalised standard deviation, which is the population standard deviation
 * √(Σ(x − mean)² ÷ n) divided by half the scale's range. It is 0 when all agree and 1 when half are at each end.
 *
 * @param value in hundredths, as screens show it; {@link #dissent} goes by the same figure
 */
public record Spread(int n, double mean, double value) {
    private static final double DISSENT = 0.75;
    private static final int FEWEST_FOR_DISSENT = 5;

    /** {@code counts}: how many chose the scale's lowest value, the next one, and so on to its highest. */
    static Spread of(int lowest, int... counts) {
        long n = 0;
        long sum = 0;
        long squares = 0;
        for (int i = 0; i < counts.length; i++) {
            long value = lowest + i;
            n += counts[i];
            sum += counts[i] * value;
            squares += counts[i] * value * value;
        }
        if (n == 0) {
            return new Spread(0, 0, 0);
        }
        double halfRange = (counts.length - 1) / 2.0;
        double deviation = Math.sqrt(n * squares - sum * sum) / n;
        return new Spread((int) n, (double) sum / n, inHundredths(deviation / halfRange));
    }

    public boolean dissent() {
        return n >= FEWEST_FOR_DISSENT && value >= DISSENT;
    }

    public static double inHundredths(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
