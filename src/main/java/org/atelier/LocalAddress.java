package org.atelier;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Comparator;
import java.util.Optional;

/** The address at which phones on the same network reach this machine. */
final class LocalAddress {

    /** {@code host}: what the server listens on; only when that is "everything" is an address looked for. */
    static String url(String host, int port) {
        String name = isEverything(host) ? reachable() : host;
        return "http://" + (name.contains(":") ? "[" + name + "]" : name) + ":" + port;
    }

    /** This machine's address for others, when it listens to others. */
    static Optional<String> reachable(String host) {
        return isEverything(host) ? Optional.of(reachable()) : Optional.empty();
    }

    private static boolean isEverything(String host) {
        return host.equals("0.0.0.0") || host.equals("::");
    }

    private static String reachable() {
        try {
            return NetworkInterface.networkInterfaces()
                    .filter(LocalAddress::carriesPhones)
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(Inet4Address.class::isInstance)
                    .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
                    .min(Comparator.comparing((InetAddress address) -> !address.isSiteLocalAddress()))
                    .map(InetAddress::getHostAddress)
                    .orElse("127.0.0.1");
        } catch (SocketException e) {
            return "127.0.0.1";
        }
    }

    private static boolean carriesPhones(NetworkInterface network) {
        try {
            return network.isUp()
                    && !network.isLoopback()
                    && !network.isPointToPoint()
                    && !network.getName().startsWith("docker")
                    && !network.getName().startsWith("br-")
                    && !network.getName().startsWith("veth");
        } catch (SocketException e) {
            return false;
        }
    }

    private LocalAddress() {}
}
