package org.atelier.gateway;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;

/** {@code /qr/CODE.svg} (H11): drawn for any code of the right shape, so that it tells nothing of which ones exist. */
final class QrRoutes {
    private static final String ENDING = ".svg";

    static void on(Router router, Origins origins) {
        router.get("/qr/:file").handler(context -> draw(context, origins));
    }

    private static void draw(RoutingContext context, Origins origins) {
        String file = context.pathParam("file");
        Optional<String> base = origins.address(context.request().getHeader(HttpHeaders.HOST));
        Optional<String> code = file.endsWith(ENDING)
                ? JoinCode.read(file.substring(0, file.length() - ENDING.length()))
                : Optional.empty();
        if (base.isEmpty() || code.isEmpty()) {
            Answers.error(context.request(), 404, "not-found");
            return;
        }
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "image/svg+xml")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                .end(QrSvg.of(base.get() + "/a/" + code.get()));
    }

    private QrRoutes() {}
}
