package org.atelier.gateway;

import io.vertx.core.http.HttpServerRequest;
import java.util.function.LongSupplier;

/** The whole server's budget of wrong codes and secrets (H6). Shared by all gateways, so guarded by its own lock. */
final class Attempts {
    private static final int ALLOWED = 50;
    private static final long WINDOW_MILLIS = 10_000;

    private final LongSupplier clock;
    private long windowStart;
    private int failures;

    Attempts(LongSupplier clock) {
        this.clock = clock;
        this.windowStart = clock.getAsLong();
    }

    /** Counts one more wrong attempt; false when the budget is spent. */
    synchronized boolean failed() {
        long now = clock.getAsLong();
        if (now - windowStart >= WINDOW_MILLIS) {
            windowStart = now;
            failures = 0;
        }
        failures++;
        return failures <= ALLOWED;
    }

    /** One answer for every reason (H5), and another only when the server has had too many of them. */
    void refuse(HttpServerRequest request) {
        if (failed()) {
            Answers.error(request, 404, "not-found");
        } else {
            Answers.error(request, 429, "too-many");
        }
    }
}
