package org.atelier.writer;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.atelier.domain.Actor;
import org.atelier.domain.Recorded;

/** What has been accepted from each actor, by its own numbers, for the whole life of the workshop (R4). */
final class Receipts {

    /** @param digest the fingerprint of the command that was accepted under this number */
    record Accepted(int digest, Reply.Answer.Accepted answer) {}

    private final Map<Actor, Map<Long, Accepted>> byActor = new HashMap<>();
    private final Map<Actor, Long> highest = new HashMap<>();

    Optional<Accepted> find(Actor actor, long op) {
        return Optional.ofNullable(byActor.getOrDefault(actor, Map.of()).get(op));
    }

    /** The highest number accepted from this actor, 0 when none. */
    long highest(Actor actor) {
        return highest.getOrDefault(actor, 0L);
    }

    /** Of several events of one command, the first is its receipt. */
    void record(Recorded recorded) {
        if (recorded.op() == 0) {
            return;
        }
        byActor.computeIfAbsent(recorded.actor(), _ -> new HashMap<>())
                .putIfAbsent(recorded.op(), new Accepted(recorded.digest(), Reply.Answer.Accepted.of(recorded)));
        highest.merge(recorded.actor(), recorded.op(), Math::max);
    }
}
