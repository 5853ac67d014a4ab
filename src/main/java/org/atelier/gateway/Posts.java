package org.atelier.gateway;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Who may post what (H1), before anything is read. */
final class Posts {
    private static final long LARGEST_BODY = 64 * 1024;

    private final Origins origins;
    private final Ceiling ceiling;
    private final BodyHandler body = BodyHandler.create(false).setBodyLimit(LARGEST_BODY);

    Posts(Origins origins, Ceiling ceiling) {
        this.origins = origins;
        this.ceiling = ceiling;
    }

    /** From anybody, so that each counts (H6). */
    void fromAnybody(Router router, String path, BiConsumer<RoutingContext, ObjectNode> then) {
        router.post(path).handler(this::checkForm).handler(this::count);
        read(router, path, then);
    }

    /** From those whom we know, which {@code then} has to find out; those whom we don't are to be counted. */
    void fromTheKnown(Router router, String path, BiConsumer<RoutingContext, ObjectNode> then) {
        router.post(path).handler(this::checkForm);
        read(router, path, then);
    }

    /** Two routes, since within one Vert.x wants the body before any look at the request. */
    private void read(Router router, String path, BiConsumer<RoutingContext, ObjectNode> then) {
        router.post(path)
                .handler(body)
                .handler(context -> object(context)
                        .ifPresentOrElse(
                                object -> then.accept(context, object),
                                () -> Answers.error(context.request(), 400, "bad-request")))
                .failureHandler(Posts::failed);
    }

    private void checkForm(RoutingContext context) {
        var request = context.request();
        if (!isJson(request.getHeader(HttpHeaders.CONTENT_TYPE))) {
            Answers.error(request, 415, "wrong-type");
        } else if (!origins.isOurs(request.getHeader(HttpHeaders.ORIGIN), request.getHeader(HttpHeaders.HOST))) {
            Answers.error(request, 403, "foreign-origin");
        } else {
            context.next();
        }
    }

    private void count(RoutingContext context) {
        if (isWithin(context)) {
            context.next();
        } else {
            Answers.error(context.request(), 429, "too-many");
        }
    }

    /** Whether the address that asks may ask once more. */
    boolean isWithin(RoutingContext context) {
        return ceiling.allows(context.request().remoteAddress().hostAddress());
    }

    /** A form of another site can send text, never this type. */
    private static boolean isJson(String type) {
        return type != null
                && type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT).equals("application/json");
    }

    private static Optional<ObjectNode> object(RoutingContext context) {
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
