package org.atelier.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What a journal says by its order alone. */
public final class Replayed {

    public static Workshop workshop(List<Recorded> journal) {
        var workshop = new Workshop();
        journal.forEach(one -> workshop.evolve(one.event(), one.time()));
        return workshop;
    }

    /** The positions of all marks, each of which must stand while its vote was open. */
    public static Set<Long> marksWhileOpen(List<Recorded> journal) {
        var marks = new TreeSet<Long>();
        boolean open = true;
        for (Recorded one : journal) {
            if (one.event() instanceof Event.VotingSet(String _, boolean on)) {
                open = on;
            } else if (one.event() instanceof Event.MarkCast) {
                assertThat(open).as("open at %d", one.seq()).isTrue();
                marks.add(one.seq());
            }
        }
        return marks;
    }

    /** The most dots that one seat had given at any time. */
    public static int mostDots(List<Recorded> journal) {
        Map<Integer, Map<Integer, Integer>> bySeat = new HashMap<>();
        int most = 0;
        for (Recorded one : journal) {
            if (one.event() instanceof Event.MarkCast cast) {
                Map<Integer, Integer> given = bySeat.computeIfAbsent(cast.seat(), _ -> new HashMap<>());
                given.put(cast.item(), MarkRules.dots(cast.mark()));
                most = Math.max(most, given.values().stream().mapToInt(n -> n).sum());
            }
        }
        return most;
    }

    private Replayed() {}
}
