package org.atelier.stranger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * A whole client, written from docs/PROTOCOL.md alone with nothing but the JDK and a JSON reader: it enters, keeps the
 * shared state, gives commands until each has its receipt, and comes back by itself when the line breaks.
 *
 * <p>All that happens to it happens on its own {@link Loop}; what others may read is in volatile fields.
 */
public final class StrangerClient implements AutoCloseable, Line.Ear {
    private static final long TOO_FAST_MILLIS = 1_000;
    private static final long TOO_MANY_MILLIS = 10_000;

    private final Door door;
    private final Function<Door, JsonNode> key;
    private final String role;
    private final String workshop;
    private final Patience patience;
    private final Outbox outbox = new Outbox();
    private final Loop loop = new Loop();

    private volatile SharedState state = SharedState.EMPTY;
    private volatile JsonNode mine = Frames.object();
    private volatile boolean live;
    private volatile int endedWith;

    private Line line;
    private Future<?> pulse = CompletableFuture.completedFuture(null);
    private long heardAt;
    private long byeMillis;

    /** @param key how to enter, the first time and whenever the cookie has come to open nothing */
    StrangerClient(Door door, Function<Door, JsonNode> key, RandomGenerator chance) {
        JsonNode entered = key.apply(door);
        this.door = door;
        this.key = key;
        this.role = entered.path("audience").asText();
        this.workshop = entered.path("workshop").path("id").asText();
        this.patience = new Patience(chance);
        loop.now(this::connect);
    }

    /** Takes a seat with a join code. */
    public static StrangerClient join(URI server, String code, RandomGenerator chance) {
        return new StrangerClient(new Door(server), door -> door.enter(code), chance);
    }

    /** Uses a secret link; {@code role} is {@code projector}, {@code facilitator} or {@code moderator}. */
    public static StrangerClient open(URI link, String role, RandomGenerator chance) {
        return new StrangerClient(new Door(link), door -> door.enter(link, role), chance);
    }

    /** Gives a command; the receipt comes once the server has stored or refused it, however long the line is down. */
    public CompletableFuture<JsonNode> give(String type, ObjectNode fields) {
        var receipt = new CompletableFuture<JsonNode>();
        loop.now(() -> {
            outbox.put(type, fields, receipt);
            send();
        });
        return receipt;
    }

    public SharedState state() {
        return state;
    }

    /** One's own items and votes (M1). */
    public JsonNode mine() {
        return mine;
    }

    /** Whether {@link #state} tells how it is now, as far as can be known. */
    public boolean isLive() {
        return live;
    }

    /** The closing code that ended it for good; 0 while it goes on. */
    public int endedWith() {
        return endedWith;
    }

    @Override
    public void close() {
        loop.now(() -> {
            line.leave();
            loop.stop();
        });
    }

    private void connect() {
        line = Line.open(door, workshop, role, this);
        line.say(Frames.hello("fr", state));
    }

    private void enterAgain() {
        try {
            key.apply(door);
            connect();
        } catch (UncheckedIOException noAnswer) {
            loop.later(this::enterAgain, patience.next());
        }
    }

    @Override
    public void heard(JsonNode frame) {
        loop.now(() -> take(frame));
    }

    @Override
    public void ended(int code) {
        loop.now(() -> lost(code));
    }

    private void take(JsonNode frame) {
        heardAt = System.nanoTime();
        switch (frame.path("t").asText()) {
            case "welcome" -> welcome(frame);
            case "mine" -> mine = frame;
            case "snapshot", "delta" -> state.after(frame).ifPresentOrElse(this::moveTo, line::cut);
            case "receipt" -> receipt(frame);
            case "bye" -> byeMillis = frame.path("within").asLong();
            default -> {
                // A heartbeat, or a frame that is newer than this client.
            }
        }
    }

    private void welcome(JsonNode welcome) {
        patience.reset();
        long interval = welcome.path("heartbeat").asLong() * 1_000;
        pulse = loop.every(() -> beat(interval), interval);
        outbox.welcomed(welcome.path("ops").asLong());
        send();
    }

    private void moveTo(SharedState next) {
        state = next;
        live = true;
    }

    private void send() {
        outbox.next().ifPresent(line::say);
    }

    private void receipt(JsonNode receipt) {
        if (!outbox.isFor(receipt)) {
            return;
        }
        switch (receipt.path("code").asText()) {
            case "too-fast" -> loop.later(this::sendAgain, TOO_FAST_MILLIS);
            case "op-reused" -> outbox.renumber();
            default -> outbox.settle(receipt);
        }
        send();
    }

    private void sendAgain() {
        outbox.again();
        send();
    }

    /** C8, both ways. */
    private void beat(long interval) {
        if ((System.nanoTime() - heardAt) / 1_000_000 > interval * 5 / 2) {
            line.cut();
        } else {
            line.say(Frames.HEARTBEAT);
        }
    }

    private void lost(int code) {
        live = false;
        pulse.cancel(false);
        switch (Ending.of(code)) {
            case COME_BACK -> loop.later(this::connect, patience.next());
            case COME_BACK_WITHIN_BYE -> loop.later(this::connect, patience.within(byeMillis));
            case COME_BACK_AFTER_A_PAUSE -> loop.later(this::connect, TOO_MANY_MILLIS + patience.next());
            case ENTER_AGAIN -> loop.later(this::enterAgain, patience.next());
            case STAY_AWAY -> endedWith = code;
        }
    }
}
