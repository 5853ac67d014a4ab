package org.atelier.stranger;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.atelier.stranger.RawSocket.BINARY;
import static org.atelier.stranger.RawSocket.CONTINUATION;
import static org.atelier.stranger.RawSocket.CUT;
import static org.atelier.stranger.RawSocket.FINAL;
import static org.atelier.stranger.RawSocket.TEXT;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Something a faulty or hostile client does, and how it ends.
 *
 * @param code the closing code; 1006 for a connection that is cut without one
 */
record Attack(String name, int code, Deed deed) {

    interface Deed {
        int endsWith(Stage stage) throws IOException;
    }

    /** As large as a text may be: 500 owls in 2,000 bytes. */
    private static final String LARGE = "🦉".repeat(500);

    static List<Attack> all() {
        return List.of(
                sending("[L1] a message over 8 KB", 1009, s -> s.text("x".repeat(9_000))),
                sending("[L1] fragments that are too large together", 1009, Attack::fragments),
                sending("[L1] a frame that claims a gigabyte", 1009, s -> s.header(FINAL | TEXT, 0x80, 1L << 30)),
                sending("[C2] a binary message", 1003, s -> s.frame(FINAL | BINARY, bytes(1, 2))),
                sending("[C2] bytes that are not UTF-8", 1007, s -> s.frame(FINAL | TEXT, bytes(0x7B, 0xFF, 0x7D))),
                sending("[C2] UTF-8 of a lone surrogate", 1007, s -> s.frame(FINAL | TEXT, bytes(0xED, 0xA0, 0x80))),
                sending(
                        "a frame without a mask",
                        1002,
                        s -> s.header(FINAL | TEXT, 0, 2).bytes(bytes('{', '}'))),
                sending("a frame with a reserved bit", 1002, s -> s.frame(FINAL | 0x40 | TEXT, bytes('{', '}'))),
                sending("[L2] JSON that is too deep", 4400, s -> s.text("{\"t\":" + "[".repeat(2_000))),
                sending("[L2] a string that is too long", 4400, s -> s.text(add(1, "x".repeat(4_097)))),
                sending("[L2] a number that is too long", 4400, s -> s.text(reveal(",\"on\":" + "9".repeat(21)))),
                sending("[L2] an array", 4400, s -> s.text("[{}]")),
                sending("[L2] a field twice", 4400, s -> s.text(reveal(",\"on\":true,\"on\":false"))),
                sending("[L2] an unknown field", 4400, s -> s.text(reveal(",\"on\":true,\"x\":1"))),
                sending("[L2] a missing field", 4400, s -> s.text(reveal(""))),
                sending("[L2] an unknown type", 4400, s -> s.text("{\"t\":\"erase\",\"op\":1}")),
                sending("[L2] a field of a wrong type", 4400, s -> s.text(reveal(",\"on\":\"true\""))),
                sending("[C3] a second hello", 4400, s -> s.text(Frames.hello("fr", SharedState.EMPTY))),
                sending("[L3] ten times the rate", 4429, Attack::flood),
                sending("[L3] heartbeats without end", 4429, Attack::beats),
                sending("[C8] silence after the hello", 4408, _ -> {}),
                new Attack("[C3] silence in place of a hello", 4408, stage -> open(stage, _ -> {})),
                new Attack("[C4] another version", 4426, Attack::otherVersion),
                new Attack("[S7] a client that reads nothing", CUT, Attack::readsNothing),
                new Attack("[L6] a header that never ends", CUT, Attack::slowHeader));
    }

    @Override
    public String toString() {
        return name;
    }

    private static Attack sending(String name, int code, RawSocket.Saying saying) {
        return new Attack(
                name,
                code,
                stage -> open(stage, socket -> {
                    socket.text(Frames.hello("fr", SharedState.EMPTY));
                    saying.on(socket);
                }));
    }

    private static int open(Stage stage, RawSocket.Saying saying) throws IOException {
        try (var socket = RawSocket.webSocket(stage.door("attendee"), stage.id(), "attendee")) {
            saying.on(socket);
            return socket.end();
        }
    }

    private static int otherVersion(Stage stage) throws IOException {
        return open(stage, socket -> socket.text("{\"t\":\"hello\",\"protocol\":3,\"lang\":\"fr\"}"));
    }

    private static void fragments(RawSocket socket) throws IOException {
        socket.frame(TEXT, new byte[4_000]).frame(CONTINUATION, new byte[4_000]).frame(CONTINUATION, new byte[4_000]);
    }

    private static void beats(RawSocket socket) throws IOException {
        for (int beat = 1; beat <= 300; beat++) {
            socket.text(Frames.HEARTBEAT);
        }
    }

    /** 50 a second and more; L3 lets 5 pass. */
    private static void flood(RawSocket socket) throws IOException {
        for (int op = 1; op <= 150; op++) {
            socket.text("{\"t\":\"vote\",\"op\":" + op + ",\"item\":\"i9999\",\"on\":true}");
        }
    }

    /** Its own part grows with each item it adds, until it no longer fits between the two of them. */
    private static int readsNothing(Stage stage) throws IOException {
        try (var socket = RawSocket.webSocket(stage.door("attendee"), stage.id(), "attendee");
                var pace = Executors.newSingleThreadScheduledExecutor()) {
            socket.text(Frames.hello("fr", SharedState.EMPTY));
            var op = new AtomicInteger();
            var adding = pace.scheduleAtFixedRate(
                    () -> socket.orThrow(s -> s.text(add(op.incrementAndGet(), LARGE))), 0, 210, MILLISECONDS);
            return cutWithin(90, adding);
        }
    }

    private static int slowHeader(Stage stage) throws IOException {
        try (var socket = new RawSocket(URI.create(stage.door("attendee").origin()));
                var pace = Executors.newSingleThreadScheduledExecutor()) {
            socket.ascii("GET / HTTP/1.1\r\nHost: x\r\n");
            var adding = pace.scheduleAtFixedRate(() -> socket.orThrow(s -> s.ascii("X: y\r\n")), 0, 500, MILLISECONDS);
            return cutWithin(60, adding);
        }
    }

    /** Sending goes on until the other side has gone, and then fails. */
    private static int cutWithin(int seconds, ScheduledFuture<?> sending) {
        try {
            sending.get(seconds, SECONDS);
            return 0;
        } catch (ExecutionException cut) {
            return cut.getCause() instanceof UncheckedIOException ? CUT : 0;
        } catch (TimeoutException stillThere) {
            sending.cancel(true);
            return 0;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private static String add(int op, String text) {
        return Frames.object()
                .put("t", "add")
                .put("op", op)
                .put("text", text)
                .set("place", Frames.object().put("side", "pour"))
                .toString();
    }

    private static String reveal(String more) {
        return "{\"t\":\"reveal\",\"op\":1" + more + "}";
    }

    private static byte[] bytes(int... values) {
        var bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
