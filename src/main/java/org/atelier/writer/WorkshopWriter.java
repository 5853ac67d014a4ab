package org.atelier.writer;

import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.eventbus.DeliveryOptions;
import io.vertx.core.eventbus.Message;
import io.vertx.core.eventbus.MessageConsumer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.atelier.domain.Actor;
import org.atelier.domain.Command;
import org.atelier.domain.Recorded;
import org.atelier.domain.Role;

/**
 * The one writer of one workshop, on one event-loop context that owns everything here, without locks. It decides at once in
 * memory, puts one batch at a time on disk, and says nothing of a batch before it is there.
 */
public final class WorkshopWriter extends VerticleBase {
    private static final DeliveryOptions LOCAL = new DeliveryOptions().setLocalOnly(true);
    private static final long RELOAD_MILLIS = 500;

    private final String id;
    private final Store store;
    private final WriterCounts counts;
    private MessageConsumer<Request> consumer;
    private Optional<Live> live = Optional.empty();
    private Batch open = new Batch();
    private boolean committing;

    public WorkshopWriter(String id, Store store, WriterCounts counts) {
        this.id = id;
        this.store = store;
        this.counts = counts;
    }

    @Override
    public Future<?> start() {
        return load(Live.Since.START).compose(_ -> {
            consumer = vertx.eventBus().localConsumer(Addresses.writer(id), this::receive);
            return consumer.completion();
        });
    }

    /** Takes no more requests; what is already open still goes to disk and is answered. */
    @Override
    public Future<?> stop() {
        live.ifPresent(Live::stop);
        return consumer == null ? Future.succeededFuture() : consumer.unregister();
    }

    private Future<Void> load(Live.Since since) {
        return store.replay(id).map(replay -> {
            live = Optional.of(new Live(vertx, id, replay, since, counts, this::propose));
            return null;
        });
    }

    private void receive(Message<Request> message) {
        if (live.isEmpty()) {
            message.reply(new Reply.Unavailable(), LOCAL);
            return;
        }
        switch (message.body()) {
            case Request.Enter enter -> enter(message, enter);
            case Request.Identify(Role role, String key) ->
                message.reply(live.get().identify(role, key), LOCAL);
            case Request.Join(Actor actor, var since) ->
                message.reply(live.get().join(actor, since), LOCAL);
            case Request.Give(Actor actor, long op, Command command) -> give(message, actor, op, command);
            case Request.Describe() ->
                message.reply(new Reply.Described(live.get().about()), LOCAL);
            case Request.Export export -> export(message, export);
            case Request.Online(int change) -> live.get().online(change);
        }
    }

    /** With the key that the device holds, if that opens this seat; it is no use else, since anyone may have planted it. */
    private void enter(Message<Request> message, Request.Enter enter) {
        Optional<Command.Seating> again =
                enter.held().filter(live.orElseThrow()::knows).map(enter.seating()::by);
        if (again.isPresent() && (isAccepted(again.get()) || again.get() instanceof Command.TakeSeat)) {
            answer(
                    message,
                    _ -> live.orElseThrow().identify(Role.ATTENDEE, again.get().key()));
        } else if (isAccepted(enter.seating())) {
            answer(
                    message,
                    _ -> live.orElseThrow()
                            .identify(Role.ATTENDEE, enter.seating().key()));
        } else {
            answer(message, _ -> new Reply.Unknown());
        }
    }

    private boolean isAccepted(Command.Seating seating) {
        return switch (decide(new Actor.Host(), 0, seating)) {
            case History.Ruling.Decided _, History.Ruling.Standing _ -> true;
            case History.Ruling.Refused _ -> false;
        };
    }

    private void give(Message<Request> message, Actor actor, long op, Command command) {
        switch (decide(actor, op, command)) {
            case History.Ruling.Decided(var _, Reply.Answer.Accepted accepted) ->
                answer(message, changed -> new Reply.Receipt(op, accepted, mine(actor, changed)));
            case History.Ruling.Standing(Reply.Answer.Accepted accepted) ->
                answer(message, _ -> new Reply.Receipt(op, accepted, Optional.empty()));
            case History.Ruling.Refused(var why) ->
                answer(message, _ -> new Reply.Receipt(op, new Reply.Answer.Refused(why), Optional.empty()));
        }
    }

    private static Optional<Reply.Mine> mine(Actor actor, Map<Integer, Reply.Mine> changed) {
        return actor instanceof Actor.Seat(int seat) ? Optional.ofNullable(changed.get(seat)) : Optional.empty();
    }

    private void export(Message<Request> message, Request.Export export) {
        Live now = live.orElseThrow();
        if (now.identify(Role.FACILITATOR, export.key()) instanceof Reply.Known known) {
            Exports.file(vertx, now.draft(export))
                    .onSuccess(file -> message.reply(new Reply.Exported(known.about(), file), LOCAL))
                    .onFailure(_ -> message.reply(new Reply.Unavailable(), LOCAL));
        } else {
            message.reply(new Reply.Unknown(), LOCAL);
        }
    }

    private void propose(Command.Propose proposal) {
        decide(new Actor.Analysis(), 0, proposal);
        commit();
    }

    private History.Ruling decide(Actor actor, long op, Command command) {
        History.Ruling ruling = live.orElseThrow().decide(actor, op, System.currentTimeMillis(), command);
        if (ruling instanceof History.Ruling.Decided(List<Recorded> events, var _)) {
            events.forEach(open::add);
        }
        return ruling;
    }

    /** Held until all that was decided so far is on disk, even a refusal: it may stand on what is not there yet. */
    private void answer(Message<Request> message, Function<Map<Integer, Reply.Mine>, Reply> reply) {
        open.hold(new Batch.Held() {
            @Override
            public void stored(Map<Integer, Reply.Mine> changed) {
                message.reply(reply.apply(changed), LOCAL);
            }

            @Override
            public void lost() {
                message.reply(new Reply.Unavailable(), LOCAL);
            }
        });
        commit();
    }

    private void commit() {
        if (committing || open.isEmpty()) {
            return;
        }
        Batch batch = open;
        open = new Batch();
        if (batch.events().isEmpty()) {
            batch.stored(Map.of());
            return;
        }
        committing = true;
        long begun = System.nanoTime();
        store.append(id, batch.events()).onComplete(result -> {
            committing = false;
            if (result.succeeded()) {
                counts.committed(batch.events().size(), begun);
                show(batch);
                commit();
            } else {
                counts.failed();
                forget(batch);
            }
        });
    }

    private void show(Batch batch) {
        Live.Shown shown = live.orElseThrow().show(batch.events());
        if (!shown.changed().isEmpty()) {
            vertx.eventBus().publish(Addresses.seats(id), new Privates(shown.changed()), LOCAL);
        }
        if (!shown.gone().isNobody()) {
            vertx.eventBus().publish(Addresses.letGo(id), shown.gone(), LOCAL);
        }
        batch.stored(shown.changed());
    }

    /** What could not be stored never was: drop it all, and start again from what the disk says. */
    private void forget(Batch batch) {
        Live lost = live.orElseThrow();
        lost.stop();
        live = Optional.empty();
        batch.lost();
        open.lost();
        open = new Batch();
        reload(lost.since());
    }

    private void reload(Live.Since since) {
        load(since).onFailure(_ -> vertx.setTimer(RELOAD_MILLIS, _ -> reload(since)));
    }
}
