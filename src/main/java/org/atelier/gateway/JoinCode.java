package org.atelier.gateway;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A join code as people type it: case, spaces and dashes do not matter (H2). */
final class JoinCode {
    private static final int LONGEST_TYPED = 64;
    private static final Pattern CODE = Pattern.compile("[A-Z]{8}");
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\u00A0\\u2010-\\u2015-]+");

    /** Eight capitals without dash, or empty when it cannot be a code. */
    static Optional<String> read(String typed) {
        if (typed.length() > LONGEST_TYPED) {
            return Optional.empty();
        }
        String code = BETWEEN.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT);
        return CODE.matcher(code).matches() ? Optional.of(code) : Optional.empty();
    }

    private JoinCode() {}
}
