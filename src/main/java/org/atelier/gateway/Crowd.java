package org.atelier.gateway;

import io.vertx.core.Future;
import io.vertx.core.eventbus.EventBus;
import io.vertx.core.eventbus.MessageConsumer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.atelier.domain.Actor;
import org.atelier.domain.Role;
import org.atelier.writer.Addresses;
import org.atelier.writer.LetGo;
import org.atelier.writer.Privates;
import org.atelier.writer.TickFrame;

/**
 * The sessions of one gateway that share a view of one workshop. Listens to the bus as long as there is one; belongs to
 * the gateway's event loop.
 */
final class Crowd {
    record Name(String workshop, Role role) {}

    private final Set<Session> sessions = new LinkedHashSet<>();
    private final Map<Integer, List<Session>> bySeat = new HashMap<>();
    private final List<MessageConsumer<?>> consumers = new ArrayList<>();
    private final Future<Void> listening;

    Crowd(Name name, EventBus bus) {
        consumers.add(bus.<TickFrame>localConsumer(
                Addresses.audience(name.workshop(), name.role()), message -> tick(message.body())));
        consumers.add(bus.<LetGo>localConsumer(Addresses.letGo(name.workshop()), message -> letGo(message.body())));
        if (name.role() == Role.ATTENDEE) {
            consumers.add(
                    bus.<Privates>localConsumer(Addresses.seats(name.workshop()), message -> privates(message.body())));
        }
        listening = Future.all(
                        consumers.stream().map(MessageConsumer::completion).toList())
                .mapEmpty();
    }

    /** Completes when nothing that is published from now on can be missed. */
    Future<Void> enter(Session session) {
        sessions.add(session);
        if (session.actor() instanceof Actor.Seat(int seat)) {
            bySeat.computeIfAbsent(seat, _ -> new ArrayList<>(1)).add(session);
        }
        return listening;
    }

    /** True when nobody is left; the crowd is then of no more use. */
    boolean leave(Session session) {
        sessions.remove(session);
        if (session.actor() instanceof Actor.Seat(int seat)) {
            bySeat.computeIfPresent(seat, (_, those) -> {
                those.remove(session);
                return those.isEmpty() ? null : those;
            });
        }
        if (sessions.isEmpty()) {
            consumers.forEach(MessageConsumer::unregister);
        }
        return sessions.isEmpty();
    }

    /** The bytes are taken out once, for all. */
    private void tick(TickFrame frame) {
        Feed.Tick tick = Feed.Tick.of(frame);
        sessions.forEach(session -> session.tick(tick));
    }

    /** A copy: a session that is closed leaves. */
    private void letGo(LetGo gone) {
        List.copyOf(sessions).stream()
                .filter(session -> gone.has(session.actor()))
                .forEach(session -> session.close(CloseCode.NOT_OPEN));
    }

    private void privates(Privates privates) {
        privates.bySeat()
                .forEach((seat, mine) -> bySeat.getOrDefault(seat, List.of()).forEach(session -> session.mine(mine)));
    }
}
