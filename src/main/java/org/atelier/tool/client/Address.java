package org.atelier.tool.client;

import java.net.URI;
import java.util.Optional;

/** Where a server is, as people type it; {@code origin} is what each request has to name (H1, C1). */
public record Address(boolean tls, String host, int port, String origin) {

    /** The server's part of that address, whatever page of it is named. */
    public static Optional<Address> of(URI uri) {
        boolean tls = "https".equalsIgnoreCase(uri.getScheme());
        if (!tls && !"http".equalsIgnoreCase(uri.getScheme()) || uri.getHost() == null || uri.getUserInfo() != null) {
            return Optional.empty();
        }
        int usual = tls ? 443 : 80;
        int port = uri.getPort() < 0 ? usual : uri.getPort();
        String host = uri.getHost().toLowerCase(java.util.Locale.ROOT);
        String origin = (tls ? "https://" : "http://") + host + (port == usual ? "" : ":" + port);
        return Optional.of(new Address(tls, host.replaceAll("[\\[\\]]", ""), port, origin));
    }
}
