package org.atelier.writer;

import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.eventbus.DeliveryOptions;
import io.vertx.core.eventbus.Message;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.atelier.domain.Command;
import org.atelier.domain.Plan;
import org.atelier.domain.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Knows which workshops this server holds, opens new ones, and erases those whose time has come. One instance; its maps
 * belong to its event-loop context.
 */
public final class Directory extends VerticleBase {
    /** A server's disk and memory are bounded: more gatherings than this want a second server. */
    static final int WORKSHOPS = 200;

    private static final Logger LOG = LoggerFactory.getLogger(Directory.class);
    private static final long ERASING_PERIOD_MILLIS = TimeUnit.HOURS.toMillis(1);
    private static final DeliveryOptions LOCAL = new DeliveryOptions().setLocalOnly(true);
    private static final List<Role> BY_LINK = List.of(Role.FACILITATOR, Role.PROJECTOR, Role.MODERATOR);

    private final Store store;
    private final Secrets secrets;
    private final int retentionDays;
    private final WriterCounts counts;
    private final Map<String, String> idByCode = new HashMap<>();
    private final Map<String, Reply.About> byId = new LinkedHashMap<>();
    private Writers writers;
    private int opening;

    /** {@code retentionDays}: after how many days a workshop opened now is to be erased. */
    public Directory(Store store, Secrets secrets, int retentionDays, WriterCounts counts) {
        this.counts = counts;
        this.store = store;
        this.secrets = secrets;
        this.retentionDays = retentionDays;
    }

    @Override
    public Future<?> start() {
        writers = new Writers(vertx, store, counts);
        return store.workshops()
                .compose(this::startAll)
                .compose(_ -> eraseExpired())
                .compose(_ -> {
                    vertx.setPeriodic(ERASING_PERIOD_MILLIS, _ -> eraseExpired());
                    var consumer = vertx.eventBus().<DirectoryRequest>localConsumer(Addresses.DIRECTORY, this::receive);
                    return consumer.completion();
                });
    }

    private Future<Void> startAll(List<String> ids) {
        Future<Void> all = Future.succeededFuture();
        for (String id : ids) {
            all = all.compose(_ -> start(id));
        }
        return all;
    }

    /** A workshop whose journal does not hold is left shut and told of; the others are served. */
    private Future<Void> start(String id) {
        return writers.start(id)
                .compose(about -> {
                    about.ifPresent(this::register);
                    return about.isPresent() ? Future.succeededFuture(about) : writers.abandon(id);
                })
                .transform(started -> {
                    if (started.failed()) {
                        LOG.error(
                                "The workshop {} stays shut: {}",
                                id,
                                started.cause().getMessage());
                    }
                    return Future.succeededFuture();
                });
    }

    private void register(Reply.About about) {
        byId.put(about.id(), about);
        idByCode.put(about.code(), about.id());
    }

    private Future<Void> eraseExpired() {
        long now = System.currentTimeMillis();
        List<Reply.About> expired =
                byId.values().stream().filter(about -> about.eraseAfter() < now).toList();
        Future<Void> all = Future.succeededFuture();
        for (Reply.About about : expired) {
            byId.remove(about.id());
            idByCode.remove(about.code());
            all = all.compose(_ -> writers.erase(about.id()));
        }
        return all;
    }

    private void receive(Message<DirectoryRequest> message) {
        switch (message.body()) {
            case DirectoryRequest.Find(String code) ->
                message.reply(new DirectoryReply.Found(Optional.ofNullable(idByCode.get(code))), LOCAL);
            case DirectoryRequest.OfPlan(String plan) -> message.reply(new DirectoryReply.Found(ofPlan(plan)), LOCAL);
            case DirectoryRequest.Links(String id) -> message.reply(links(Optional.ofNullable(byId.get(id))), LOCAL);
            case DirectoryRequest.Open(Plan plan, Optional<String> language) ->
                open(plan, language.orElse(plan.languages().getFirst()))
                        .onSuccess(reply -> message.reply(reply, LOCAL))
                        .onFailure(_ -> message.reply(new DirectoryReply.Unavailable(), LOCAL));
        }
    }

    private Optional<String> ofPlan(String plan) {
        return byId.values().stream()
                .filter(about -> about.plan().id().equals(plan))
                .map(Reply.About::id)
                .findFirst();
    }

    private DirectoryReply links(Optional<Reply.About> about) {
        return about.<DirectoryReply>map(a -> new DirectoryReply.Created(a.id(), a.code(), secretsOf(a.id())))
                .orElseGet(DirectoryReply.Unavailable::new);
    }

    private Map<Role, String> secretsOf(String id) {
        Map<Role, String> links = new EnumMap<>(Role.class);
        BY_LINK.forEach(role -> links.put(role, secrets.link(id, role)));
        return links;
    }

    private Future<DirectoryReply> open(Plan plan, String language) {
        if (byId.size() + opening >= WORKSHOPS) {
            return Future.succeededFuture(new DirectoryReply.Full());
        }
        opening++;
        String id = Secrets.workshopId();
        Map<Role, String> keys = new EnumMap<>(Role.class);
        secretsOf(id).forEach((role, secret) -> keys.put(role, Secrets.key(secret)));
        var create = new Command.Create(plan, unusedCode(), language, keys, retentionDays);
        return writers.create(id, create)
                .map(about -> {
                    about.ifPresent(this::register);
                    return links(about);
                })
                .onComplete(_ -> opening--);
    }

    private String unusedCode() {
        String code = Secrets.joinCode();
        return idByCode.containsKey(code) ? unusedCode() : code;
    }
}
