package org.atelier.board;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.atelier.domain.Event;
import org.atelier.domain.Mark;
import org.atelier.domain.Place;
import org.atelier.domain.Plan;
import org.atelier.domain.Recorded;
import org.atelier.domain.VoteRule;
import org.atelier.domain.Workshop;

/**
 * Counts a workshop's votes again from its events, slowly and by hand, sharing no code with the counting of the product:
 * a list of what each person said, gone through from the beginning at each question.
 */
final class Recount {

    /** One thing that one person said of one item, with the level at which it then stood. */
    private record Said(String vote, int round, int seat, int item, Optional<Mark> mark, String level) {}

    private record Purse(int seat, String level) {}

    private final Workshop workshop;
    private final List<Said> said = new ArrayList<>();
    private final Map<String, Map<Integer, Map<Integer, List<Integer>>>> rankings = new HashMap<>();
    private final Map<String, VoteRule> rules = new LinkedHashMap<>();
    private final Map<String, Integer> rounds = new HashMap<>();
    private final List<String> entered = new ArrayList<>();

    /** {@code workshop}: asked only for the items, and for which seats count. */
    Recount(Workshop workshop) {
        this.workshop = workshop;
    }

    /** To be called before the event has become true. */
    void hear(Recorded recorded) {
        switch (recorded.event()) {
            case Event.WorkshopCreated created ->
                created.plan().votes().forEach(vote -> {
                    rules.put(vote.id(), vote.rule());
                    rounds.put(vote.id(), 1);
                });
            case Event.PhaseEntered(String phase, var _) -> {
                if (!phase.equals(workshop.phase().id())) {
                    workshop.plan().phase(phase).flatMap(Plan.Phase::vote).ifPresent(entered::add);
                }
            }
            case Event.MarkCast(String vote, int round, int seat, int item, var mark) ->
                said.add(new Said(vote, round, seat, item, mark, levelOf(item)));
            case Event.Ranked(String vote, int round, int seat, List<Integer> items) ->
                rankings.computeIfAbsent(vote, _ -> new HashMap<>())
                        .computeIfAbsent(round, _ -> new HashMap<>())
                        .put(seat, items);
            case Event.RoundOpened(String vote, int round) -> rounds.put(vote, round);
            case Event.RuleSet(String vote, VoteRule rule) -> rules.put(vote, rule);
            default -> {}
        }
    }

    private String levelOf(int item) {
        return workshop.items().get(item).place() instanceof Place.Cell(String _, String level) ? level : "";
    }

    /** The vote of the latest phase that votes on that item's place, else the plan's first such vote. */
    private Optional<String> inForce(int item) {
        Place place = workshop.items().get(item).place();
        var latest = new ArrayList<>(entered.reversed());
        latest.addAll(rules.keySet());
        return latest.stream()
                .filter(vote -> workshop.plan().phases().stream()
                        .anyMatch(p -> p.vote().filter(vote::equals).isPresent() && p.covers(place)))
                .findFirst();
    }

    /** What each seat that counts last said of that item, of the kind of the rule. */
    private Map<Integer, Mark> marks(String vote, int round, int item) {
        Map<Integer, Mark> marks = new HashMap<>();
        for (Said one : said) {
            if (one.vote().equals(vote) && one.round() == round && one.item() == item) {
                marks.remove(one.seat());
                one.mark()
                        .filter(mark -> mark.kind().equals(rules.get(vote).kind()))
                        .ifPresent(mark -> marks.put(one.seat(), mark));
            }
        }
        marks.keySet().removeIf(workshop.house().voided()::get);
        return marks;
    }

