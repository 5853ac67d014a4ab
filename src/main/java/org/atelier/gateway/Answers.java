package org.atelier.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/** Answers of the API (H9). Nothing of them is kept by a browser or a proxy: they may set cookies and hold secrets. */
final class Answers {

    static void json(HttpServerRequest request, int status, JsonNode body) {
        request.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json; charset=utf-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(body.toString());
    }

    static void error(HttpServerRequest request, int status, String code) {
        json(request, status, body(request, code, code));
    }

    /** An error whose sentence is more exact than its code. */
    static void error(HttpServerRequest request, int status, String code, String sentence) {
        json(request, status, body(request, code, sentence));
    }

    static ObjectNode body(HttpServerRequest request, String code, String sentence) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("error", code)
                .put("message", Messages.of(language(request)).text(sentence));
    }

    static void text(HttpServerRequest request, int status, String text) {
        request.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(text);
    }

    static Language language(HttpServerRequest request) {
        return Language.preferred(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    private Answers() {}
}
