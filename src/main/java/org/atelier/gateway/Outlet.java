package org.atelier.gateway;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.LongSupplier;

/**
 * What goes out to one connection. While the wire is full only what belongs to this connection is kept: receipts in
 * order, and the newest own part, which is sent before them (M4). Shared state is not kept at all, see {@link Feed}.
 */
final class Outlet {
    /** More than the rate limit lets through while a stalled socket is waited for. */
    private static final int MOST_RECEIPTS = 256;

    private final Wire wire;
    private final LongSupplier clock;
    private final Deque<byte[]> receipts = new ArrayDeque<>();
    private byte[] mine;
    private long lastSent;
    private long stalledSince = -1;
    private long progress;

    Outlet(Wire wire, LongSupplier clock) {
        this.wire = wire;
        this.clock = clock;
        this.lastSent = clock.getAsLong();
    }

    boolean full() {
        return wire.full();
    }

    void now(byte[] frame) {
        lastSent = clock.getAsLong();
        wire.send(frame);
    }

    void mine(byte[] frame) {
        if (full() || !receipts.isEmpty()) {
            mine = frame;
        } else {
            now(frame);
        }
    }

    /** False when more receipts wait than a client that follows the protocol can be owed. */
    boolean receipt(byte[] frame) {
        if (!full() && receipts.isEmpty()) {
            now(frame);
            return true;
        }
        receipts.add(frame);
        return receipts.size() <= MOST_RECEIPTS;
    }

    /** Sends what was kept, as far as the wire takes it; true when nothing is left. */
    boolean flush() {
        if (mine != null && !full()) {
            now(mine);
            mine = null;
        }
        while (!receipts.isEmpty() && mine == null && !full()) {
            now(receipts.poll());
        }
        return mine == null && receipts.isEmpty() && !full();
    }

    long quietFor(long now) {
        return now - lastSent;
    }

    /** For how long the other side has taken nothing in, as far as {@code now}s of earlier calls tell. */
    long stalledFor(long now) {
        if (!full()) {
            stalledSince = -1;
            return 0;
        }
        long latest = wire.progress();
        if (stalledSince < 0 || latest != progress) {
            stalledSince = now;
            progress = latest;
        }
        return now - stalledSince;
    }
}
