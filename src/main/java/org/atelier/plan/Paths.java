package org.atelier.plan;

/** Names a field as its author would: {@code phases[3].sides[0]}. */
final class Paths {
    private static final int KEY_SHOWN = 40;

    static String field(String path, String key) {
        String shown = key.codePointCount(0, key.length()) > KEY_SHOWN
                ? key.substring(0, key.offsetByCodePoints(0, KEY_SHOWN)) + "…"
                : key;
        return path.isEmpty() ? shown : path + "." + shown;
    }

    static String item(String path, int index) {
        return path + "[" + index + "]";
    }

    private Paths() {}
}
