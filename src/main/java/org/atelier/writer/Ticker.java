package org.atelier.writer;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.eventbus.DeliveryOptions;
import java.util.Map;
import org.atelier.board.Board;
import org.atelier.domain.Role;

/**
 * Publishes one delta per role and tick. The first news after a quiet time goes out at once; then ticks keep a distance
 * that grows with the room, since frames a second are attendees divided by the tick. Owned by the writer's thread.
 */
final class Ticker {
    private static final long SHORTEST_MILLIS = 50;
    private static final long LONGEST_MILLIS = 250;
    private static final double MILLIS_PER_ATTENDEE = 0.025;
    private static final DeliveryOptions LOCAL = new DeliveryOptions().setLocalOnly(true);

    private final Vertx vertx;
    private final String workshop;
    private final Board board;
    private final String epoch;
    private final WriterCounts counts;
    private long tick;
    private long lastAt;
    private boolean scheduled;
    private boolean stopped;

    Ticker(Vertx vertx, String workshop, String epoch, Board board, long firstTick, WriterCounts counts) {
        this.counts = counts;
        this.vertx = vertx;
        this.workshop = workshop;
        this.epoch = epoch;
        this.board = board;
        this.tick = firstTick;
    }

    long tick() {
        return tick;
    }

    void news() {
        if (scheduled || stopped || !board.hasNews()) {
            return;
        }
        scheduled = true;
        long due = lastAt + interval() - millis();
        if (due <= 0) {
            vertx.runOnContext(_ -> publish());
        } else {
            vertx.setTimer(due, _ -> publish());
        }
    }

    /** What is on disk and was not shown yet is shown; after this nothing is published any more. */
    void stop() {
        if (scheduled) {
            publish();
        }
        stopped = true;
    }

    private long interval() {
        return Math.clamp((long) (board.online() * MILLIS_PER_ATTENDEE), SHORTEST_MILLIS, LONGEST_MILLIS);
    }

    private void publish() {
        scheduled = false;
        if (stopped) {
            return;
        }
        long begun = System.nanoTime();
        lastAt = millis();
        tick++;
        var to = new Position(epoch, board.seq());
        for (Map.Entry<Role, byte[]> delta : board.tick().entrySet()) {
            var frame = new TickFrame(tick, to, Buffer.buffer(delta.getValue()));
            vertx.eventBus().publish(Addresses.audience(workshop, delta.getKey()), frame, LOCAL);
        }
        counts.ticked(begun);
    }

    private static long millis() {
        return System.nanoTime() / 1_000_000;
    }
}
