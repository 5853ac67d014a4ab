package org.atelier;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.eventbus.Message;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;
import org.atelier.gateway.GatewayOptions;
import org.atelier.gateway.Gateways;
import org.atelier.insight.StemInsight;
import org.atelier.journal.SqliteJournal;
import org.atelier.journal.StorageFailure;
import org.atelier.ops.Health;
import org.atelier.ops.Metrics;
import org.atelier.writer.Addresses;
import org.atelier.writer.Directory;
import org.atelier.writer.DirectoryReply;
import org.atelier.writer.DirectoryRequest;
import org.atelier.writer.LocalCodec;
import org.atelier.writer.Secrets;
import org.atelier.writer.Store;
import org.atelier.writer.WriterCounts;

/** A running server: journal, analysis, directory of workshops and gateways on one Vert.x instance, wired by hand. */
public final class Server {
    private final Vertx vertx;
    private final Store store;
    private final Settings settings;
    private final Health health = new Health();
    private final Metrics metrics = new Metrics();

    private Optional<String> directory = Optional.empty();
    private Gateways gateways;
    private Links links;

    private Server(Vertx vertx, Store store, Settings settings) {
        this.vertx = vertx;
        this.store = store;
        this.settings = settings;
    }

    /**
     * Starts everything; the future succeeds once phones can join.
     *
     * @param onFatal told when the disk can't be trusted any more and the process should end
     * @throws WrongSetting when the data folder can't be used
     */
    public static Future<Server> start(Settings settings, Consumer<StorageFailure> onFatal) throws WrongSetting {
        SqliteJournal journal = journal(settings);
        byte[] hostKey = hostKey(settings);
        Vertx vertx = Vertx.vertx(new VertxOptions().setPreferNativeTransport(false));
        LocalCodec.register(vertx);
        var server = new Server(vertx, new Store(vertx, journal, onFatal), settings);
        return server.deployOrStop(new Secrets(hostKey));
    }

    /** The promise belongs to no event loop: one that has ended by then could not tell of a failure. */
    private Future<Server> deployOrStop(Secrets secrets) {
        Promise<Server> started = Promise.promise();
        deploy(secrets).onComplete(started::complete, failure -> stop().onComplete(_ -> started.fail(failure)));
        return started.future();
    }

    private static SqliteJournal journal(Settings settings) throws WrongSetting {
        try {
            return SqliteJournal.open(settings.data());
        } catch (StorageFailure e) {
            throw WrongSetting.data(settings.data(), e);
        }
    }

    private static byte[] hostKey(Settings settings) throws WrongSetting {
        try {
            return HostKey.in(settings.data());
        } catch (IOException e) {
            throw new WrongSetting(
                    "La clé du dossier « %s » ne peut être ni lue ni écrite.",
                    "The key in the folder “%s” can be neither read nor written.", settings.data());
        }
    }

    private Future<Server> deploy(Secrets secrets) {
        var options = new GatewayOptions(
                settings.host(), settings.port(), settings.publicUrl(), LocalAddress.reachable(settings.host()));
        int instances = Runtime.getRuntime().availableProcessors();
        return vertx.deployVerticle(new InsightWorker(new StemInsight()), InsightWorker.options())
                .compose(_ -> vertx.deployVerticle(
                        new Directory(store, secrets, settings.retentionDays(), new WriterCounts(metrics))))
                .compose(deployment -> {
                    directory = Optional.of(deployment);
                    return openWorkshop();
                })
                .compose(opened -> Gateways.deploy(vertx, options, instances, secrets::passKey, health, metrics)
                        .map(deployed -> {
                            gateways = deployed;
                            links = Links.of(address(), opened);
                            return this;
                        }));
    }

    /** The workshop of this plan that the folder holds already, else a new one. */
    private Future<DirectoryReply.Created> openWorkshop() {
        return directory(new DirectoryRequest.OfPlan(settings.plan().id()))
                .compose(reply -> directory(
                        reply instanceof DirectoryReply.Found(Optional<String> id) && id.isPresent()
                                ? new DirectoryRequest.Links(id.get())
                                : new DirectoryRequest.Open(settings.plan(), Optional.empty())))
                .compose(reply -> reply instanceof DirectoryReply.Created created
                        ? Future.succeededFuture(created)
                        : Future.failedFuture("no workshop could be opened: " + reply));
    }

    private Future<DirectoryReply> directory(DirectoryRequest request) {
        return vertx.eventBus()
                .<DirectoryReply>request(Addresses.DIRECTORY, request)
                .map(Message::body);
    }

    private String address() {
        return settings.publicUrl()
                .map(URI::toString)
                .orElseGet(() -> LocalAddress.url(settings.host(), gateways.port()));
    }

    public int port() {
        return gateways.port();
    }

    public Links links() {
        return links;
    }

    /** Tells everyone, lets what is begun reach the disk, and closes; correct even when it never ends. */
    public Future<Void> stop() {
        Future<Void> drained = gateways == null ? Future.succeededFuture() : gateways.drain();
        return drained.eventually(this::endWriters).eventually(store::close).eventually(vertx::close);
    }

    /** The writers are the directory's own and end with it: none may ask the journal for anything once it is closed. */
    private Future<Void> endWriters() {
        return directory.map(vertx::undeploy).orElseGet(Future::succeededFuture);
    }
}
