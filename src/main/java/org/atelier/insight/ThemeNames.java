package org.atelier.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Gives themes their numbers and labels. Who was on screen keeps both; a label goes only when most of the items that
 * it stood for are gone.
 */
final class ThemeNames {

    private final List<Analysed> items;
    private final Label label;

    ThemeNames(List<Analysed> items, Space space) {
        this.items = items;
        this.label = new Label(items, space);
    }

    private record Heritage(ThemeGroup group, List<Integer> items, Optional<Named> before) {

        Optional<String> label() {
            return before.filter(
                            named -> 2 * common(named, items) >= named.items().size())
                    .map(Named::label);
        }
    }

    /** By number. */
    List<Named> name(List<ThemeGroup> groups, Reading reading) {
        List<Heritage> heritages = heritages(groups, reading.themes());
        var taken = new HashSet<String>();
        heritages.forEach(heritage -> heritage.label().ifPresent(taken::add));
        var named = new ArrayList<Named>();
        int next = reading.nextTheme();
        for (Heritage heritage : heritages) {
            String words =
                    heritage.label().orElseGet(() -> label.of(heritage.group().members(), taken));
            taken.add(words);
            int number = heritage.before().isPresent() ? heritage.before().get().theme() : next++;
            named.add(new Named(number, words, heritage.items()));
        }
        named.sort(Comparator.comparingInt(Named::theme));
        return named;
    }

    private List<Heritage> heritages(List<ThemeGroup> groups, List<Named> shown) {
        var gone = new ArrayList<>(shown);
        groups.forEach(group -> group.before().ifPresent(gone::remove));
        var heritages = new ArrayList<Heritage>();
        for (ThemeGroup group : groups) {
            List<Integer> numbers = group.members().stream()
                    .map(item -> items.get(item).text().item())
                    .toList();
            Optional<Named> before = group.before().or(() -> predecessor(numbers, gone));
            before.ifPresent(gone::remove);
            heritages.add(new Heritage(group, numbers, before));
        }
        return heritages;
    }

    /** A dissolved theme most of whose items meet again in a new group hands over its number. */
    private static Optional<Named> predecessor(List<Integer> numbers, List<Named> gone) {
        return gone.stream()
                .filter(named -> 2 * common(named, numbers) > named.items().size())
                .max(Comparator.<Named>comparingLong(named -> common(named, numbers))
                        .thenComparing(Comparator.comparingInt(Named::theme).reversed()));
    }

    private static long common(Named named, List<Integer> numbers) {
        Set<Integer> all = Set.copyOf(numbers);
        return named.items().stream().filter(all::contains).count();
    }
}
