package org.atelier.journal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.atelier.domain.Recorded;

/** A journal that lasts as long as its process, for tests: the same contract, and failures when asked for. */
public final class MemoryJournal implements Journal {

    private static final class Held {
        final String epoch;
        final List<Recorded> events = new ArrayList<>();
        final Set<List<Object>> commands = new HashSet<>();

        Held(String epoch) {
            this.epoch = epoch;
        }
    }

    private final Map<String, Held> workshops = new LinkedHashMap<>();
    private StorageFailure next;

    /** The next append fails and stores nothing. */
    public synchronized void failNextAppend(boolean fatal) {
        next = new StorageFailure("The journal was asked to fail.", null, fatal);
    }

    @Override
    public synchronized List<String> workshops() {
        return List.copyOf(workshops.keySet());
    }

    @Override
    public synchronized void create(String workshop, String epoch) throws StorageFailure {
        if (workshops.putIfAbsent(workshop, new Held(epoch)) != null) {
            throw new StorageFailure("The journal holds workshop " + workshop + " already.", null, false);
        }
    }

    @Override
    public synchronized String epoch(String workshop) throws StorageFailure {
        return held(workshop).epoch;
    }

    @Override
    public synchronized void replay(String workshop, Consumer<Recorded> each) throws StorageFailure {
        held(workshop).events.forEach(each);
    }

    @Override
    public synchronized void append(String workshop, List<Recorded> batch) throws StorageFailure {
        StorageFailure failure = next;
        next = null;
        if (failure != null) {
            throw failure;
        }
        Held held = held(workshop);
        var commands = new HashSet<>(held.commands);
        long seq = held.events.size();
        for (Row row : Row.of(workshop, batch)) {
            seq++;
            boolean isNew = row.op() == 0 || row.part() > 0 || commands.add(List.of(row.actor(), row.op()));
            if (row.seq() != seq || !isNew) {
                throw new StorageFailure("Event " + row.seq() + " can't come next.", null, false);
            }
        }
        held.events.addAll(batch);
        held.commands.addAll(commands);
    }

    @Override
    public synchronized void erase(String workshop) throws StorageFailure {
        held(workshop);
        workshops.remove(workshop);
    }

    /** Nothing to let go of: a test may open it again as if the server had restarted. */
    @Override
    public void close() {}

    private Held held(String workshop) throws StorageFailure {
        Held held = workshops.get(workshop);
        if (held == null) {
            throw new StorageFailure("The journal holds no workshop " + workshop + ".", null, false);
        }
        return held;
    }
}
