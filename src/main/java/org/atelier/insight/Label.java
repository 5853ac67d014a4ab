package org.atelier.insight;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;

/** A theme's words, cut from its own items: those of the stem that is common there and rarer elsewhere. */
final class Label {

    private final List<Analysed> items;
    private final Space space;

    Label(List<Analysed> items, Space space) {
        this.items = items;
        this.space = space;
    }

    /** A label that is not taken, unless nothing else is left. */
    String of(List<Integer> members, Set<String> taken) {
        var holders = new TreeMap<String, Integer>();
        members.forEach(item -> items.get(item).stems().forEach(stem -> holders.merge(stem, 1, Integer::sum)));
        var theme = members.stream().map(items::get).toList();
        List<String> candidates = holders.keySet().stream()
                .filter(stem -> !Character.isDigit(stem.charAt(0)))
                .sorted(Comparator.<String>comparingDouble(stem -> weight(stem, holders.get(stem)))
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .map(stem -> capital(new Phrases(stem).of(theme)))
                .toList();
        return candidates.stream()
                .filter(words -> !taken.contains(words))
                .findFirst()
                .or(() -> candidates.stream().findFirst())
                .orElseGet(() -> capital(theme.getFirst().composed()));
    }

    private double weight(String stem, int holders) {
        return holders * Math.sqrt((double) holders / space.holders(stem));
    }

    private static String capital(String words) {
        int first = words.isEmpty() ? 0 : words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(Locale.ROOT)
                + words.substring(first).replace('\'', '\u2019').replaceAll("\\s+", " ");
    }
}
