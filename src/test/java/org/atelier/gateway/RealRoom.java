package org.atelier.gateway;

import io.vertx.core.DeploymentOptions;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.ext.web.client.HttpRequest;
import io.vertx.ext.web.client.HttpResponse;
import io.vertx.ext.web.client.WebClient;
import io.vertx.ext.web.client.WebClientOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.atelier.domain.Recorded;
import org.atelier.journal.MemoryJournal;
import org.atelier.journal.StorageFailure;
import org.atelier.ops.Health;
import org.atelier.ops.Metrics;
import org.atelier.writer.LocalCodec;
import org.atelier.writer.Secrets;
import org.atelier.writer.Store;
import org.atelier.writer.WorkshopWriter;
import org.atelier.writer.WriterCounts;

/**
 * Real gateways before real writers, with whatever history a test gives them. Their clock is a second later each time they
 * look at it, so that nobody is ever too fast (L3), and no deadline is near.
 */
final class RealRoom implements AutoCloseable {
    private static final Duration NEVER = Duration.ofDays(1_000);
    private static final Timing PATIENT = new Timing(
            NEVER,
            NEVER,
            NEVER,
            Duration.ofSeconds(20),
            Duration.ofSeconds(1),
            Duration.ofSeconds(1),
            Duration.ofSeconds(1),
            Duration.ofSeconds(20));

    private final Vertx vertx = Vertx.vertx();
    private final MemoryJournal journal = new MemoryJournal();
    private final Metrics metrics = new Metrics();
    private final Store store = new Store(vertx, journal, failure -> {
        throw new AssertionError(failure);
    });
    private final List<Gateway> gateways = new ArrayList<>();
    private final WebClient http;

    RealRoom() {
        LocalCodec.register(vertx);
        Health health = new Health();
        Shared shared = shared(health);
        Rig.await(vertx.deployVerticle(
                () -> {
                    Gateway gateway = new Gateway(shared);
                    gateways.add(gateway);
                    return gateway;
                },
                new DeploymentOptions().setInstances(2)));
        health.ready();
        http = WebClient.create(
                vertx, new WebClientOptions().setDefaultPort(port()), new PoolOptions().setHttp1MaxSize(64));
    }

    private Shared shared(Health health) {
        var looks = new AtomicLong();
        LongSupplier clock = () -> looks.addAndGet(1_000);
        return new Shared(
                new GatewayOptions("localhost", 0, Optional.empty(), Optional.empty(), PATIENT),
                health,
                metrics,
                new Counts(metrics),
                new Holders(clock),
                new Attempts(clock),
                new Ceiling(clock),
                new Connections(),
                new PollChannels(),
                Pages.fromClassPath(),
                Rig::seal,
                clock);
    }

    /** Opens a workshop in which that has happened; its id. */
    String open(List<Recorded> history) {
        String id = Secrets.workshopId();
        try {
            journal.create(id, "epoch");
            journal.append(id, history);
        } catch (StorageFailure impossible) {
            throw new AssertionError(impossible);
        }
        Rig.await(vertx.deployVerticle(new WorkshopWriter(id, store, new WriterCounts(metrics))));
        return id;
    }

    List<Recorded> journal(String id) {
        var all = new ArrayList<Recorded>();
        try {
            journal.replay(id, all::add);
        } catch (StorageFailure impossible) {
            throw new AssertionError(impossible);
        }
        return all;
    }

    Client connect(String id, String role, String cookie) {
        return new Client(vertx, port(), "/ws/" + id + "/" + role, cookie, origin());
    }

    HttpResponse<Buffer> post(String path, String cookie, String json) {
        return Rig.await(request(HttpMethod.POST, path, cookie)
                .putHeader("Content-Type", "application/json")
                .sendBuffer(Buffer.buffer(json)));
    }

    HttpResponse<Buffer> get(String path, String cookie) {
        return Rig.await(request(HttpMethod.GET, path, cookie).send());
    }

    private HttpRequest<Buffer> request(HttpMethod method, String path, String cookie) {
        return http.request(method, path).putHeader("Origin", origin()).putHeader("Cookie", cookie);
    }

    private String origin() {
        return "http://localhost:" + port();
    }

    private int port() {
        return gateways.getFirst().port();
    }

    @Override
    public void close() {
        http.close();
        Rig.await(vertx.close());
    }
}
