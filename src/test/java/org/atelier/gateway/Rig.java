package org.atelier.gateway;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.client.HttpRequest;
import io.vertx.ext.web.client.HttpResponse;
import io.vertx.ext.web.client.WebClient;
import io.vertx.ext.web.client.WebClientOptions;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.atelier.ops.Health;
import org.atelier.ops.Metrics;
import org.atelier.writer.LocalCodec;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** Real gateways on a real port, before a {@link FakeWorkshop}. */
final class Rig implements AutoCloseable {
    /** Short enough to wait for, long enough for a busy machine. */
    static final Timing QUICK = new Timing(
            Duration.ofMillis(700),
            Duration.ofSeconds(1),
            Duration.ofMillis(1_500),
            Duration.ofSeconds(2),
            Duration.ofMillis(50),
            Duration.ofSeconds(3),
            Duration.ofSeconds(2),
            Duration.ofSeconds(3));

    final Vertx vertx = Vertx.vertx();
    final Health health = new Health();
    final Metrics metrics = new Metrics();
    final FakeWorkshop workshop;
    final Gateways gateways;
    final WebClient http;

    Rig() {
        this(Timing.STANDARD, 2, Optional.empty());
    }

    Rig(Timing timing, int instances, Optional<URI> publicUrl) {
        LocalCodec.register(vertx);
        workshop = new FakeWorkshop(vertx).open();
        GatewayOptions options = new GatewayOptions("localhost", 0, publicUrl, Optional.empty(), timing);
        gateways = await(Gateways.deploy(vertx, options, instances, Rig::seal, health, metrics));
        http = WebClient.create(
                vertx,
                new WebClientOptions().setDefaultPort(port()).setFollowRedirects(false),
                new PoolOptions().setHttp1MaxSize(64));
    }

    /** What a writer would keep of a ticket. */
    static String seal(String secret) {
        return "sealed " + secret;
    }

    int port() {
        return gateways.port();
    }

    String origin() {
        return "http://localhost:" + port();
    }

    HttpRequest<Buffer> request(HttpMethod method, String path) {
        return http.request(method, path).putHeader("Origin", origin());
    }

    HttpResponse<Buffer> get(String path) {
        return await(request(HttpMethod.GET, path).send());
    }

    HttpResponse<Buffer> post(String path, String body) {
        return await(request(HttpMethod.POST, path)
                .putHeader("Content-Type", "application/json")
                .sendBuffer(Buffer.buffer(body)));
    }

    /** The cookie of a new seat, as the browser would send it back. */
    String seat() {
        return cookie(post(
                "/api/enter", new JsonObject().put("code", FakeWorkshop.CODE).encode()));
    }

    String facilitator() {
        return cookie(post(
                "/api/enter",
                new JsonObject()
                        .put("workshop", FakeWorkshop.ID)
                        .put("role", "facilitator")
                        .put("secret", FakeWorkshop.FACILITATOR_SECRET)
                        .encode()));
    }

    static String cookie(HttpResponse<Buffer> response) {
        return response.getHeader("Set-Cookie").split(";")[0];
    }

    Client connect(String cookie) {
        return connect("attendee", cookie);
    }

    Client connect(String role, String cookie) {
        return new Client(vertx, port(), "/ws/" + FakeWorkshop.ID + "/" + role, cookie, origin());
    }

    Client live() {
        Client client = connect(seat()).hello();
        soon().until(client::isLive);
        return client;
    }

    static ConditionFactory soon() {
        return Awaitility.await().atMost(Duration.ofSeconds(10)).pollInterval(Duration.ofMillis(5));
    }

    static <T> T await(Future<T> future) {
        try {
            return future.toCompletionStage().toCompletableFuture().get(20, TimeUnit.SECONDS);
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        http.close();
        await(vertx.close());
    }
}
