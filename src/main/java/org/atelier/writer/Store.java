package org.atelier.writer;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.atelier.domain.Recorded;
import org.atelier.journal.Journal;
import org.atelier.journal.StorageFailure;

/** The journal, on its one thread; answers come back on the caller's context. */
public final class Store {
    private final WorkerExecutor thread;
    private final Journal journal;
    private final Consumer<StorageFailure> onFatal;

    /** {@code onFatal}: told when the disk can't be trusted any more and the process should end; may be told twice. */
    public Store(Vertx vertx, Journal journal, Consumer<StorageFailure> onFatal) {
        this.thread = vertx.createSharedWorkerExecutor("journal", 1, 10, TimeUnit.MINUTES);
        this.journal = journal;
        this.onFatal = onFatal;
    }

    /** A workshop's history: its epoch and all its events. */
    record Replay(String epoch, List<Recorded> events) {}

    Future<List<String>> workshops() {
        return run(journal::workshops);
    }

    Future<Void> create(String workshop, String epoch) {
        return run(() -> {
            journal.create(workshop, epoch);
            return null;
        });
    }

    Future<Replay> replay(String workshop) {
        return run(() -> {
            var events = new ArrayList<Recorded>();
            journal.replay(workshop, events::add);
            return new Replay(journal.epoch(workshop), events);
        });
    }

    Future<Void> append(String workshop, List<Recorded> batch) {
        return run(() -> {
            journal.append(workshop, batch);
            return null;
        });
    }

    Future<Void> erase(String workshop) {
        return run(() -> {
            journal.erase(workshop);
            return null;
        });
    }

    /** Closes the journal after all that was asked before. */
    public Future<Void> close() {
        return this.<Void>run(() -> {
                    journal.close();
                    return null;
                })
                .eventually(thread::close);
    }

    private interface Work<T> {
        T call() throws StorageFailure;
    }

    /** Unordered, since the one thread keeps the order of arrival by itself, across all workshops. */
    private <T> Future<T> run(Work<T> work) {
        return thread.executeBlocking(work::call, false).onFailure(failure -> {
            if (failure instanceof StorageFailure storage && storage.isFatal()) {
                onFatal.accept(storage);
            }
        });
    }
}
