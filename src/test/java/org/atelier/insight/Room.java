package org.atelier.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a room has written, told the way a test wants to tell it: items are numbered as they come. */
final class Room {

    private final List<Text> items = new ArrayList<>();

    static Room of(String list, String... texts) {
        return new Room().and(list, texts);
    }

    Room and(String list, String... texts) {
        for (String text : texts) {
            items.add(new Text(items.size() + 1, list, "", text));
        }
        return this;
    }

    List<Text> items() {
        return List.copyOf(items);
    }

    Reading reading(Set<Pair> apart, List<Named> themes) {
        int last = themes.stream().mapToInt(Named::theme).max().orElse(0);
        return new Reading(items, apart, themes, last + 1);
    }

    Proposal read() {
        return new StemInsight().read(reading(Set.of(), List.of()));
    }

    /** The groups as sets of item numbers. */
    static List<Set<Integer>> groups(Proposal proposal) {
        return proposal.duplicates().stream()
                .map(group -> Set.copyOf(group.items()))
                .toList();
    }

    static List<String> labels(Proposal proposal) {
        return proposal.themes().stream().map(Named::label).toList();
    }
}
