package org.atelier.gateway;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.eventbus.EventBus;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import org.atelier.domain.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The open connections of one gateway. Belongs to that gateway's event loop. */
final class Sessions {
    private static final Logger LOG = LoggerFactory.getLogger(Sessions.class);

    private final Context loop;
    private final EventBus bus;
    private final Shared shared;
    private final WriterClient writers;
    private final Set<Session> open = new LinkedHashSet<>();
    private int connections;
    private final Map<Crowd.Name, Crowd> crowds = new HashMap<>();

    Sessions(Context loop, Shared shared) {
        this.loop = loop;
        this.bus = loop.owner().eventBus();
        this.shared = shared;
        this.writers = new WriterClient(bus, shared.options().timing().ask());
    }

    Session open(Holders.Name name, Wire wire) {
        connections++;
        Session session = new Session(name, wire, this);
        open.add(session);
        counts().sockets(name.role(), 1);
        return session;
    }

    /** From the future's completion on the session hears everything that its view publishes. */
    Future<Void> listen(Session session) {
        Future<Void> listening = crowds.computeIfAbsent(crowdOf(session), name -> new Crowd(name, bus))
                .enter(session);
        if (holders().arrive(session.name(), session)) {
            presence(session, 1);
        }
        return listening;
    }

    void gone(Session session) {
        if (!open.remove(session)) {
            return;
        }
        counts().sockets(session.name().role(), -1);
        Crowd crowd = crowds.get(crowdOf(session));
        if (crowd != null && crowd.leave(session)) {
            crowds.remove(crowdOf(session));
        }
        if (holders().leave(session.name(), session)) {
            presence(session, -1);
        }
    }

    /** A person with three tabs is one person. */
    private void presence(Session session, int change) {
        if (session.name().role() == Role.ATTENDEE) {
            writers.online(session.name().workshop(), change);
        }
    }

    void sweep() {
        long now = clock().getAsLong();
        // A copy: a session that is closed leaves.
        List.copyOf(open).forEach(session -> session.sweep(now));
    }

    /** The connection itself has ended, after its session. */
    void disconnected() {
        connections--;
    }

    boolean allGone() {
        return connections == 0;
    }

    boolean isDraining() {
        return shared.health().isDraining();
    }

    boolean hasAnswersToCome() {
        return open.stream().anyMatch(Session::hasAnswersToCome);
    }

    void bye() {
        List.copyOf(open).forEach(session -> session.bye(timing().bye().toMillis()));
    }

    ServerMessage.Welcome welcome(long ops) {
        return new ServerMessage.Welcome(
                System.currentTimeMillis(), Math.max(1, timing().heartbeat().toSeconds()), ops);
    }

    /** An unavailable writer says so itself, once; anything else is a fault of ours. Nothing of what people wrote. */
    void report(String workshop, Throwable cause) {
        if (!(cause instanceof Unavailable)) {
            LOG.error("workshop {}: a connection failed", workshop, cause);
        }
    }

    void onLoop(Runnable run) {
        loop.runOnContext(_ -> run.run());
    }

    WriterClient writers() {
        return writers;
    }

    Holders holders() {
        return shared.holders();
    }

    Counts counts() {
        return shared.counts();
    }

    Timing timing() {
        return shared.options().timing();
    }

    LongSupplier clock() {
        return shared.clock();
    }

    private static Crowd.Name crowdOf(Session session) {
        return new Crowd.Name(session.name().workshop(), session.name().role());
    }
}
