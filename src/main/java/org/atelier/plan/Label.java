package org.atelier.plan;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A name reduced to what people agree on: its words without accents, case, articles or plural. */
record Label(List<String> words) {
    private static final Set<String> SMALL_WORDS = Set.of(
            "et", "ou", "de", "des", "du", "la", "le", "les", "au", "aux", "en", "and", "or", "of", "the", "niveau",
            "level");
    private static final int SHORTEST_BEGINNING = 3;

    static Label of(String name) {
        String folded = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replace("œ", "oe")
                .replace("æ", "ae");
        List<String> words = Arrays.stream(folded.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() > 1 && !SMALL_WORDS.contains(word))
                .map(Label::stem)
                .toList();
        return new Label(words);
    }

    /** Enough for names: no plural, and one spelling for -ize and -ise. */
    private static String stem(String word) {
        String one = word.replace('z', 's');
        if (one.length() > 4 && one.endsWith("ies")) {
            return one.substring(0, one.length() - 3) + "y";
        }
        if (one.length() > 3 && (one.endsWith("s") || one.endsWith("x")) && !one.endsWith("ss")) {
            return one.substring(0, one.length() - 1);
        }
        return one;
    }

    String joined() {
        return String.join("", words);
    }

    boolean sameAs(Label other) {
        return joined().equals(other.joined());
    }

    /** Whether each of the other's words is here too, whole or as the beginning of a longer one (« Techno. »). */
    boolean hasAllWordsOf(Label other) {
        return !other.words.isEmpty()
                && other.words.stream().allMatch(wanted -> words.stream().anyMatch(word -> alike(word, wanted)));
    }

    private static boolean alike(String a, String b) {
        String shorter = a.length() < b.length() ? a : b;
        String longer = a.length() < b.length() ? b : a;
        return a.equals(b) || (shorter.length() >= SHORTEST_BEGINNING && longer.startsWith(shorter));
    }
}
