package org.atelier.gateway;

import io.vertx.ext.web.Router;

/** The doors of the API. */
final class ApiRoutes {
    static void on(Router router, Posts posts, EnterApi enter, WorkshopsApi workshops) {
        posts.fromAnybody(router, "/api/enter", enter::enter);
        posts.fromAnybody(router, "/api/workshops", workshops::create);
        router.get("/api/plans").handler(workshops::plans);
        router.route("/api/enter").handler(context -> Answers.error(context.request(), 405, "no-method"));
        router.route("/api/workshops").handler(context -> Answers.error(context.request(), 405, "no-method"));
        router.route("/api/plans").handler(context -> Answers.error(context.request(), 405, "no-method"));
        router.route("/api/*").handler(context -> Answers.error(context.request(), 404, "not-found", "no-page"));
    }

    private ApiRoutes() {}
}
