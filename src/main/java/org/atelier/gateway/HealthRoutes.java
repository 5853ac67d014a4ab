package org.atelier.gateway;

import io.vertx.ext.web.Router;
import org.atelier.ops.Health;
import org.atelier.ops.Metrics;

/** What machines ask (H10). */
final class HealthRoutes {

    static void on(Router router, Health health, Metrics metrics) {
        router.get("/health/live").handler(context -> Answers.text(context.request(), 200, "live\n"));
        router.get("/health/ready")
                .handler(context -> Answers.text(
                        context.request(), health.isReady() ? 200 : 503, health.isReady() ? "ready\n" : "not ready\n"));
        router.get("/metrics").handler(context -> Answers.text(context.request(), 200, metrics.text()));
    }

    private HealthRoutes() {}
}
