package org.atelier.gateway;

/** A bucket of permissions that fills at a steady rate. Not for two threads at once: its keeper sees to that. */
final class RateLimit {
    private final double perMilli;
    private final double burst;
    private double left;
    private long at;

    RateLimit(double perSecond, double burst, long now) {
        this.perMilli = perSecond / 1000;
        this.burst = burst;
        this.left = burst;
        this.at = now;
    }

    /** Takes one permission if there is one. */
    boolean allows(long now) {
        left = Math.min(burst, left + Math.max(0, now - at) * perMilli);
        at = Math.max(at, now);
        if (left < 1) {
            return false;
        }
        left--;
        return true;
    }
}
