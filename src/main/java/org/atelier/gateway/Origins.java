package org.atelier.gateway;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The server's own addresses: which origins are ours (H1, C1), and what to call ourselves in links. */
final class Origins {
    private static final Pattern AUTHORITY =
            Pattern.compile("[A-Za-z0-9.-]{1,253}(:\\d{1,5})?|\\[[0-9A-Fa-f:.]+](:\\d{1,5})?");

    private static final Pattern ONLY_HERE = Pattern.compile("(?i)(localhost|127(\\.\\d{1,3}){3}|\\[::1])(?=:|$)");

    private final Optional<String> publicOrigin;
    private final Optional<String> reachable;

    Origins(Optional<URI> publicUrl, Optional<String> reachable) {
        this.reachable = reachable;
        this.publicOrigin =
                publicUrl.map(url -> (url.getScheme() + "://" + url.getRawAuthority()).toLowerCase(Locale.ROOT));
    }

    boolean isSecure() {
        return publicOrigin.isPresent() && publicOrigin.get().startsWith("https:");
    }

    /**
     * Whether a request with that {@code Origin} comes from a page of ours. We speak plain HTTP; behind a proxy with TLS
     * the public address has to be set.
     */
    boolean isOurs(String origin, String host) {
        if (origin == null || host == null || !AUTHORITY.matcher(host).matches()) {
            return false;
        }
        String asked = origin.toLowerCase(Locale.ROOT);
        return asked.equals("http://" + host.toLowerCase(Locale.ROOT))
                || publicOrigin.filter(asked::equals).isPresent();
    }

    /**
     * The address people should use: the public one, else the one this request used, made one that phones reach; empty when
     * it named none.
     */
    Optional<String> address(String host) {
        return publicOrigin.or(() -> Optional.ofNullable(host)
                .filter(h -> AUTHORITY.matcher(h).matches())
                .map(h -> "http://" + ONLY_HERE.matcher(h).replaceFirst(here -> reachable.orElse(here.group()))));
    }
}
