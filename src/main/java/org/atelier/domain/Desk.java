package org.atelier.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.atelier.domain.Item.Overlay;

/** The moderators' decisions in order, and the pairs they keep apart. Owned by the thread that owns the {@link Workshop}. */
public final class Desk {
    private final List<Decision> decisions = new ArrayList<>();
    private final Map<Integer, List<Integer>> decisionsAbout = new HashMap<>();
    private final Set<Pair> apart = new HashSet<>();
    private final Claims claims = new Claims();
    private final Items items;

    Desk(Items items) {
        this.items = items;
    }

    public List<Decision> decisions() {
        return Collections.unmodifiableList(decisions);
    }

    /** The decisions about that item, oldest first. */
    public List<Decision> about(int item) {
        return decisionsAbout.getOrDefault(item, List.of()).stream()
                .map(n -> decisions.get(n - 1))
                .toList();
    }

    public Set<Pair> apart() {
        return Collections.unmodifiableSet(apart);
    }

    public Claims claims() {
        return claims;
    }

    /** Whether nothing later stands on that decision, which was not undone either. */
    public boolean canUndo(int n) {
        return n >= 1 && n <= decisions.size() && Undoing.isPossible(decisions.get(n - 1), items);
    }

    void decide(Event.Decided event) {
        switch (event) {
            case Event.ItemsMerged(int n, int into, List<Integer> merged) ->
                record(n, Decision.Kind.MERGE, "", firstly(into, merged), overlays(merged, o -> o.under(into)));
            case Event.ItemsUnmerged(int n, List<Integer> merged) ->
                record(n, Decision.Kind.UNMERGE, "", merged, overlays(merged, o -> o.under(0)));
            case Event.ItemSplit(int n, int item) -> split(n, item);
            case Event.ItemHidden(int n, int item, String why) ->
                record(n, Decision.Kind.HIDE, why, List.of(item), overlays(List.of(item), o -> o.hidden(why)));
            case Event.ItemRestored(int n, int item) ->
                record(n, Decision.Kind.RESTORE, "", List.of(item), overlays(List.of(item), o -> o.hidden("")));
            case Event.ItemMoved(int n, int item, Place place) ->
                record(n, Decision.Kind.MOVE, "", List.of(item), overlays(List.of(item), o -> o.at(place)));
            case Event.ItemsApproved(int n, List<Integer> approved) ->
                record(n, Decision.Kind.APPROVE, "", approved, overlays(approved, Overlay::approved));
            case Event.ItemsKeptApart(int n, List<Integer> kept) -> keepApart(n, kept);
        }
    }

    /** Those merged into it stay together: with what it was merged into, or with the first of them in its place. */
    private void split(int n, int item) {
        boolean isMerged = items.get(item).isMerged();
        List<Integer> children = items.under(item);
        int heir = isMerged ? items.get(item).into() : children.getFirst();
        Map<Integer, Overlay> after = overlays(children, o -> o.under(heir));
        if (!isMerged) {
            after.put(heir, items.get(heir).overlay().under(0));
        }
        after.put(item, items.get(item).overlay().under(0));
        record(n, Decision.Kind.SPLIT, "", List.of(item, heir), after);
    }

    private static List<Integer> firstly(int first, List<Integer> others) {
        return Stream.concat(Stream.of(first), others.stream()).toList();
    }

    private Map<Integer, Overlay> overlays(List<Integer> numbers, UnaryOperator<Overlay> change) {
        Map<Integer, Overlay> changed = new HashMap<>();
        numbers.forEach(n -> changed.put(n, change.apply(items.get(n).overlay())));
        return changed;
    }

    private void record(int n, Decision.Kind kind, String reason, List<Integer> about, Map<Integer, Overlay> after) {
        Map<Integer, Overlay> before = overlays(List.copyOf(after.keySet()), o -> o);
        after.forEach((item, overlay) -> items.replace(items.get(item).with(overlay)));
        add(new Decision(n, kind, reason, about, before, after, Set.of(), false));
    }

    private void keepApart(int n, List<Integer> kept) {
        var pairs = new HashSet<Pair>();
        for (int i = 0; i < kept.size(); i++) {
            for (int j = i + 1; j < kept.size(); j++) {
                pairs.add(Pair.of(kept.get(i), kept.get(j)));
            }
        }
        pairs.removeAll(apart);
        apart.addAll(pairs);
        add(new Decision(n, Decision.Kind.APART, "", kept, Map.of(), Map.of(), pairs, false));
    }

    private void add(Decision decision) {
        decisions.add(decision);
        for (int item : decision.items()) {
            decisionsAbout.computeIfAbsent(item, _ -> new ArrayList<>()).add(decision.n());
        }
        claims.decided(decision.items());
    }

    void explain(int n, String reason) {
        decisions.set(n - 1, decisions.get(n - 1).explained(reason));
    }

    void undo(int n) {
        Decision decision = decisions.get(n - 1);
        decision.before()
                .forEach((item, overlay) -> items.replace(items.get(item).with(overlay)));
        apart.removeAll(decision.apart());
        decisions.set(n - 1, decision.takenBack());
        claims.decided(decision.items());
    }
}
