package org.atelier.gateway;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.atelier.domain.Role;

/**
 * Who is connected, by cookie: limits are for a person, and a person's connections are spread over all gateways. So this
 * is the one thing that gateways share, and it has a lock; each turn inside it is a few steps long.
 */
final class Holders {
    private static final int COMMANDS_PER_SECOND = 5;
    private static final int COMMANDS_AT_ONCE = 20;
    private static final int MOST_CONNECTIONS = 20;

    record Name(String workshop, Role role, String key) {}

    /** One connection of a cookie; may be called from any thread. */
    interface Connection {
        void replaced();
    }

    private static final class Holder {
        private final Deque<Connection> connections = new ArrayDeque<>();
        private final RateLimit limit;
        private long emptySince;

        Holder(long now) {
            limit = new RateLimit(COMMANDS_PER_SECOND, COMMANDS_AT_ONCE, now);
        }
    }

    private final LongSupplier clock;
    private final Map<Name, Holder> holders = new HashMap<>();

    Holders(LongSupplier clock) {
        this.clock = clock;
    }

    /** Adds a connection; true when it is the cookie's only one. The oldest goes when there are too many (L5). */
    boolean arrive(Name name, Connection connection) {
        Optional<Connection> oldest = Optional.empty();
        boolean first;
        synchronized (this) {
            Holder holder = holders.computeIfAbsent(name, _ -> new Holder(clock.getAsLong()));
            first = holder.connections.isEmpty();
            holder.connections.add(connection);
            if (holder.connections.size() > MOST_CONNECTIONS) {
                oldest = Optional.of(holder.connections.poll());
            }
        }
        oldest.ifPresent(Connection::replaced);
        return first;
    }

    /** Takes a connection away; true when the cookie has none left. */
    synchronized boolean leave(Name name, Connection connection) {
        Holder holder = holders.get(name);
        if (holder == null || !holder.connections.remove(connection) || !holder.connections.isEmpty()) {
            return false;
        }
        holder.emptySince = clock.getAsLong();
        return true;
    }

    /** Whether one more command is within the limit (L3). */
    synchronized boolean mayCommand(Name name) {
        Holder holder = holders.get(name);
        return holder != null && holder.limit.allows(clock.getAsLong());
    }

    /** Forgets those who left so long ago that their limit has filled again: coming back must not refill it sooner. */
    synchronized void forgetTheGone() {
        long full = clock.getAsLong() - 1000L * COMMANDS_AT_ONCE / COMMANDS_PER_SECOND;
        holders.values().removeIf(holder -> holder.connections.isEmpty() && holder.emptySince <= full);
    }
}
