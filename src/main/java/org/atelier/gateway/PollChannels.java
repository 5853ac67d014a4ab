package org.atelier.gateway;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The open channels of all gateways, by name: a request may come in on any of them. To be used from any thread. */
final class PollChannels {
    /** As many as there may be connections: an open channel costs less. */
    private static final int MOST = 30_000;

    private final Map<String, PollChannel> byName = new ConcurrentHashMap<>();

    boolean isFull() {
        return byName.size() >= MOST;
    }

    void add(String name, PollChannel channel) {
        byName.put(name, channel);
    }

    /** Its owner's channel of that name; to others it does not exist (D5). */
    Optional<PollChannel> find(String name, PollChannel.Owner owner) {
        return Optional.ofNullable(byName.get(name)).filter(channel -> channel.isOf(owner));
    }

    void remove(String name) {
        byName.remove(name);
    }

    int open() {
        return byName.size();
    }
}