    /** The tally of those items, shown as one, in the vote in force for the first: support, score, and what the rule adds. */
    Map<String, Double> of(int item) {
        Optional<String> vote = inForce(item);
        if (vote.isEmpty()) {
            return Map.of("support", 0.0, "score", 0.0);
        }
        int round = rounds.get(vote.get());
        List<Integer> family = family(item);
        return switch (rules.get(vote.get())) {
            case VoteRule.Support() -> support(vote.get(), round, family);
            case VoteRule.Dots rule -> dots(vote.get(), round, family, rule);
            case VoteRule.Stance() -> stances(vote.get(), round, family);
            case VoteRule.Scale rule -> scale(vote.get(), round, family, rule);
            case VoteRule.Rank(int top) -> rank(vote.get(), round, family, top);
        };
    }

    /** Everything that is merged into it, however deep. */
    private List<Integer> family(int item) {
        return workshop.items().all().stream()
                .map(one -> one.n())
                .filter(n -> root(n) == item)
                .toList();
    }

    private int root(int n) {
        int into = workshop.items().get(n).into();
        return into == 0 ? n : root(into);
    }

    private Map<String, Double> support(String vote, int round, List<Integer> family) {
        Set<Integer> seats = new HashSet<>();
        family.forEach(n -> seats.addAll(marks(vote, round, n).keySet()));
        return Map.of("support", (double) seats.size(), "score", (double) seats.size());
    }

    private Map<String, Double> dots(String vote, int round, List<Integer> family, VoteRule.Dots rule) {
        int support = 0;
        int dots = 0;
        for (Map.Entry<Integer, Map<Integer, Integer>> seat :
                counting(vote, round, rule).entrySet()) {
            int own = family.stream()
                    .mapToInt(n -> seat.getValue().getOrDefault(n, 0))
                    .sum();
            support += own > 0 ? 1 : 0;
            dots += Math.min(own, rule.cap());
        }
        return Map.of("support", (double) support, "score", (double) dots, "dots", (double) dots);
    }

    /** How many dots count, by seat and item: one by one as they were given, as long as cap and budget hold. */
    Map<Integer, Map<Integer, Integer>> counting(String vote, int round, VoteRule.Dots rule) {
        Map<Integer, Map<Integer, Integer>> counted = new HashMap<>();
        Map<Purse, Integer> spent = new HashMap<>();
        for (Said dot : dotsGiven(vote, round)) {
            Map<Integer, Integer> own = counted.computeIfAbsent(dot.seat(), _ -> new HashMap<>());
            Purse purse = new Purse(dot.seat(), rule.per() == VoteRule.Per.LEVEL ? dot.level() : "");
            if (own.getOrDefault(dot.item(), 0) < rule.cap() && spent.getOrDefault(purse, 0) < rule.budget()) {
                own.merge(dot.item(), 1, Integer::sum);
                spent.merge(purse, 1, Integer::sum);
            }
        }
        return counted;
    }

    /** Each dot that stands, in the order of giving: fewer dots on an item take back the latest there. */
    private List<Said> dotsGiven(String vote, int round) {
        List<Said> given = new ArrayList<>();
        for (Said one : said) {
            if (one.vote().equals(vote) && one.round() == round) {
                int wanted = one.mark().orElse(null) instanceof Mark.Dots(int n) ? n : 0;
                List<Said> there = given.stream()
                        .filter(dot -> dot.seat() == one.seat() && dot.item() == one.item())
                        .toList();
                for (int n = wanted; n < there.size(); n++) {
                    Said taken = there.get(there.size() - 1 - (n - wanted));
                    given.remove(given.lastIndexOf(taken));
                }
                IntStream.range(there.size(), wanted).forEach(_ -> given.add(one));
            }
        }
        BitSet voided = workshop.house().voided();
        given.removeIf(dot -> voided.get(dot.seat()));
        return given;
    }

    /** The latest thing that each seat said of any of those items, among what still stands. */
    private Map<Integer, Mark> latest(String vote, int round, List<Integer> family) {
        Map<Integer, Mark> latest = new HashMap<>();
        Map<Integer, Integer> at = new HashMap<>();
        for (int item : family) {
            marks(vote, round, item).forEach((seat, mark) -> {
                int when = lastSaid(vote, round, seat, item);
                if (when > at.getOrDefault(seat, -1)) {
                    at.put(seat, when);
                    latest.put(seat, mark);
                }
            });
        }
        return latest;
    }

