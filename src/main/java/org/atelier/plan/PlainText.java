package org.atelier.plan;

import java.text.Normalizer;
import java.util.OptionalInt;

/** A plan's text as screens show it: NFC, on one line, without the invisible. */
final class PlainText {
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    /** Folds what YAML blocks leave (ends of lines, indents); a no-break space is a letter here and stays. */
    static String tidy(String text) {
        StringBuilder tidy = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
            if (!blank && gap && !tidy.isEmpty()) {
                tidy.append(' ');
            }
            if (!blank) {
                tidy.append(c);
            }
            gap = blank;
        }
        return Normalizer.normalize(tidy, Normalizer.Form.NFC);
    }

    /** The first character that a screen can't show or that would change how the rest is shown. */
    static OptionalInt firstNotAllowed(String text) {
        return text.codePoints().filter(c -> !isAllowed(c)).findFirst();
    }

    private static boolean isAllowed(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            // Joiners are part of words and of emoji; the other format characters turn or hide text.
            case Character.FORMAT -> codePoint == ZERO_WIDTH_JOINER || codePoint == ZERO_WIDTH_NON_JOINER;
            default -> true;
        };
    }

    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private PlainText() {}
}
