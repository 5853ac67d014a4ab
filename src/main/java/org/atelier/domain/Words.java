package org.atelier.domain;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One text in the languages of its plan, by language tag ("fr", "en"). The first is the one to fall back on.
 */
public record Words(Map<String, String> byLanguage) {

    public static final Words NONE = new Words(Map.of());

    public Words {
        byLanguage = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
    }

    /** The text in that language, else in the first language that has one, else empty. */
    public String in(String language) {
        String exact = byLanguage.get(language);
        return exact != null ? exact : byLanguage.values().stream().findFirst().orElse("");
    }

    public boolean isEmpty() {
        return byLanguage.isEmpty();
    }
}
