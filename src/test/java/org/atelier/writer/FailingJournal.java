package org.atelier.writer;

import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.atelier.domain.Recorded;
import org.atelier.journal.Journal;
import org.atelier.journal.MemoryJournal;
import org.atelier.journal.StorageFailure;

/** A journal whose disk can be made slow, full or broken. */
final class FailingJournal implements Journal {
    private final MemoryJournal disk = new MemoryJournal();
    private final Semaphore mayAppend = new Semaphore(Integer.MAX_VALUE / 2);
    private volatile boolean full;
    private volatile String damaged = "";

    /** Nothing more reaches the disk until {@link #release}. */
    void hold() {
        mayAppend.drainPermits();
    }

    void release() {
        mayAppend.release(Integer.MAX_VALUE / 2);
    }

    void full(boolean isFull) {
        full = isFull;
    }

    void damage(String workshop) {
        damaged = workshop;
    }

    @Override
    public void append(String workshop, List<Recorded> batch) throws StorageFailure {
        mayAppend.acquireUninterruptibly();
        if (full) {
            throw new StorageFailure("disk full", null, false);
        }
        disk.append(workshop, batch);
    }

    @Override
    public List<String> workshops() throws StorageFailure {
        return disk.workshops();
    }

    @Override
    public void create(String workshop, String epoch) throws StorageFailure {
        disk.create(workshop, epoch);
    }

    @Override
    public String epoch(String workshop) throws StorageFailure {
        return disk.epoch(workshop);
    }

    @Override
    public void replay(String workshop, Consumer<Recorded> each) throws StorageFailure {
        if (workshop.equals(damaged)) {
            throw new StorageFailure("event 2 was altered", null, false);
        }
        disk.replay(workshop, each);
    }

    @Override
    public void erase(String workshop) throws StorageFailure {
        disk.erase(workshop);
    }

    @Override
    public void close() {}
}
