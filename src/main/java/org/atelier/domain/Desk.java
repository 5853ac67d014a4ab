package org.atelier.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The moderators' decisions in order, and the pairs they keep apart. Owned by the thread that owns the {@link Workshop}. */
public final class Desk {
    private final List<Decision> decisions = new ArrayList<>();
    private final Set<Pair> apart = new HashSet<>();
    private final Items items;

    Desk(Items items) {
        this.items = items;
    }

    public List<Decision> decisions() {
        return Collections.unmodifiableList(decisions);
    }

    public Set<Pair> apart() {
        return Collections.unmodifiableSet(apart);
    }

    /** Whether nothing later stands on that decision, which was not undone either. */
    public boolean canUndo(int n) {
        if (n < 1 || n > decisions.size() || decisions.get(n - 1).undone()) {
            return false;
        }
        Decision decision = decisions.get(n - 1);
        boolean untouched = decision.after().entrySet().stream()
                .allMatch(e -> items.get(e.getKey()).overlay().equals(e.getValue()));
        return untouched
                && decision.before().entrySet().stream().allMatch(e -> canStandAgain(e.getKey(), e.getValue()));
    }

    /** An item goes back under another only while that one is neither withdrawn nor, by now, somewhere below it. */
    private boolean canStandAgain(int item, Item.Overlay before) {
        return before.into() == 0
                || (!items.get(before.into()).withdrawn()
                        && !items.family(item).contains(before.into())
                        && items.get(item)
                                .place()
                                .mayMergeWith(items.get(before.into()).place()));
    }

    void decide(Event.Decided event) {
        switch (event) {
            case Event.ItemsMerged(int n, int into, List<Integer> merged) ->
                overlay(n, Decision.Kind.MERGE, merged, o -> new Item.Overlay(o.place(), into, o.hiddenReason()), into);
            case Event.ItemsUnmerged(int n, List<Integer> merged) ->
                overlay(n, Decision.Kind.UNMERGE, merged, o -> new Item.Overlay(o.place(), 0, o.hiddenReason()), 0);
            case Event.ItemHidden(int n, int item, String reason) ->
                overlay(n, Decision.Kind.HIDE, List.of(item), o -> new Item.Overlay(o.place(), o.into(), reason), 0);
            case Event.ItemRestored(int n, int item) ->
                overlay(n, Decision.Kind.RESTORE, List.of(item), o -> new Item.Overlay(o.place(), o.into(), ""), 0);
            case Event.ItemMoved(int n, int item, Place place) ->
                overlay(
                        n,
                        Decision.Kind.MOVE,
                        List.of(item),
                        o -> new Item.Overlay(place, o.into(), o.hiddenReason()),
                        0);
            case Event.ItemsKeptApart(int n, List<Integer> kept) -> keepApart(n, kept);
            case Event.ItemSplit(int n, int item) ->
                overlay(
                        n,
                        Decision.Kind.UNMERGE,
                        List.of(item),
                        o -> new Item.Overlay(o.place(), 0, o.hiddenReason()),
                        0);
            case Event.ItemsApproved(int n, List<Integer> approved) ->
                overlay(n, Decision.Kind.RESTORE, approved, o -> o, 0);
        }
    }

    /** {@code first}: an item that the decision is about without changing it, named first; 0 for none. */
    private void overlay(
            int n, Decision.Kind kind, List<Integer> numbers, Function<Item.Overlay, Item.Overlay> change, int first) {
        Map<Integer, Item.Overlay> before = new HashMap<>();
        Map<Integer, Item.Overlay> after = new HashMap<>();
        for (int number : numbers) {
            Item item = items.get(number);
            before.put(number, item.overlay());
            after.put(number, change.apply(item.overlay()));
            items.replace(item.with(after.get(number)));
        }
        var about = new ArrayList<Integer>();
        if (first != 0) {
            about.add(first);
        }
        about.addAll(numbers);
        decisions.add(new Decision(n, kind, about, before, after, Set.of(), false));
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
        decisions.add(new Decision(n, Decision.Kind.APART, kept, Map.of(), Map.of(), pairs, false));
    }

    void undo(int n) {
        Decision decision = decisions.get(n - 1);
        decision.before()
                .forEach((item, overlay) -> items.replace(items.get(item).with(overlay)));
        apart.removeAll(decision.apart());
        decisions.set(n - 1, decision.takenBack());
    }
}
