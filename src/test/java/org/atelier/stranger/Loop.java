package org.atelier.stranger;

import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor.DiscardPolicy;
import java.util.concurrent.TimeUnit;

/** One thread on which everything of one client happens, one thing after the other; after {@link #stop} nothing does. */
final class Loop {
    private static final System.Logger LOG = System.getLogger("stranger");

    private final ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("stranger").factory(), new DiscardPolicy());

    void now(Runnable task) {
        thread.execute(loud(task));
    }

    void later(Runnable task, long millis) {
        thread.schedule(loud(task), millis, TimeUnit.MILLISECONDS);
    }

    Future<?> every(Runnable task, long millis) {
        return thread.scheduleAtFixedRate(loud(task), millis, millis, TimeUnit.MILLISECONDS);
    }

    void stop() {
        thread.shutdownNow();
    }

    /** An executor swallows what its tasks throw. */
    private static Runnable loud(Runnable task) {
        return () -> {
            try {
                task.run();
            } catch (RuntimeException bug) {
                LOG.log(System.Logger.Level.ERROR, "a bug in the client, or an answer it can't read", bug);
            }
        };
    }
}
