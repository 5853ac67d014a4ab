package org.atelier.writer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.atelier.domain.Recorded;

/** Events that go to disk together, and what is to be said once they are there. */
final class Batch {

    /** An answer held back until the events before it are on disk: the output gate. */
    interface Held {
        /** {@code changed}: the own parts that the batch changed, by seat. */
        void stored(Map<Integer, Reply.Mine> changed);

        void lost();
    }

    private final List<Recorded> events = new ArrayList<>();
    private final List<Held> held = new ArrayList<>();

    void add(Recorded recorded) {
        events.add(recorded);
    }

    void hold(Held answer) {
        held.add(answer);
    }

    List<Recorded> events() {
        return List.copyOf(events);
    }

    boolean isEmpty() {
        return events.isEmpty() && held.isEmpty();
    }

    void stored(Map<Integer, Reply.Mine> changed) {
        held.forEach(answer -> answer.stored(changed));
    }

    void lost() {
        held.forEach(Held::lost);
    }
}