    private int lastSaid(String vote, int round, int seat, int item) {
        for (int i = said.size() - 1; i >= 0; i--) {
            Said one = said.get(i);
            if (one.seat() == seat
                    && one.item() == item
                    && one.round() == round
                    && one.vote().equals(vote)) {
                return i;
            }
        }
        return -1;
    }

    private Map<String, Double> stances(String vote, int round, List<Integer> family) {
        Map<Mark.Position, Integer> counts = new HashMap<>();
        latest(vote, round, family)
                .values()
                .forEach(mark -> counts.merge(((Mark.Stance) mark).position(), 1, Integer::sum));
        double inFavour = counts.getOrDefault(Mark.Position.FOR, 0);
        double against = counts.getOrDefault(Mark.Position.AGAINST, 0);
        double unsure = counts.getOrDefault(Mark.Position.UNSURE, 0);
        return Map.of(
                "support",
                inFavour,
                "score",
                inFavour - against,
                "for",
                inFavour,
                "against",
                against,
                "unsure",
                unsure);
    }

    private Map<String, Double> scale(String vote, int round, List<Integer> family, VoteRule.Scale rule) {
        List<Map<String, Integer>> all = latestScales(vote, round, family, rule);
        Map<String, Double> tally = new HashMap<>();
        double product = 1;
        for (VoteRule.Criterion criterion : rule.criteria()) {
            List<Integer> values = all.stream()
                    .map(v -> v.get(criterion.id()))
                    .filter(Objects::nonNull)
                    .toList();
            double mean = values.stream().mapToInt(v -> v).average().orElse(0);
            tally.put("criteria/" + criterion.id() + "/n", (double) values.size());
            tally.put("criteria/" + criterion.id() + "/mean", mean);
            product *= mean;
        }
        tally.put("score", product);
        tally.put("support", (double) all.stream()
                .filter(v -> v.values().stream().mapToInt(x -> x).average().orElse(0) >= 3)
                .count());
        return tally;
    }

    /** Of marks that say nothing of the rule's criteria the one before is the latest that counts. */
    private List<Map<String, Integer>> latestScales(String vote, int round, List<Integer> family, VoteRule.Scale rule) {
        Map<Integer, Map<String, Integer>> bySeat = new HashMap<>();
        Map<Integer, Integer> at = new HashMap<>();
        for (int item : family) {
            marks(vote, round, item).forEach((seat, mark) -> {
                Map<String, Integer> values = new HashMap<>(((Mark.Scale) mark).values());
                values.keySet().removeIf(id -> !rule.has(id));
                int when = lastSaid(vote, round, seat, item);
                if (!values.isEmpty() && when > at.getOrDefault(seat, -1)) {
                    at.put(seat, when);
                    bySeat.put(seat, values);
                }
            });
        }
        return List.copyOf(bySeat.values());
    }

    private Map<String, Double> rank(String vote, int round, List<Integer> family, int top) {
        int support = 0;
        int points = 0;
        int first = 0;
        Map<Integer, List<Integer>> ballots =
                rankings.getOrDefault(vote, Map.of()).getOrDefault(round, Map.of());
        for (Map.Entry<Integer, List<Integer>> ballot : ballots.entrySet()) {
            int best = IntStream.range(0, ballot.getValue().size())
                    .filter(i -> family.contains(ballot.getValue().get(i)))
                    .findFirst()
                    .orElse(top);
            if (best < top && !workshop.house().voided().get(ballot.getKey())) {
                support++;
                points += top - best;
                first += best == 0 ? 1 : 0;
            }
        }
        return Map.of("support", (double) support, "score", (double) points, "first", (double) first);
    }
}
