package org.atelier.gateway;

import io.netty.handler.codec.http.websocketx.CorruptedWebSocketFrameException;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.ServerWebSocket;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.atelier.domain.Role;
import org.atelier.writer.Secrets;

/**
 * {@code /ws/ID/ROLE}: from a request to a session (C1). Beside the router, whose wrapper would hide the connection that
 * {@link SocketWire} needs.
 */
final class SocketDoor {
    private static final Pattern PATH = Pattern.compile("/ws/([A-Za-z0-9]{16})/([a-z]+)");

    private final Vertx vertx;
    private final Sessions sessions;
    private final Origins origins;
    private final Cookies cookies;

    SocketDoor(Vertx vertx, Sessions sessions, Origins origins, Cookies cookies) {
        this.vertx = vertx;
        this.sessions = sessions;
        this.origins = origins;
        this.cookies = cookies;
    }

    boolean isFor(HttpServerRequest request) {
        return request.path().startsWith("/ws/");
    }

    void handshake(HttpServerRequest request) {
        Matcher path = PATH.matcher(request.path());
        Optional<Role> role = path.matches() ? Role.of(path.group(2)) : Optional.empty();
        if (!origins.isOurs(request.getHeader(HttpHeaders.ORIGIN), request.getHeader(HttpHeaders.HOST))) {
            Answers.error(request, 403, "foreign-origin");
        } else if (role.isEmpty()) {
            Answers.error(request, 404, "not-found", "no-page");
        } else if (sessions.isDraining()) {
            Answers.error(request, 503, "unavailable");
        } else {
            Holders.Name name = name(request, path.group(1), role.get());
            request.toWebSocket().onComplete(socket -> open(name, socket), _ -> refused(request));
        }
    }

    /** Without a cookie the key is one that nobody holds: the answer is the same as to a wrong one (C5). */
    private Holders.Name name(HttpServerRequest request, String workshop, Role role) {
        String secret = cookies.held(request.getHeader(HttpHeaders.COOKIE), workshop, role)
                .orElseGet(CookieSecret::fresh);
        return new Holders.Name(workshop, role, Secrets.key(secret));
    }

    private static void refused(HttpServerRequest request) {
        if (!request.response().headWritten() && !request.response().ended()) {
            Answers.error(request, 400, "bad-request");
        }
    }

    private void open(Holders.Name name, ServerWebSocket socket) {
        SocketWire wire = new SocketWire(vertx, socket);
        Session session = sessions.open(name, wire);
        MessageAssembler assembler = new MessageAssembler();
        wire.onFault(fault -> faulty(session, wire, fault));
        socket.frameHandler(frame -> {
            session.stirred();
            if (frame.isText() || frame.isBinary() || frame.isContinuation()) {
                session.heard(assembler.take(frame));
            }
        });
        socket.drainHandler(_ -> session.drained());
        socket.closeHandler(_ -> {
            session.gone();
            sessions.disconnected();
        });
        // A line that breaks is ordinary life; the close handler follows.
        socket.exceptionHandler(_ -> {});
    }

    /** A frame larger than any message has its own code; what breaks RFC 6455 gets the code it names. */
    private static void faulty(Session session, SocketWire wire, CorruptedWebSocketFrameException fault) {
        short code = (short) fault.closeStatus().code();
        if (code == CloseCode.TOO_LARGE.code) {
            session.close(CloseCode.TOO_LARGE);
        } else {
            session.gone();
            wire.end(code, "");
        }
    }
}
