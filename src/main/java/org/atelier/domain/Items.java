package org.atelier.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * The items of a workshop and who is merged into whom. Merging is a tree of edges, so that taking one edge away restores
 * exactly what was there, in any order. Owned by the thread that owns the {@link Workshop}.
 */
public final class Items {
    private final Map<Integer, Item> byNumber = new LinkedHashMap<>();
    private final Map<Integer, SortedSet<Integer>> mergedInto = new HashMap<>();
    private final Map<Integer, List<Integer>> byAuthor = new HashMap<>();

    public Optional<Item> find(int n) {
        return Optional.ofNullable(byNumber.get(n));
    }

    /** The item of that number, which must exist. */
    public Item get(int n) {
        return find(n).orElseThrow(() -> new IllegalArgumentException("no item " + n));
    }

    public Collection<Item> all() {
        return Collections.unmodifiableCollection(byNumber.values());
    }

    public int count() {
        return byNumber.size();
    }

    /** The numbers of the items by this seat, in the order in which they were added. */
    public List<Integer> by(int seat) {
        return Collections.unmodifiableList(byAuthor.getOrDefault(seat, List.of()));
    }

    /** The item under which screens show this one: itself unless it was merged. */
    public Item shownAs(int n) {
        Item item = get(n);
        return item.isMerged() ? shownAs(item.into()) : item;
    }

    /** All items shown as this one, itself first, then those merged into it, whole families after another. */
    public List<Integer> family(int n) {
        var family = new ArrayList<Integer>();
        eachOfFamily(n, family::add);
        return family;
    }

    public void eachOfFamily(int n, Consumer<Integer> visit) {
        visit.accept(n);
        for (int child : mergedInto.getOrDefault(n, Collections.emptySortedSet())) {
            eachOfFamily(child, visit);
        }
    }

    public boolean hasOthersUnder(int n) {
        return !under(n).isEmpty();
    }

    /** Those merged into this very one, by number. */
    List<Integer> under(int n) {
        return List.copyOf(mergedInto.getOrDefault(n, Collections.emptySortedSet()));
    }

    void add(Item item) {
        byNumber.put(item.n(), item);
        byAuthor.computeIfAbsent(item.author(), _ -> new ArrayList<>()).add(item.n());
    }

    void replace(Item item) {
        Item before = byNumber.put(item.n(), item);
        if (before.into() != item.into()) {
            if (before.isMerged()) {
                mergedInto.get(before.into()).remove(item.n());
            }
            if (item.isMerged()) {
                mergedInto.computeIfAbsent(item.into(), _ -> new TreeSet<>()).add(item.n());
            }
        }
    }
}
