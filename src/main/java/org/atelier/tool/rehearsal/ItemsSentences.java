package org.atelier.tool.rehearsal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.atelier.domain.Plan;
import org.atelier.domain.Words;

/** What is said of an items file that does not hold. */
final class ItemsSentences {
    private static final int QUOTED = 40;

    static Words tooLarge(int megabytes) {
        return words(
                "Le fichier dépasse %d Mo.".formatted(megabytes),
                "The file is larger than %d MB.".formatted(megabytes));
    }

    static Words notUtf8() {
        return words(
                "Le texte n’est pas en UTF-8; enregistrez le fichier dans cet encodage.",
                "The text is not UTF-8; save the file in that encoding.");
    }

    static Words header() {
        return words(
                "La première ligne doit nommer les trois colonnes side, level et text, séparées par des tabulations.",
                "The first line has to name the three columns side, level and text, set apart by tabs.");
    }

    static Words noItem() {
        return words("Le fichier n’a aucune contribution.", "The file has no item.");
    }

    static Words tooMany(int most) {
        return words(
                "Une répétition prend au plus %d contributions.".formatted(most),
                "A rehearsal takes at most %d items.".formatted(most));
    }

    static Words columns(int found) {
        return words(
                "Trois colonnes séparées par des tabulations sont attendues, pas %d.".formatted(found),
                "Three columns set apart by tabs are expected, not %d.".formatted(found));
    }

    static Words unknownSide(String called, Plan plan) {
        return words(
                "«\u00a0%s\u00a0» n’est pas un côté de ce déroulé; attendu\u00a0: %s."
                        .formatted(quoted(called), sides(plan, "fr")),
                "“%s” is not a side of this plan; expected: %s.".formatted(quoted(called), sides(plan, "en")));
    }

    static Words unknownLevel(String called, Plan plan) {
        return words(
                "«\u00a0%s\u00a0» n’est pas un niveau de ce déroulé; attendu\u00a0: %s; ou rien, pour «\u00a0je ne sais pas\u00a0»."
                        .formatted(quoted(called), levels(plan, "fr")),
                "“%s” is not a level of this plan; expected: %s; or nothing, for “I don’t know”."
                        .formatted(quoted(called), levels(plan, "en")));
    }

    static Words textEmpty() {
        return words("Le texte manque.", "The text is missing.");
    }

    static Words textTooLong(int characters) {
        return words(
                "Le texte dépasse %d caractères.".formatted(characters),
                "The text is longer than %d characters.".formatted(characters));
    }

    static Words textNotAllowed() {
        return words(
                "Le texte contient un caractère de commande, qu’aucun écran ne montre.",
                "The text holds a control character, which no screen shows.");
    }

    static Words words(String french, String english) {
        Map<String, String> both = new LinkedHashMap<>();
        both.put("fr", french);
        both.put("en", english);
        return new Words(both);
    }

    private static String sides(Plan plan, String language) {
        return plan.sides().stream().map(side -> side.name().in(language)).collect(Collectors.joining(", "));
    }

    /** Some levels have a comma in their name. */
    private static String levels(Plan plan, String language) {
        return plan.levels().stream().map(level -> level.name().in(language)).collect(Collectors.joining("; "));
    }

    /** Short, and without what could move a terminal's cursor. */
    private static String quoted(String text) {
        String shown = text.codePoints()
                .limit(QUOTED)
                .mapToObj(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT
                        ? "\uFFFD"
                        : Character.toString(c))
                .collect(Collectors.joining());
        return text.codePointCount(0, text.length()) > QUOTED ? shown + "…" : shown;
    }

    private ItemsSentences() {}
}
