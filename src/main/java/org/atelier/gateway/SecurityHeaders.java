package org.atelier.gateway;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerResponse;

/** What a browser is told with every answer: run our files and nothing else, and tell nobody where you were. */
final class SecurityHeaders {
    /** lit-html makes its templates through a trusted-types policy of that name; no other code may make HTML of text. */
    private static final String POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            "connect-src 'self'",
            "font-src 'self'",
            "manifest-src 'self'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'",
            "require-trusted-types-for 'script'",
            "trusted-types lit-html");

    private final boolean secure;

    SecurityHeaders(boolean secure) {
        this.secure = secure;
    }

    void on(HttpServerResponse response) {
        MultiMap headers = response.headers();
        headers.set("Content-Security-Policy", POLICY)
                .set("X-Content-Type-Options", "nosniff")
                .set("X-Frame-Options", "DENY")
                .set("Referrer-Policy", "no-referrer")
                .set("Cross-Origin-Resource-Policy", "same-origin")
                .set("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        if (secure) {
            // Over plain HTTP browsers ignore both, the second with a warning on each page.
            headers.set("Strict-Transport-Security", "max-age=31536000")
                    .set("Cross-Origin-Opener-Policy", "same-origin");
        }
    }
}
