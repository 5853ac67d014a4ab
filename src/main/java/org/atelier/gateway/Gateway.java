package org.atelier.gateway;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Promise;
import io.vertx.core.VerticleBase;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * The door: HTTP and WebSockets of one event loop. Several instances share a port; each owns the connections that it
 * opened, and they meet nobody but the writers, on the bus.
 */
public final class Gateway extends VerticleBase {
    private static final int LONGEST_LINE = 4_096;
    /** Each workshop and role that a browser has entered adds a cookie of some 80 bytes. */
    private static final int LARGEST_HEADERS = 16 * 1024;
    /** Phones are called all at once, so many may knock in the same second. */
    private static final int BACKLOG = 4_096;

    /** To Vert.x 0 means a free port for each instance, a negative number one free port for all of them. */
    private static final int ANY_SHARED_PORT = -1;

    private static final long LOOK_EVERY_MILLIS = 20;

    private final Shared shared;
    private HttpServer server;
    private Sessions sessions;

    Gateway(Shared shared) {
        this.shared = shared;
    }

    @Override
    public Future<?> start() {
        sessions = new Sessions(context, shared);
        vertx.setPeriodic(shared.options().timing().sweep().toMillis(), _ -> sweep());
        server = vertx.createHttpServer(options())
                .connectionHandler(shared.connections())
                .requestHandler(doors());
        int port = shared.options().port();
        return server.listen(
                port == 0 ? ANY_SHARED_PORT : port, shared.options().host());
    }

    int port() {
        return server.actualPort();
    }

    /** First the answers that are under way, for which phones would otherwise have to ask again; then the goodbyes. */
    Future<Void> drain() {
        Promise<Void> gone = Promise.promise();
        long patience = shared.options().timing().drain().toMillis();
        context.runOnContext(_ -> until(() -> !sessions.hasAnswersToCome(), patience / 2)
                .compose(_ -> {
                    sessions.bye();
                    return until(sessions::allGone, patience / 2);
                })
                .onComplete(gone));
        return gone.future();
    }

    /** Completes when that is so, or when patience ends. */
    private Future<Void> until(BooleanSupplier holds, long patienceMillis) {
        Promise<Void> done = Promise.promise();
        long giveUp = shared.clock().getAsLong() + patienceMillis;
        vertx.setPeriodic(1, LOOK_EVERY_MILLIS, timer -> {
            if (holds.getAsBoolean() || shared.clock().getAsLong() >= giveUp) {
                vertx.cancelTimer(timer);
                done.complete();
            }
        });
        return done.future();
    }

    private void sweep() {
        sessions.sweep();
        shared.holders().forgetTheGone();
    }

    private Handler<HttpServerRequest> doors() {
        Origins origins =
                new Origins(shared.options().publicUrl(), shared.options().reachable());
        Cookies cookies = new Cookies(origins.isSecure());
        SecurityHeaders headers = new SecurityHeaders(origins.isSecure());
        SocketDoor sockets = new SocketDoor(vertx, sessions, origins, cookies);
        Router router = router(origins, cookies);
        return request -> {
            headers.on(request.response());
            if (sockets.isFor(request)) {
                sockets.handshake(request);
            } else {
                router.handle(request);
            }
        };
    }

    private Router router(Origins origins, Cookies cookies) {
        Router router = Router.router(vertx);
        HealthRoutes.on(router, shared.health(), shared.metrics());
        QrRoutes.on(router, origins);
        Posts posts = new Posts(origins, shared.ceiling());
        ApiRoutes.on(
                router,
                posts,
                new EnterApi(sessions.writers(), origins, cookies, shared.attempts(), shared.seal()),
                new WorkshopsApi(vertx, sessions.writers(), origins),
                new LinksApi(new Asking(sessions.writers(), cookies, shared.attempts(), origins), shared.seal()));
        new PollDoor(context, sessions, shared, cookies).on(router, posts);
        ExportRoutes.on(router, sessions.writers(), cookies);
        PageRoutes.on(router, shared.pages());
        return router;
    }

    /** No compression of sockets: an unbounded inflate is a bomb, and our frames are small. */
    private HttpServerOptions options() {
        return new HttpServerOptions()
                .setHttp2ClearTextEnabled(false)
                .setMaxInitialLineLength(LONGEST_LINE)
                .setMaxHeaderSize(LARGEST_HEADERS)
                .setWriteIdleTimeout((int) shared.options().timing().idle().toMillis())
                .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
                .setAcceptBacklog(BACKLOG)
                .setTcpNoDelay(true)
                .setPerFrameWebSocketCompressionSupported(false)
                .setPerMessageWebSocketCompressionSupported(false)
                .setMaxWebSocketFrameSize(MessageAssembler.LARGEST_MESSAGE)
                .setMaxWebSocketMessageSize(MessageAssembler.LARGEST_MESSAGE)
                .setWebSocketClosingTimeout(1);
    }
}
