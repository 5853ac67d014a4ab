package org.atelier.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.nio.charset.StandardCharsets;

/** Answers of the API (H9). Nothing of them is kept by a browser or a proxy: they may set cookies and hold secrets. */
final class Answers {

    /** Longer answers, a plan above all, are worth compressing. */
    private static final int LONG_BYTES = 2_048;

    static void json(HttpServerRequest request, int status, JsonNode body) {
        byte[] bytes = body.toString().getBytes(StandardCharsets.UTF_8);
        var response = request.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json; charset=utf-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (bytes.length > LONG_BYTES && Gzip.accepted(request)) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, "gzip").end(Buffer.buffer(Gzip.of(bytes)));
        } else {
            response.end(Buffer.buffer(bytes));
        }
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

    /** It was done, and there is nothing to say. */
    static void nothing(HttpServerRequest request) {
        request.response()
                .setStatusCode(204)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end();
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
