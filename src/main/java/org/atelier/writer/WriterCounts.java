package org.atelier.writer;

import java.util.concurrent.atomic.LongAdder;
import org.atelier.ops.Metrics;

/** What can hurt a writer, counted for all workshops of a server: how much goes to disk at once, and how long things take. */
public final class WriterCounts {
    private final LongAdder commits;
    private final LongAdder events;
    private final LongAdder commitMicros;
    private final LongAdder failures;
    private final LongAdder ticks;
    private final LongAdder tickMicros;

    public WriterCounts(Metrics metrics) {
        commits = metrics.counter("atelier_commits_total");
        events = metrics.counter("atelier_events_total");
        commitMicros = metrics.counter("atelier_commit_microseconds_total");
        failures = metrics.counter("atelier_commit_failures_total");
        ticks = metrics.counter("atelier_ticks_total");
        tickMicros = metrics.counter("atelier_tick_microseconds_total");
    }

    /** {@code begun}: {@link System#nanoTime} when the batch was handed to the disk. */
    void committed(int size, long begun) {
        commits.increment();
        events.add(size);
        commitMicros.add(microsSince(begun));
    }

    void failed() {
        failures.increment();
    }

    /** {@code begun}: {@link System#nanoTime} when the deltas began to be made. */
    void ticked(long begun) {
        ticks.increment();
        tickMicros.add(microsSince(begun));
    }

    private static long microsSince(long begun) {
        return (System.nanoTime() - begun) / 1_000;
    }
}
