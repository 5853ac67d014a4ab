package org.atelier.writer;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.eventbus.DeliveryOptions;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.atelier.domain.Actor;
import org.atelier.domain.Command;

/** Starts and ends the writers of a server, one for each workshop. Owned by the directory's context. */
final class Writers {
    private static final DeliveryOptions LOCAL = new DeliveryOptions().setLocalOnly(true);

    private final Vertx vertx;
    private final Store store;
    private final WriterCounts counts;
    private final Map<String, String> deployments = new HashMap<>();

    Writers(Vertx vertx, Store store, WriterCounts counts) {
        this.counts = counts;
        this.vertx = vertx;
        this.store = store;
    }

    /** Starts the writer of a workshop that the journal holds, and tells what the workshop is. */
    Future<Optional<Reply.About>> start(String id) {
        return vertx.deployVerticle(new WorkshopWriter(id, store, counts)).compose(deployment -> {
            deployments.put(id, deployment);
            return describe(id);
        });
    }

    /** A new workshop; what it is, or nothing when it can't be stored now. */
    Future<Optional<Reply.About>> create(String id, Command.Create create) {
        return store.create(id, Secrets.epoch())
                .compose(_ -> start(id))
                .compose(_ -> ask(id, new Request.Give(new Actor.Host(), 0, create)))
                .compose(_ -> describe(id))
                .compose(about -> about.isPresent() ? Future.succeededFuture(about) : abandon(id));
    }

    /** One that never came to be leaves nothing behind; when even that fails now, the next start tries again. */
    Future<Optional<Reply.About>> abandon(String id) {
        return erase(id).transform(_ -> Future.succeededFuture(Optional.empty()));
    }

    /** Ends the writer, and removes the workshop and all that it holds. */
    Future<Void> erase(String id) {
        return vertx.undeploy(deployments.remove(id)).compose(_ -> store.erase(id));
    }

    private Future<Optional<Reply.About>> describe(String id) {
        return ask(id, new Request.Describe())
                .map(reply -> reply instanceof Reply.Described(var about) ? about : Optional.empty());
    }

    private Future<Reply> ask(String id, Request request) {
        return vertx.eventBus()
                .<Reply>request(Addresses.writer(id), request, LOCAL)
                .map(message -> message.body());
    }
}
