package org.atelier.gateway;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Frames for a client that fetches them, each kept until the client says that it has it (D4). They are numbered from 1, by
 * their place alone: the first one here follows the last acknowledged one.
 */
final class Unfetched {
    /** Unless one frame alone is larger. So a slow phone hears its welcome before it has taken in a large state. */
    private static final int LARGEST_BATCH = 32 * 1024;

    /** Frames in their order, the last of them number {@code upTo}. */
    record Batch(long upTo, List<byte[]> frames) {}

    private final Deque<byte[]> frames = new ArrayDeque<>();
    private long acknowledged;
    private int bytes;

    void add(byte[] frame) {
        frames.add(frame);
        bytes += frame.length;
    }

    boolean isEmpty() {
        return frames.isEmpty();
    }

    int bytes() {
        return bytes;
    }

    long acknowledged() {
        return acknowledged;
    }

    long last() {
        return acknowledged + frames.size();
    }

    void acknowledge(long upTo) {
        while (acknowledged < upTo && !frames.isEmpty()) {
            bytes -= frames.poll().length;
            acknowledged++;
        }
    }

    /** The first of what is here; the same ones again until they are acknowledged. */
    Batch next() {
        List<byte[]> batch = new ArrayList<>();
        int size = 0;
        for (byte[] frame : frames) {
            size += frame.length;
            if (size > LARGEST_BATCH && !batch.isEmpty()) {
                break;
            }
            batch.add(frame);
        }
        return new Batch(acknowledged + batch.size(), batch);
    }
}
