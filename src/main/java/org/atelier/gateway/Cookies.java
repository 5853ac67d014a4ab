package org.atelier.gateway;

import io.netty.handler.codec.http.cookie.ServerCookieDecoder;
import java.time.Duration;
import java.util.Optional;
import org.atelier.domain.Role;

/** One cookie for each workshop and role: what a browser holds in one workshop says nothing in another. */
final class Cookies {
    /** As long as a workshop may be kept; browsers cut it at 400 days. */
    private static final long MAX_AGE_SECONDS = Duration.ofDays(90).toSeconds();

    private final boolean secure;

    /** @param secure the address that people use is https: the browser then binds the cookie to this very host */
    Cookies(boolean secure) {
        this.secure = secure;
    }

    /** The secret of that cookie, when the request holds one of the right shape. */
    Optional<String> held(String header, String workshop, Role role) {
        if (header == null) {
            return Optional.empty();
        }
        String name = name(workshop, role);
        return ServerCookieDecoder.STRICT.decode(header).stream()
                .filter(cookie -> cookie.name().equals(name) && CookieSecret.wellFormed(cookie.value()))
                .map(cookie -> cookie.value())
                .findFirst();
    }

    /** A {@code Set-Cookie}. Lax, not Strict: the phone's camera opens the link from outside. */
    String set(String workshop, Role role, String secret) {
        return name(workshop, role) + "=" + secret + "; Path=/; Max-Age=" + MAX_AGE_SECONDS + "; HttpOnly; SameSite=Lax"
                + (secure ? "; Secure" : "");
    }

    private String name(String workshop, Role role) {
        return (secure ? "__Host-" : "") + "atelier-" + workshop + "-" + role.id();
    }
}
