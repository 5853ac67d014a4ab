package org.atelier.domain;

import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Locale;

/** What people may write: the text policy of docs/PROTOCOL.md, K2 and K13. */
sealed interface Text {

    record Clean(String text) implements Text {}

    record Refused(Rejection why) implements Text {}

    /** NFC, ends trimmed, runs of blanks made one, then within the limits. */
    static Text of(String raw, int maxCharacters) {
        if (raw.length() > 2 * Limits.TEXT_BYTES) {
            return new Refused(Rejection.TEXT_TOO_LONG);
        }
        String text = collapseBlanks(Normalizer.normalize(raw, Normalizer.Form.NFC));
        if (text.isEmpty()) {
            return new Refused(Rejection.TEXT_EMPTY);
        }
        if (text.getBytes(StandardCharsets.UTF_8).length > Limits.TEXT_BYTES || characters(text) > maxCharacters) {
            return new Refused(Rejection.TEXT_TOO_LONG);
        }
        return allowed(text) ? new Clean(text) : new Refused(Rejection.TEXT_NOT_ALLOWED);
    }

    /** The same, where one refusal stands for a text that is missing, empty or too long. */
    static Text of(String raw, int maxCharacters, Rejection otherwise) {
        return switch (of(raw, maxCharacters)) {
            case Clean clean -> clean;
            case Refused(Rejection why) -> new Refused(why == Rejection.TEXT_NOT_ALLOWED ? why : otherwise);
        };
    }

    private static String collapseBlanks(String text) {
        var out = new StringBuilder(text.length());
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isBlank = Character.isSpaceChar(c) || c == '\t' || c == '\n' || c == '\r';
            if (!isBlank) {
                out.append(c);
            } else if (!blank) {
                out.append(c == '\u00a0' || c == '\u202f' ? c : ' ');
            }
            blank = isBlank;
        }
        int end = out.length();
        return out.substring(0, blank && end > 0 ? end - 1 : end).strip();
    }

    /** Characters as a person counts them: extended grapheme clusters. */
    private static int characters(String text) {
        BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        clusters.setText(text);
        int count = 0;
        while (clusters.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
    }

    private static boolean allowed(String text) {
        int marks = 0;
        boolean visible = false;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            marks = isMark(point) ? marks + 1 : 0;
            if (marks > Limits.COMBINING_MARKS_IN_A_ROW || isForbidden(point, text, i)) {
                return false;
            }
            visible |= !isMark(point) && Character.getType(point) != Character.FORMAT;
            i += Character.charCount(point);
        }
        return visible;
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) && !isVariationSelector(point);
    }

    private static boolean isVariationSelector(int point) {
        return point == 0xFE0E || point == 0xFE0F;
    }

    private static boolean isForbidden(int point, String text, int at) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            case Character.FORMAT -> !joinsEmoji(point, text, at);
            default -> isInvisible(point);
        };
    }

    /** A zero-width joiner is allowed only inside an emoji; elsewhere nobody sees it. */
    private static boolean joinsEmoji(int point, String text, int at) {
        return point == 0x200D
                && at > 0
                && at + 1 < text.length()
                && (Character.isEmoji(text.codePointBefore(at)) || isVariationSelector(text.codePointBefore(at)))
                && Character.isEmoji(text.codePointAt(at + 1));
    }

    /** Hangul fillers and the braille blank look like nothing and are letters or symbols by type. */
    private static boolean isInvisible(int point) {
        return point == 0x115F
                || point == 0x1160
                || point == 0x3164
                || point == 0xFFA0
                || point == 0x2800
                || point == 0x034F
                || (point >= 0xE0100 && point <= 0xE01EF);
    }
}
