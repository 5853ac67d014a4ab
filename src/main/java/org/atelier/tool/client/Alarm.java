package org.atelier.tool.client;

import io.vertx.core.Vertx;

/** One thing to do later; setting it again forgets the former. */
final class Alarm {
    private static final long NONE = -1;

    private final Vertx vertx;
    private long timer = NONE;

    Alarm(Vertx vertx) {
        this.vertx = vertx;
    }

    void set(long millis, Runnable run) {
        stop();
        timer = vertx.setTimer(Math.max(1, millis), _ -> {
            timer = NONE;
            run.run();
        });
    }

    boolean isSet() {
        return timer != NONE;
    }

    void stop() {
        if (timer != NONE) {
            vertx.cancelTimer(timer);
            timer = NONE;
        }
    }
}
