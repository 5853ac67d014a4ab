package org.atelier.gateway;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * A module of the pages without the lines that are only comments: a third of what ours weigh is types and reasons, which a phone
 * that loads modules one by one need not carry. Every other line keeps its number.
 */
final class LeanModule {
    /** A line comment, or a block of documentation, with nothing but blanks beside it. */
    private static final Pattern COMMENT =
            Pattern.compile("(?m)^[ \\t]*(?://.*|/\\*\\*[^*]*+(?:\\*(?!/)[^*]*+)*+\\*/[ \\t]*)$");

    /** Other files, and bundles, which have none, stay as they are. */
    static byte[] of(String path, byte[] bytes) {
        boolean isModule = path.endsWith(".js") && !path.endsWith(".bundle.js");
        return isModule ? lean(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8) : bytes;
    }

    private static String lean(String module) {
        return COMMENT.matcher(module)
                .replaceAll(comment -> "\n".repeat((int) comment.group().lines().count() - 1));
    }

    private LeanModule() {}
}
