package org.atelier.gateway;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;

/** Pages, assets, and the page for all that is not there. A page is the same for everyone (H12). */
final class PageRoutes {
    /** A workshop's id; a dot would make it a file of that folder. */
    private static final String NAME = "[^/.]+";

    private final Pages pages;

    private PageRoutes(Pages pages) {
        this.pages = pages;
    }

    static void on(Router router, Pages pages) {
        PageRoutes routes = new PageRoutes(pages);
        routes.page(router, "/", "/index.html");
        routes.page(router, "/a/[^/]+", "/attendee/index.html");
        routes.page(router, "/board/" + NAME, "/board/index.html");
        routes.page(router, "/remote/" + NAME, "/remote/index.html");
        routes.page(router, "/desk/" + NAME, "/desk/index.html");
        routes.page(router, "/tickets/" + NAME, "/tickets/index.html");
        router.get().handler(routes::asset);
        router.head().handler(routes::asset);
    }

    private void page(Router router, String route, String path) {
        router.getWithRegex(route).handler(context -> send(context, pages.find(path)));
        router.headWithRegex(route).handler(context -> send(context, pages.find(path)));
    }

    /** The path as it was sent: one that needs decoding names nothing of ours. */
    private void asset(RoutingContext context) {
        send(context, pages.find(context.request().path()));
    }

    private void send(RoutingContext context, Optional<Asset> asset) {
        if (asset.isPresent()) {
            send(context, asset.get());
        } else {
            notFound(context);
        }
    }

    private static void send(RoutingContext context, Asset asset) {
        boolean gzip = asset.gzip().isPresent() && Gzip.accepted(context.request());
        String etag = '"' + asset.etag() + (gzip ? "-gz" : "") + '"';
        HttpServerResponse response = context.response()
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                .putHeader(HttpHeaders.ETAG, etag)
                .putHeader(HttpHeaders.VARY, "Accept-Encoding");
        if (etag.equals(context.request().getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatusCode(304).end();
            return;
        }
        response.putHeader(HttpHeaders.CONTENT_TYPE, asset.contentType());
        if (gzip) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        end(context, gzip ? asset.gzip().get() : asset.bytes());
    }

    private static void notFound(RoutingContext context) {
        context.response()
                .setStatusCode(404)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8");
        end(context, NotFoundPage.of(Answers.language(context.request())));
    }

    private static void end(RoutingContext context, byte[] body) {
        HttpServerResponse response = context.response();
        response.putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.length));
        if (context.request().method() == HttpMethod.HEAD) {
            response.end();
        } else {
            response.end(Buffer.buffer(body));
        }
    }
}
