package org.atelier.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The votes of a history counted a second time, from its events alone and without haste, to hold {@link Counting} to. */
final class Recount {

    private record Where(String vote, int round, int seat, int item) {}

    private record Said(long at, Mark mark, List<Dot> dots) {}

    private record Dot(long at, int item, String level) {}

    private record Who(String vote, int round, int seat) {}

    private final Workshop workshop = new Workshop();
    private final Map<Where, Said> said = new HashMap<>();
    private final Map<Who, List<Integer>> rankings = new HashMap<>();
    private long at;

    /** Follows the workshop to the end of the history. */
    static Recount of(List<Recorded> history) {
        var recount = new Recount();
        history.forEach(recorded -> recount.happened(recorded.event(), recorded.time()));
        return recount;
    }

    private void happened(Event event, long time) {
        at++;
        if (event instanceof Event.MarkCast(var vote, int round, int seat, int item, var mark)) {
            var where = new Where(vote, round, seat, item);
            Said before = said.remove(where);
            mark.ifPresent(m -> said.put(where, new Said(at, m, dots(before, item, m))));
        } else if (event instanceof Event.Ranked(var vote, int round, int seat, var items)) {
            rankings.put(new Who(vote, round, seat), items);
        }
        workshop.evolve(event, time);
    }

    private List<Dot> dots(Said before, int item, Mark mark) {
        if (!(mark instanceof Mark.Dots(int n))) {
            return List.of();
        }
        var dots = new ArrayList<>(before == null ? List.<Dot>of() : before.dots());
        String level = workshop.items().get(item).place() instanceof Place.Cell(var _, var where) ? where : "no level";
        while (dots.size() < n) {
            dots.add(new Dot(at, item, level));
        }
        return dots.subList(0, n);
    }

    Workshop workshop() {
        return workshop;
    }

    /** The seats in favour of an item that stands, in the round in which the vote in force for it is. */
    Set<Integer> inFavour(int item) {
        Poll poll = workshop.polls().inForce(workshop.items().get(item).place()).orElseThrow();
        var seats = new TreeSet<Integer>();
        for (int seat = 1; seat <= workshop.house().seatCount(); seat++) {
            if (!workshop.house().voided().get(seat) && isInFavour(poll, seat, item)) {
                seats.add(seat);
            }
        }
        return seats;
    }

    private boolean isInFavour(Poll poll, int seat, int item) {
        return switch (poll.rule()) {
            case VoteRule.Support() ->
                own(poll, seat).stream()
                        .anyMatch(w -> isShownAs(w, item) && said.get(w).mark() instanceof Mark.Support);
            case VoteRule.Dots rule -> dots(poll, rule, seat, item) > 0;
            case VoteRule.Stance() -> stance(poll, seat, item) == Mark.Position.FOR;
            case VoteRule.Scale scale -> likes(scale, poll, seat, item);
            case VoteRule.Rank(int top) ->
                rankings.getOrDefault(new Who(poll.vote(), poll.round(), seat), List.of()).stream()
                        .limit(top)
                        .anyMatch(n -> workshop.items().shownAs(n).n() == item);
        };
    }

    private List<Where> own(Poll poll, int seat) {
        return said.keySet().stream()
                .filter(w -> w.vote().equals(poll.vote()) && w.round() == poll.round() && w.seat() == seat)
                .sorted(Comparator.comparingLong(w -> said.get(w).at()))
                .toList();
    }

    private boolean isShownAs(Where where, int item) {
        return workshop.items().shownAs(where.item()).n() == item;
    }

    private Mark.Position stance(Poll poll, int seat, int item) {
        Mark.Position latest = null;
        for (Where where : own(poll, seat)) {
            if (isShownAs(where, item) && said.get(where).mark() instanceof Mark.Stance(var position)) {
                latest = position;
            }
        }
        return latest;
    }

    private boolean likes(VoteRule.Scale scale, Poll poll, int seat, int item) {
        double latest = 0;
        for (Where where : own(poll, seat)) {
            if (isShownAs(where, item) && said.get(where).mark() instanceof Mark.Scale(var values)) {
                var known = values.entrySet().stream().filter(e -> scale.has(e.getKey()));
                latest = known.mapToInt(Map.Entry::getValue).average().orElse(latest);
            }
        }
        return latest >= 3;
    }

    /** That seat's dots on an item that stands, as many as count. */
    int dots(Poll poll, VoteRule.Dots rule, int seat, int item) {
        var all = new ArrayList<Dot>();
        own(poll, seat).forEach(where -> all.addAll(said.get(where).dots()));
        all.sort(Comparator.comparingLong(Dot::at));
        Map<Object, Integer> spent = new HashMap<>();
        Map<Integer, Integer> given = new HashMap<>();
        for (Dot dot : all) {
            Object purse = rule.per() == VoteRule.Per.ROOM ? rule : dot.level();
            if (spent.getOrDefault(purse, 0) < rule.budget() && given.getOrDefault(dot.item(), 0) < rule.cap()) {
                spent.merge(purse, 1, Integer::sum);
                given.merge(dot.item(), 1, Integer::sum);
            }
        }
        int sum = 0;
        for (var entry : given.entrySet()) {
            sum += workshop.items().shownAs(entry.getKey()).n() == item ? entry.getValue() : 0;
        }
        return Math.min(sum, rule.cap());
    }
}
