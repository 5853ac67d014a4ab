package org.atelier.tool.rehearsal;

import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.atelier.domain.Words;

/** The texts of items, as the protocol promises to show them (K2). */
final class ItemText {
    private static final int MOST_CHARACTERS = 500;
    private static final int MOST_BYTES = 2_048;

    /** NFC, ends trimmed, runs of blanks made one; a no-break blank counts as any other, since the rule names none. */
    static String tidy(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\h]+", " ")
                .strip();
    }

    /** Whether a screen shows what was written. */
    static boolean same(String written, String shown) {
        return tidy(written).equals(tidy(shown));
    }

    /** Why the server would not take it, as far as that can be told beforehand. */
    static Optional<Words> unfit(String text) {
        if (text.isBlank() || tidy(text).isEmpty()) {
            return Optional.of(ItemsSentences.textEmpty());
        }
        if (text.codePoints().anyMatch(c -> Character.isISOControl(c) && c != '\t')) {
            return Optional.of(ItemsSentences.textNotAllowed());
        }
        String tidy = tidy(text);
        return tidy.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES || characters(tidy) > MOST_CHARACTERS
                ? Optional.of(ItemsSentences.textTooLong(MOST_CHARACTERS))
                : Optional.empty();
    }

    private static int characters(String text) {
        BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        clusters.setText(text);
        int count = 0;
        while (clusters.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
    }

    private ItemText() {}
}
