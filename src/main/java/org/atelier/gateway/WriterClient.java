package org.atelier.gateway;

import io.vertx.core.Future;
import io.vertx.core.eventbus.DeliveryOptions;
import io.vertx.core.eventbus.EventBus;
import io.vertx.core.eventbus.Message;
import io.vertx.core.eventbus.ReplyException;
import io.vertx.core.eventbus.ReplyFailure;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.atelier.domain.Actor;
import org.atelier.domain.Command;
import org.atelier.domain.Role;
import org.atelier.writer.Addresses;
import org.atelier.writer.DirectoryReply;
import org.atelier.writer.DirectoryRequest;
import org.atelier.writer.Position;
import org.atelier.writer.Reply;
import org.atelier.writer.Request;

/** Asks the writers and their directory over the event bus. A future that fails means {@link Unavailable}. */
final class WriterClient {
    /** Also keeps whatever a client calls a workshop from becoming part of another address. */
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9]{16}");

    private final EventBus bus;
    private final DeliveryOptions options;

    WriterClient(EventBus bus, Duration patience) {
        this.bus = bus;
        this.options = new DeliveryOptions().setSendTimeout(patience.toMillis());
    }

    static boolean isWorkshop(String id) {
        return ID.matcher(id).matches();
    }

    Future<Optional<Reply.Known>> enter(String workshop, Command.Seating seating, Optional<String> held) {
        return known(workshop, new Request.Enter(seating, held));
    }

    Future<Optional<Reply.Known>> identify(String workshop, Role role, String key) {
        return known(workshop, new Request.Identify(role, key));
    }

    private Future<Optional<Reply.Known>> known(String workshop, Request request) {
        if (!isWorkshop(workshop)) {
            return Future.succeededFuture(Optional.empty());
        }
        return ask(workshop, request).map(reply -> switch (reply) {
            case Reply.Known known -> Optional.of(known);
            case Reply.Unknown _ -> Optional.<Reply.Known>empty();
            case Reply.Joined _, Reply.Receipt _, Reply.Described _, Reply.Exported _, Reply.Unavailable _ ->
                throw unexpected(reply);
        });
    }

    /** Nothing when this one may be in the room no longer. */
    Future<Optional<Reply.Joined>> join(String workshop, Actor actor, Optional<Position> since) {
        return ask(workshop, new Request.Join(actor, since)).map(reply -> switch (reply) {
            case Reply.Joined joined -> Optional.of(joined);
            case Reply.Unknown _ -> Optional.<Reply.Joined>empty();
            case Reply.Known _, Reply.Receipt _, Reply.Described _, Reply.Exported _, Reply.Unavailable _ ->
                throw unexpected(reply);
        });
    }

    Future<Reply.Receipt> give(String workshop, Actor actor, ClientMessage.Order order) {
        return ask(workshop, new Request.Give(actor, order.op(), order.command()))
                .map(reply -> switch (reply) {
                    case Reply.Receipt receipt -> receipt;
                    case Reply.Known _,
                            Reply.Unknown _,
                            Reply.Joined _,
                            Reply.Described _,
                            Reply.Exported _,
                            Reply.Unavailable _ -> throw unexpected(reply);
                });
    }

    /** Nothing for a key that is no facilitator's. */
    Future<Optional<Reply.Exported>> export(String workshop, Request.Export export) {
        if (!isWorkshop(workshop)) {
            return Future.succeededFuture(Optional.empty());
        }
        return ask(workshop, export).map(reply -> switch (reply) {
            case Reply.Exported exported -> Optional.of(exported);
            case Reply.Unknown _ -> Optional.<Reply.Exported>empty();
            case Reply.Known _, Reply.Joined _, Reply.Receipt _, Reply.Described _, Reply.Unavailable _ ->
                throw unexpected(reply);
        });
    }

    void online(String workshop, int change) {
        bus.send(Addresses.writer(workshop), new Request.Online(change));
    }

    Future<Optional<String>> find(String code) {
        return directory(new DirectoryRequest.Find(code)).map(reply -> switch (reply) {
            case DirectoryReply.Found(Optional<String> workshop) -> workshop;
            case DirectoryReply.Created _, DirectoryReply.Full _, DirectoryReply.Unavailable _ ->
                throw unexpected(reply);
        });
    }

    Future<DirectoryReply> open(DirectoryRequest.Open open) {
        return directory(open);
    }

    /** A workshop that nobody writes does not exist. */
    private Future<Reply> ask(String workshop, Request request) {
        return bus.<Reply>request(Addresses.writer(workshop), request, options)
                .map(Message::body)
                .recover(failure -> isAbsent(failure)
                        ? Future.succeededFuture(new Reply.Unknown())
                        : Future.failedFuture(new Unavailable("writer of " + workshop, failure)));
    }

    private Future<DirectoryReply> directory(DirectoryRequest request) {
        return bus.<DirectoryReply>request(Addresses.DIRECTORY, request, options)
                .map(Message::body)
                .recover(failure -> Future.failedFuture(new Unavailable("directory", failure)));
    }

    private static boolean isAbsent(Throwable failure) {
        return failure instanceof ReplyException reply && reply.failureType() == ReplyFailure.NO_HANDLERS;
    }

    private static Unavailable unexpected(Object reply) {
        return new Unavailable("answered " + reply.getClass().getSimpleName(), null);
    }
}
