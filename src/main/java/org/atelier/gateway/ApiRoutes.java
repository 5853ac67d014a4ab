package org.atelier.gateway;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The doors of the API: who may post what (H1), before anything is read. */
final class ApiRoutes {
    private static final long LARGEST_BODY = 64 * 1024;

    private final Origins origins;
    private final Ceiling ceiling;
    private final BodyHandler body = BodyHandler.create(false).setBodyLimit(LARGEST_BODY);

    private ApiRoutes(Origins origins, Ceiling ceiling) {
        this.origins = origins;
        this.ceiling = ceiling;
    }

    static void on(Router router, Origins origins, Ceiling ceiling, EnterApi enter, WorkshopsApi workshops) {
        ApiRoutes api = new ApiRoutes(origins, ceiling);
        api.post(router, "/api/enter", enter::enter);
        api.post(router, "/api/workshops", workshops::create);
        router.get("/api/plans").handler(workshops::plans);
        router.route("/api/enter").handler(context -> Answers.error(context.request(), 405, "no-method"));
        router.route("/api/workshops").handler(context -> Answers.error(context.request(), 405, "no-method"));
        router.route("/api/plans").handler(context -> Answers.error(context.request(), 405, "no-method"));
        router.route("/api/*").handler(context -> Answers.error(context.request(), 404, "not-found", "no-page"));
    }

    /** Two routes, since within one Vert.x wants the body before any look at the request. */
    private void post(Router router, String path, BiConsumer<RoutingContext, ObjectNode> then) {
        router.post(path).handler(this::checkPost);
        router.post(path)
                .handler(body)
                .handler(context -> read(context)
                        .ifPresentOrElse(
                                object -> then.accept(context, object),
                                () -> Answers.error(context.request(), 400, "bad-request")))
                .failureHandler(ApiRoutes::failed);
    }

    private void checkPost(RoutingContext context) {
        var request = context.request();
        if (!isJson(request.getHeader(HttpHeaders.CONTENT_TYPE))) {
            Answers.error(request, 415, "wrong-type");
        } else if (!origins.isOurs(request.getHeader(HttpHeaders.ORIGIN), request.getHeader(HttpHeaders.HOST))) {
            Answers.error(request, 403, "foreign-origin");
        } else if (!ceiling.allows(request.remoteAddress().hostAddress())) {
            Answers.error(request, 429, "too-many");
        } else {
            context.next();
        }
    }

    /** A form of another site can send text, never this type. */
    private static boolean isJson(String type) {
        return type != null
                && type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT).equals("application/json");
    }

    private static Optional<ObjectNode> read(RoutingContext context) {
        var buffer = context.body().buffer();
        return buffer == null ? Optional.empty() : Json.utf8(buffer.getBytes()).flatMap(Json.BODIES::object);
    }

    private static void failed(RoutingContext context) {
        if (context.response().headWritten()) {
            return;
        }
        switch (context.statusCode()) {
            case 413 -> {
                // What is left of the body is not worth reading.
                context.response().putHeader(HttpHeaders.CONNECTION, "close");
                Answers.error(context.request(), 413, "too-large");
            }
            case 400 -> Answers.error(context.request(), 400, "bad-request");
            default -> Answers.error(context.request(), 503, "unavailable");
        }
    }
}
