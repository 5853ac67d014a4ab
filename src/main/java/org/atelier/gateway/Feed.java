package org.atelier.gateway;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.atelier.writer.Position;
import org.atelier.writer.TickFrame;

/**
 * One connection's place in the stream of shared state. While a state is being fetched, frames are kept; frames that
 * come while the wire is full are let go, and one newest state is fetched when it has drained (S7).
 */
final class Feed {

    /** A tick frame with its bytes, taken out of the buffer once for all connections. */
    record Tick(TickFrame frame, byte[] bytes) {
        static Tick of(TickFrame frame) {
            return new Tick(frame, frame.frame().getBytes());
        }
    }

    private final Outlet out;
    private final List<Tick> kept = new ArrayList<>();
    private boolean fetching;
    private boolean behind;
    private long tick = Long.MIN_VALUE;
    private Optional<Position> at = Optional.empty();

    Feed(Outlet out) {
        this.out = out;
    }

    /** To be called before the state is asked for: what is published in between must not be lost (S5). */
    void fetch() {
        fetching = true;
    }

    boolean isFetching() {
        return fetching;
    }

    boolean isBehind() {
        return behind;
    }

    Optional<Position> at() {
        return at;
    }

    /** The state that was fetched for the first time: it is sent whether the wire is full or not. */
    void joined(TickFrame state) {
        behind = false;
        send(Tick.of(state));
        caughtUp();
    }

    /** The state that was fetched because this connection was behind. */
    void newest(TickFrame state) {
        behind = false;
        offer(Tick.of(state));
        caughtUp();
    }

    void tick(Tick next) {
        if (fetching) {
            kept.add(next);
        } else {
            offer(next);
        }
    }

    private void caughtUp() {
        fetching = false;
        kept.forEach(this::offer);
        kept.clear();
    }

    private void offer(Tick next) {
        if (next.frame().tick() <= tick) {
            return;
        }
        if (behind || out.full()) {
            behind = true;
        } else {
            send(next);
        }
    }

    private void send(Tick next) {
        tick = next.frame().tick();
        at = Optional.of(next.frame().to());
        out.now(next.bytes());
    }
}
