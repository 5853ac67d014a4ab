package org.atelier.tool.client;

/** The heartbeats of a line, both ways (C8): ours when nothing else was sent, and the patience for theirs. */
final class Pulse {
    private static final long PATIENCE_MILLIS = 20_000;
    private static final double MISSED_INTERVALS = 2.5;

    private final Alarm beat;
    private final Alarm silence;
    private final Runnable send;
    private final Runnable giveUp;
    private long intervalMillis;

    /** @param giveUp when nothing was heard for too long */
    Pulse(Network network, Runnable send, Runnable giveUp) {
        beat = new Alarm(network.vertx());
        silence = new Alarm(network.vertx());
        this.send = send;
        this.giveUp = giveUp;
    }

    /** From opening to the welcome. */
    void begin() {
        silence.set(PATIENCE_MILLIS, giveUp);
    }

    void welcome(long intervalSeconds) {
        intervalMillis = Math.max(1, intervalSeconds) * 1_000;
        sent();
    }

    boolean isWelcome() {
        return intervalMillis > 0;
    }

    void heard() {
        if (isWelcome()) {
            silence.set(Math.round(intervalMillis * MISSED_INTERVALS), giveUp);
        }
    }

    void sent() {
        if (isWelcome()) {
            beat.set(intervalMillis, send);
        }
    }

    void stop() {
        intervalMillis = 0;
        beat.stop();
        silence.stop();
    }
}
