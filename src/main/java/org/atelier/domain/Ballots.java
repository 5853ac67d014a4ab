package org.atelier.domain;

import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What was said in one round of one vote, as it was said: one mark per seat and item, and one ranking per seat. Only that
 * seat's next word changes it; what counts of it is for {@link Counting} to tell.
 */
public final class Ballots {

    /** A seat's preferred items, best first. */
    record Ranking(List<Integer> items, int returns) {
        static final int NONE = Integer.MAX_VALUE;

        /** From 1, or {@link #NONE}. */
        int place(int item) {
            int index = items.indexOf(item);
            return index < 0 ? NONE : index + 1;
        }
    }

    private final Supporters supporters = new Supporters();
    private final Map<Integer, SortedMap<Integer, Cast>> casts = new HashMap<>();
    private final Map<Integer, BitSet> castOn = new HashMap<>();
    private final Map<Integer, Ranking> rankings = new HashMap<>();
    private final Map<Integer, BitSet> rankedBy = new HashMap<>();
    private final Map<String, BitSet> voters = new HashMap<>();
    /** Derived, until that seat's next mark or another rule. */
    private final Map<Integer, DotCount> dots = new HashMap<>();

    void cast(int seat, int item, Optional<Mark> mark, Cast.Given given) {
        dots.remove(seat);
        supporters.set(seat, item, mark.orElse(null) instanceof Mark.Support);
        SortedMap<Integer, Cast> own = casts.getOrDefault(seat, new TreeMap<>());
        Optional<Cast> before = Optional.ofNullable(own.remove(item));
        Optional<Cast> now = mark.filter(m -> !(m instanceof Mark.Support)).map(m -> Cast.of(m, before, given));
        now.ifPresent(cast -> {
            own.put(item, cast);
            casts.put(seat, own);
        });
        castOn.computeIfAbsent(item, _ -> new BitSet()).set(seat, now.isPresent());
        before.ifPresent(cast -> recount(seat, own, cast.mark().kind()));
        now.ifPresent(cast -> recount(seat, own, cast.mark().kind()));
    }

    private void recount(int seat, SortedMap<Integer, Cast> own, String kind) {
        boolean any = own.values().stream().anyMatch(cast -> cast.mark().kind().equals(kind));
        voters.computeIfAbsent(kind, _ -> new BitSet()).set(seat, any);
    }

    void rank(int seat, List<Integer> items, int returns) {
        rankingOf(seat).forEach(item -> rankedBy.get(item).clear(seat));
        rankings.put(seat, new Ranking(items, returns));
        items.forEach(item -> rankedBy.computeIfAbsent(item, _ -> new BitSet()).set(seat));
        voters.computeIfAbsent(VoteRule.Rank.KIND, _ -> new BitSet()).set(seat, !items.isEmpty());
    }

    /** The room has come back to the vote. */
    void comeBack() {
        supporters.comeBack();
    }

    public Optional<Mark> mark(int seat, int item) {
        if (supporters.has(seat, item)) {
            return Optional.of(new Mark.Support());
        }
        return Optional.ofNullable(castsOf(seat).get(item)).map(Cast::mark);
    }

    /** All that this seat said with marks, by item. */
    public SortedMap<Integer, Mark> marksOf(int seat) {
        var marks = new TreeMap<Integer, Mark>();
        supporters.itemsOf(seat).stream().forEach(item -> marks.put(item, new Mark.Support()));
        castsOf(seat).forEach((item, cast) -> marks.put(item, cast.mark()));
        return marks;
    }

    /** This seat's preferred items, best first. */
    public List<Integer> rankingOf(int seat) {
        Ranking ranking = rankings.get(seat);
        return ranking == null ? List.of() : ranking.items();
    }

    public DotCount dotsOf(int seat, VoteRule.Dots rule) {
        DotCount known = dots.get(seat);
        if (known == null || !known.isUnder(rule)) {
            known = new DotCount(rule, castsOf(seat));
            dots.put(seat, known);
        }
        return known;
    }

    /** The seats that said anything of this kind; for reading only. */
    public BitSet voters(String kind) {
        return kind.equals(VoteRule.Support.KIND) ? supporters.seats() : voters.getOrDefault(kind, new BitSet());
    }

    /** The seats that said anything at all. */
    public BitSet voters() {
        var all = (BitSet) supporters.seats().clone();
        voters.values().forEach(all::or);
        return all;
    }

    Supporters supporters() {
        return supporters;
    }

    Optional<Ranking> ranking(int seat) {
        return Optional.ofNullable(rankings.get(seat));
    }

    private SortedMap<Integer, Cast> castsOf(int seat) {
        return casts.getOrDefault(seat, Collections.emptySortedMap());
    }

    /** The distinct seats with a mark other than support on any of these items. */
    BitSet markedBy(Iterable<Integer> items) {
        return union(castOn, items);
    }

    BitSet rankedBy(Iterable<Integer> items) {
        return union(rankedBy, items);
    }

    private static BitSet union(Map<Integer, BitSet> seatsByItem, Iterable<Integer> items) {
        var union = new BitSet();
        for (int item : items) {
            union.or(seatsByItem.getOrDefault(item, new BitSet()));
        }
        return union;
    }

    /** This seat's latest mark of such a kind on any of these items. */
    Optional<Cast> latest(int seat, Iterable<Integer> items, Predicate<Mark> kind) {
        SortedMap<Integer, Cast> own = castsOf(seat);
        Optional<Cast> latest = Optional.empty();
        for (int item : items) {
            Cast cast = own.get(item);
            boolean fits = cast != null && kind.test(cast.mark());
            if (fits && latest.filter(other -> other.order() > cast.order()).isEmpty()) {
                latest = Optional.of(cast);
            }
        }
        return latest;
    }
}
