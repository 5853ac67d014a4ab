package org.atelier.insight;

import java.text.Normalizer;
import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** Makes spellings of one text equal: case, accents, ligatures, apostrophes, punctuation, spaces. */
final class Folding {

    private Folding() {}

    /** Composed form, with one kind of apostrophe: words cut from it still carry their accents. */
    static String compose(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace('\u2019', '\'')
                .replace('\u02BC', '\'');
    }

    /** Lower case without accents or ligatures; length may change. */
    static String fold(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        var plain = new StringBuilder(lower.length());
        char[] folded = new char[4];
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (Character.getType(c) == Character.NON_SPACING_MARK) {
                continue;
            }
            int length = ASCIIFoldingFilter.foldToASCII(new char[] {c}, 0, folded, 0, 1);
            plain.append(folded, 0, length);
        }
        return plain.toString();
    }

    /**
     * The key under which two texts are the same text: letters and digits of the folded text, single spaces. A text
     * without any (only emoji, only signs) is its own key, else all of those would be equal.
     */
    static String key(String text) {
        String folded = fold(text);
        String words = folded.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        return words.isEmpty() ? folded.replaceAll("\\s+", " ").strip() : words;
    }
}
