package org.atelier.gateway;

import java.net.URI;
import java.util.Optional;

/**
 * Where the server listens and what it is called from outside.
 *
 * @param port 0 for any free one
 * @param publicUrl scheme and authority that people use, when it is not the address the request names (a proxy with TLS,
 *     a name on a QR code); its https makes cookies secure
 * @param reachable this machine's name or address for others, for when it is asked by one that only it understands
 */
public record GatewayOptions(
        String host, int port, Optional<URI> publicUrl, Optional<String> reachable, Timing timing) {

    public GatewayOptions(String host, int port, Optional<URI> publicUrl, Optional<String> reachable) {
        this(host, port, publicUrl, reachable, Timing.STANDARD);
    }
}
