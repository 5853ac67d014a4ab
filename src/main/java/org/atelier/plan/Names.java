package org.atelier.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.atelier.domain.Place;
import org.atelier.domain.Plan;
import org.atelier.domain.Words;

/**
 * Finds a plan's side or level by what people call it: its id or a name in any language, whatever the case, accents,
 * punctuation and number, or some of its words (« Légal/éthique »). What could be two of them is none.
 */
public final class Names {
    private static final List<Label> NO_LEVEL = Stream.of("je ne sais pas", "ne sais pas", "I don’t know", "don’t know")
            .map(Label::of)
            .toList();

    private final Map<String, List<Label>> sides = new LinkedHashMap<>();
    private final Map<String, List<Label>> levels = new LinkedHashMap<>();

    private Names(Plan plan) {
        plan.sides().forEach(side -> sides.put(side.id(), labels(side.id(), side.name())));
        plan.levels().forEach(level -> levels.put(level.id(), labels(level.id(), level.name(), level.shortName())));
    }

    public static Names of(Plan plan) {
        return new Names(plan);
    }

    /** The id of the side that is called so. */
    public Optional<String> side(String called) {
        return find(called, sides);
    }

    /** The id of the level that is called so. */
    public Optional<String> level(String called) {
        return find(called, levels);
    }

    /** Where an item belongs; no level, "?" or « je ne sais pas » leaves it to the moderators. */
    public Optional<Place> place(String calledSide, String calledLevel) {
        Optional<String> side = side(calledSide);
        Optional<String> level = level(calledLevel);
        if (level.isEmpty() && saysNone(calledLevel)) {
            return side.map(Place.Unplaced::new);
        }
        return side.flatMap(s -> level.map(l -> new Place.Cell(s, l)));
    }

    private static boolean saysNone(String calledLevel) {
        return calledLevel.codePoints().noneMatch(Character::isLetterOrDigit)
                || NO_LEVEL.contains(Label.of(calledLevel));
    }

    private static List<Label> labels(String id, Words... names) {
        List<Label> labels = new ArrayList<>();
        labels.add(Label.of(id));
        for (Words words : names) {
            words.byLanguage().values().forEach(name -> labels.add(Label.of(name)));
        }
        return labels;
    }

    /** From the strictest likeness to the loosest; the first that finds anything decides. */
    private static Optional<String> find(String called, Map<String, List<Label>> named) {
        if (named.containsKey(called.strip())) {
            return Optional.of(called.strip());
        }
        Label sought = Label.of(called);
        if (sought.words().isEmpty()) {
            return Optional.empty();
        }
        List<BiPredicate<Label, Label>> likenesses =
                List.of(Label::sameAs, Label::hasAllWordsOf, (label, wanted) -> wanted.hasAllWordsOf(label));
        for (BiPredicate<Label, Label> likeness : likenesses) {
            List<String> found = named.entrySet().stream()
                    .filter(one -> one.getValue().stream().anyMatch(label -> likeness.test(label, sought)))
                    .map(Map.Entry::getKey)
                    .toList();
            if (!found.isEmpty()) {
                return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
