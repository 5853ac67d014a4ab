package org.atelier.domain;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the marks of one round come to under a rule: pure, so that the same marks and merges give the same tallies in any
 * order, and a rule that comes back finds all as it was (V4, V6).
 *
 * @param voided the seats whose marks count nowhere
 * @param returns how often the room has come back to the vote
 */
record Counting(VoteRule rule, Ballots ballots, BitSet voided, int returns) {

    /** How many people said something that counts under the rule. */
    int voted() {
        return counted((BitSet) ballots.voters(rule.kind()).clone()).cardinality();
    }

    /** {@code family}: the items that are shown as one. */
    Tally of(List<Integer> family) {
        return switch (rule) {
            case VoteRule.Support() -> support(family);
            case VoteRule.Dots dots -> dots(dots, family);
            case VoteRule.Stance() -> stance(family);
            case VoteRule.Scale scale -> scale(scale, family);
            case VoteRule.Rank(int top) -> rank(top, family);
        };
    }

    private BitSet counted(BitSet seats) {
        seats.andNot(voided);
        return seats;
    }

    private Tally support(List<Integer> family) {
        BitSet seats = counted(ballots.supporters().of(family));
        int before = counted(ballots.supporters().earlier(family)).cardinality();
        return new Tally(seats, seats.cardinality(), before, new Tally.Plain());
    }

    private Tally dots(VoteRule.Dots dots, List<Integer> family) {
        var inFavour = new BitSet();
        int sum = 0;
        int before = 0;
        for (int seat : each(ballots.markedBy(family))) {
            DotCount own = ballots.dotsOf(seat, dots);
            int given = own.on(family);
            sum += given;
            if (given > 0) {
                inFavour.set(seat);
                before += own.earlier(family, returns) ? 1 : 0;
            }
        }
        return new Tally(inFavour, sum, before, new Tally.Dots(sum));
    }

    private Tally stance(List<Integer> family) {
        var inFavour = new BitSet();
        int[] counts = new int[Mark.Position.values().length];
        int before = 0;
        for (int seat : each(ballots.markedBy(family))) {
            Optional<Cast> latest = ballots.latest(seat, family, Mark.Stance.class::isInstance);
            if (latest.isPresent() && latest.get().mark() instanceof Mark.Stance(Mark.Position position)) {
                counts[position.ordinal()]++;
                if (position == Mark.Position.FOR) {
                    inFavour.set(seat);
                    before += latest.get().wasBefore(returns) ? 1 : 0;
                }
            }
        }
        int supporting = counts[Mark.Position.FOR.ordinal()];
        int unsure = counts[Mark.Position.UNSURE.ordinal()];
        int against = counts[Mark.Position.AGAINST.ordinal()];
        var detail = new Tally.Stances(supporting, unsure, against, Spread.of(-1, against, unsure, supporting));
        return new Tally(inFavour, supporting - against, before, detail);
    }

    private Tally scale(VoteRule.Scale scale, List<Integer> family) {
        Map<String, int[]> counts = new LinkedHashMap<>();
        scale.criteria().forEach(c -> counts.put(c.id(), new int[VoteRule.Scale.HIGHEST]));
        var inFavour = new BitSet();
        int before = 0;
        for (int seat : each(ballots.markedBy(family))) {
            Optional<Cast> latest =
                    ballots.latest(seat, family, mark -> !values(scale, mark).isEmpty());
            if (latest.isPresent()) {
                Map<String, Integer> values = values(scale, latest.get().mark());
                values.forEach((criterion, value) -> counts.get(criterion)[value - VoteRule.Scale.LOWEST]++);
                if (values.values().stream().mapToInt(v -> v).average().orElse(0) >= VoteRule.Scale.MIDDLE) {
                    inFavour.set(seat);
                    before += latest.get().wasBefore(returns) ? 1 : 0;
                }
            }
        }
        Map<String, Spread> spreads = new LinkedHashMap<>();
        counts.forEach((criterion, c) -> spreads.put(criterion, Spread.of(VoteRule.Scale.LOWEST, c)));
        double product = spreads.values().stream().mapToDouble(Spread::mean).reduce(1, (a, b) -> a * b);
        return new Tally(inFavour, Spread.inHundredths(product), before, new Tally.Scales(spreads));
    }

    /** What that mark says of the criteria that the rule has. */
    private static Map<String, Integer> values(VoteRule.Scale scale, Mark mark) {
        if (!(mark instanceof Mark.Scale(Map<String, Integer> all))) {
            return Map.of();
        }
        Map<String, Integer> known = new LinkedHashMap<>(all);
        known.keySet().removeIf(criterion -> !scale.has(criterion));
        return known;
    }

    private Tally rank(int top, List<Integer> family) {
        var inFavour = new BitSet();
        int points = 0;
        int first = 0;
        int before = 0;
        for (int seat : each(ballots.rankedBy(family))) {
            Ballots.Ranking ranking = ballots.ranking(seat).orElseThrow();
            int best = family.stream().mapToInt(ranking::place).min().orElse(Ballots.Ranking.NONE);
            if (best <= top) {
                inFavour.set(seat);
                points += top - best + 1;
                first += best == 1 ? 1 : 0;
                before += ranking.returns() < returns ? 1 : 0;
            }
        }
        return new Tally(inFavour, points, before, new Tally.Ranks(first));
    }

    private Iterable<Integer> each(BitSet seats) {
        return counted(seats).stream().boxed()::iterator;
    }
}
