package org.atelier.tool.rehearsal;

import java.util.List;
import java.util.Map;
import org.atelier.domain.Plan;
import org.atelier.domain.Words;

/**
 * What a rehearsal found.
 *
 * @param seenByAll how many items every screen shows, with the words and at the place that were sent
 * @param counts per side and level, in the plan's order, as the board (or a phone) shows them at the end
 * @param rounds how many rounds each vote had, as that screen shows it
 * @param receipts from pressing « Envoyer » to the receipt; {@code sightings} until another screen shows the item
 * @param problems all that keeps this from being a full success
 */
public record Report(
        Plan plan,
        Order order,
        int screens,
        int sent,
        int acknowledged,
        int seenByAll,
        Map<String, Integer> refused,
        Map<String, Map<String, Integer>> counts,
        Answers answers,
        int votesSent,
        int votesAcknowledged,
        Map<String, Integer> rounds,
        Times receipts,
        Times sightings,
        int comebacks,
        int sentAgain,
        double seconds,
        double load,
        int processors,
        List<Words> problems) {

    /** To the closing questions, which no file holds. */
    public record Answers(int sent, int acknowledged, int seenByAll) {}

    /** In milliseconds. */
    public record Times(double p50, double p99, double max) {
        static Times of(Latencies latencies) {
            Latencies.Quantiles quantiles = latencies.quantiles();
            return new Times(quantiles.p50(), quantiles.p99(), quantiles.max());
        }
    }

    public Report {
        problems = List.copyOf(problems);
    }

    /** Everything that was to be sent was stored, and everyone saw all of it. */
    public boolean isComplete() {
        return problems.isEmpty();
    }
}
