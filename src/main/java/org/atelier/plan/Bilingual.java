package org.atelier.plan;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.atelier.domain.Words;

/** Makes one sentence in French and English from two templates and the same arguments. */
final class Bilingual {
    private static final int SHOWN = 40;

    static Words say(String french, String english, Object... arguments) {
        Map<String, String> both = new LinkedHashMap<>();
        both.put("fr", spaced(french).formatted(arguments));
        both.put("en", english.formatted(arguments));
        return new Words(both);
    }

    /** Templates are typed without the no-break spaces that French wants; arguments are left as they are. */
    private static String spaced(String french) {
        return french.replace("«", "«\u00A0").replace("»", "\u00A0»").replace(":", "\u00A0:");
    }

    /** The sentence, and what was probably meant when one of {@code known} is near. */
    static Words guessing(Words sentence, String wrong, Collection<String> known) {
        return Nearest.to(wrong, known)
                .map(near -> joined(sentence, say("Vouliez-vous dire «%s»?", "Did you mean “%s”?", near)))
                .orElse(sentence);
    }

    private static Words joined(Words first, Words second) {
        Map<String, String> both = new LinkedHashMap<>();
        first.byLanguage().forEach((language, text) -> both.put(language, text + " " + second.in(language)));
        return new Words(both);
    }

    /** What a file says is repeated short, and without what a terminal or a page could take for more than text. */
    static String cut(String text) {
        String safe = PlainText.tidy(text).replaceAll("\\p{C}", "\uFFFD");
        return PlainText.length(safe) <= SHOWN ? safe : safe.substring(0, safe.offsetByCodePoints(0, SHOWN)) + "…";
    }

    static String listed(Collection<String> names) {
        return String.join(", ", names);
    }

    static String codePoint(int codePoint) {
        return String.format(Locale.ROOT, "U+%04X", codePoint);
    }

    private Bilingual() {}
}
