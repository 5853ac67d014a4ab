package org.atelier.insight;

import java.util.Comparator;
import java.util.List;

/** A finished group, most alike first, with its average likeness and the words to show as the reason. */
record DuplicateGroup(Duplicates duplicates, double alike) {

    static final Comparator<DuplicateGroup> MOST_ALIKE_FIRST = Comparator.comparingDouble(DuplicateGroup::alike)
            .reversed()
            .thenComparing(group -> group.duplicates().items().getFirst());

    private static final int WORDS_SHOWN = 6;

    static DuplicateGroup of(List<Integer> group, List<Analysed> items, Space space) {
        record Member(int item, double alike) {}
        var members = group.stream()
                .map(item -> new Member(item, alikeToOthers(item, group, space)))
                .sorted(Comparator.comparingDouble(Member::alike).reversed().thenComparingInt(Member::item))
                .toList();
        double average = members.stream().mapToDouble(Member::alike).average().orElseThrow();
        List<Integer> ordered = members.stream().map(Member::item).toList();
        List<Integer> numbers =
                ordered.stream().map(item -> items.get(item).text().item()).toList();
        return new DuplicateGroup(new Duplicates(numbers, shared(ordered, items, space)), average);
    }

    private static double alikeToOthers(int item, List<Integer> group, Space space) {
        return group.stream()
                .filter(other -> other != item)
                .mapToDouble(other -> space.alike(item, other))
                .average()
                .orElseThrow();
    }

    /** As the first item writes them: words whose stem most of the group has, the rarest first. */
    private static List<String> shared(List<Integer> group, List<Analysed> items, Space space) {
        return items.get(group.getFirst()).terms().stream()
                .filter(Analysed.Term::hasStem)
                .filter(term -> 2 * holders(term.stem(), group, items) > group.size())
                .sorted(Comparator.comparingInt(term -> space.holders(term.stem())))
                .map(term -> term.word().surface())
                .distinct()
                .limit(WORDS_SHOWN)
                .toList();
    }

    private static long holders(String stem, List<Integer> group, List<Analysed> items) {
        return group.stream()
                .filter(item -> items.get(item).stems().contains(stem))
                .count();
    }
}
