package org.atelier.gateway;

import java.util.Locale;

/** The languages the server itself speaks; French unless English is preferred. */
enum Language {
    FR,
    EN;

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Language of(String tag) {
        return isEnglish(tag) ? EN : FR;
    }

    /** The one an {@code Accept-Language} header prefers (H9). */
    static Language preferred(String header) {
        if (header == null) {
            return FR;
        }
        double french = -1;
        double english = -1;
        for (String range : header.split(",", 32)) {
            String[] parts = range.strip().split(";", 2);
            double weight = parts.length == 2 ? weight(parts[1].strip()) : 1;
            if (isEnglish(parts[0])) {
                english = Math.max(english, weight);
            } else if (parts[0].toLowerCase(Locale.ROOT).startsWith("fr")) {
                // Browsers list what is preferred first and repeat no weight: of equals, the first one wins.
                french = Math.max(french, weight > english ? weight : weight - 1e-9);
            }
        }
        return english > french && english > 0 ? EN : FR;
    }

    private static boolean isEnglish(String tag) {
        return tag.toLowerCase(Locale.ROOT).startsWith("en");
    }

    private static double weight(String parameter) {
        try {
            return parameter.startsWith("q=")
                    ? Double.parseDouble(parameter.substring(2).strip())
                    : 1;
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
