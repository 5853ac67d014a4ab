package org.atelier.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.atelier.insight.Analysed.Term;

/** How a theme's items write one stem: alone, or in two-stem phrases such as "accès aux soins" or "access to care". */
final class Phrases {

    /** Words of grammar allowed between the two stems. */
    private static final int WIDEST_GAP = 2;

    private final String stem;
    private final List<String> alone = new ArrayList<>();
    private final Map<String, List<String>> phrases = new TreeMap<>();

    Phrases(String stem) {
        this.stem = stem;
    }

    /** The phrase that at least half of the stem's uses are in, else the stem's most frequent form. */
    String of(List<Analysed> theme) {
        theme.forEach(this::collect);
        return phrases.values().stream()
                .filter(written -> written.size() >= 2 && 2 * written.size() >= alone.size())
                .max(Comparator.comparingInt(List::size))
                .map(Phrases::mostFrequent)
                .orElseGet(() -> mostFrequent(alone));
    }

    private void collect(Analysed item) {
        List<Term> terms = item.terms();
        for (int from = 0; from < terms.size(); from++) {
            Term first = terms.get(from);
            if (first.stem().equals(stem)) {
                alone.add(first.word().surface());
            }
            int to = nextStem(terms, from);
            if (first.hasStem() && to < terms.size()) {
                Term second = terms.get(to);
                String words = item.composed()
                        .substring(first.word().start(), second.word().end());
                boolean mine = first.stem().equals(stem) || second.stem().equals(stem);
                if (mine && words.matches("[\\p{L}\\p{M}\\p{N}' -]+")) {
                    phrases.computeIfAbsent(first.stem() + " " + second.stem(), key -> new ArrayList<>())
                            .add(words);
                }
            }
        }
    }

    /** Where the next stem is, if only linking words stand between. */
    private static int nextStem(List<Term> terms, int from) {
        int to = from + 1;
        while (to < terms.size() && !terms.get(to).hasStem() && links(terms.get(to))) {
            to++;
        }
        boolean near = to < terms.size() && terms.get(to).hasStem() && to - from <= 1 + WIDEST_GAP;
        return near ? to : terms.size();
    }

    private static boolean links(Term term) {
        String folded = term.word().folded();
        return Lexicon.of(Language.FRENCH).links(folded)
                || Lexicon.of(Language.ENGLISH).links(folded);
    }

    /** Counted without case or accents; among spellings the accented one, then the more frequent, the shorter. */
    private static String mostFrequent(List<String> written) {
        var folded = new HashMap<String, Integer>();
        var exact = new HashMap<String, Integer>();
        for (String words : written) {
            folded.merge(Folding.fold(words), 1, Integer::sum);
            exact.merge(words, 1, Integer::sum);
        }
        return written.stream()
                .max(Comparator.<String>comparingInt(words -> folded.get(Folding.fold(words)))
                        .thenComparing(words -> words.chars().anyMatch(c -> c > 127))
                        .thenComparing(exact::get)
                        .thenComparing(words -> -words.length())
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }
}
