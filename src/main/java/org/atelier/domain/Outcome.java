package org.atelier.domain;

import java.util.List;

/** What became of a command: the facts it makes true, at least one, or the reason why not. */
public sealed interface Outcome {

    record Accepted(List<Event> events) implements Outcome {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    record Refused(Rejection why) implements Outcome {}

    static Outcome accepted(Event... events) {
        return new Accepted(List.of(events));
    }

    static Outcome refused(Rejection why) {
        return new Refused(why);
    }
}
