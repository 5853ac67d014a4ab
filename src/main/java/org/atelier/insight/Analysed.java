package org.atelier.insight;

import java.util.List;
import java.util.Set;

/**
 * One item after analysis.
 *
 * @param composed the text that the words' positions point into
 * @param key equal keys mean the same text
 * @param terms every word in order; those that say nothing of the subject have no stem
 * @param stems what the item is about, in order of first use
 * @param numbers digits and numerals: two items with different numbers ask for different things
 * @param turned whether the text is against, or negates, an odd number of times
 */
record Analysed(
        Text text,
        String composed,
        String key,
        List<Term> terms,
        Set<String> stems,
        Set<String> numbers,
        boolean turned) {

    /** A word and its stem; an empty stem for a word of grammar or of asking. */
    record Term(Word word, String stem) {

        boolean hasStem() {
            return !stem.isEmpty();
        }
    }
}
