package org.atelier.plan;

import org.atelier.domain.Words;

/**
 * One thing that does not hold in a plan: its line (from 1), the path of its field ("phases[3].sides[0]", empty for the
 * whole file) and a sentence in French and English.
 */
public record Problem(int line, String field, Words message) {

    /** The whole on one line, for a terminal: « ligne 12, sides[1].mark : … ». */
    public String in(String language) {
        String where = (language.equals("fr") ? "ligne " : "line ") + line + (field.isEmpty() ? "" : ", " + field);
        return where + (language.equals("fr") ? "\u00A0: " : ": ") + message.in(language);
    }
}
