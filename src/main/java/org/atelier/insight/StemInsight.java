package org.atelier.insight;

import java.util.List;

/**
 * First version: duplicates and themes by French and English stems and character grams.
 *
 * <p>Owned by one worker thread: Lucene's chains are reused from reading to reading. Making one costs little, so give
 * each worker its own.
 */
public final class StemInsight implements Insight {

    /** Likeness under which two items are strangers. */
    private static final double FLOOR = 0.05;

    private final Analysis analysis = new Analysis();

    @Override
    public Proposal read(Reading reading) {
        List<Analysed> items = analysis.of(reading.items());
        var space = new Space(items);
        var neighbours = new Neighbours(space, FLOOR);
        List<ThemeGroup> themes = new ThemeSearch(items, space, neighbours).grow(reading.themes());
        List<DuplicateGroup> duplicates = new DuplicateSearch(items, space, reading.apart()).groups(neighbours);
        return new Proposal(
                new ThemeNames(items, space).name(themes, reading),
                duplicates.stream().map(DuplicateGroup::duplicates).toList());
    }
}
