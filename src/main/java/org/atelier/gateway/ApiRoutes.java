package org.atelier.gateway;

import io.vertx.ext.web.Router;
import java.util.List;

/** The doors of the API. */
final class ApiRoutes {
    static void on(Router router, Posts posts, EnterApi enter, WorkshopsApi workshops, LinksApi links) {
        posts.fromAnybody(router, "/api/enter", enter::enter);
        posts.fromAnybody(router, "/api/workshops", workshops::create);
        posts.fromAnybody(router, "/api/grants", links::grant);
        posts.fromAnybody(router, "/api/tickets", links::tickets);
        posts.fromAnybody(router, "/api/pass", links::pass);
        router.get("/api/plans").handler(workshops::plans);
        for (String name : List.of("enter", "workshops", "plans", "grants", "tickets", "pass")) {
            router.route("/api/" + name).handler(context -> Answers.error(context.request(), 405, "no-method"));
        }
        router.route("/api/*").handler(context -> Answers.error(context.request(), 404, "not-found", "no-page"));
    }

    private ApiRoutes() {}
}
