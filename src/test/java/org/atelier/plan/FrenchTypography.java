package org.atelier.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** How French is set in Québec, as far as a pattern can tell. */
public final class FrenchTypography {
    private static final Map<String, Pattern> FAULTS = faults();

    /** The faults of a text, in words; empty when it is well set. */
    public static List<String> faults(String french) {
        return FAULTS.entrySet().stream()
                .filter(fault -> fault.getValue().matcher(french).find())
                .map(fault -> fault.getKey() + ": " + french)
                .toList();
    }

    private static Map<String, Pattern> faults() {
        Map<String, Pattern> faults = new LinkedHashMap<>();
        faults.put("a space before ? ! ;", Pattern.compile("[\\s\u00A0\u202F][?!;]"));
        faults.put("no no-break space before a colon", Pattern.compile("(?<![\u00A0\\d]):|(?<=\\d):(?!\\d)"));
        faults.put("no no-break space before %", Pattern.compile("(?<!\u00A0)%"));
        faults.put("no no-break space inside « »", Pattern.compile("«(?!\u00A0)|(?<!\u00A0)»"));
        faults.put("a straight apostrophe", Pattern.compile("'"));
        faults.put("English quotation marks", Pattern.compile("[\"“”]"));
        faults.put("three dots for an ellipsis", Pattern.compile("\\.\\.\\."));
        faults.put("two spaces", Pattern.compile(" {2}"));
        return faults;
    }

    private FrenchTypography() {}
}
