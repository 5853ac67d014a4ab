package org.atelier.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One of the project’s own files, read as text by the tests that keep the house in order. */
record Source(Path path, String text) {
    private static final Pattern COMMENTS = Pattern.compile("//[^\n]*|/\\*.*?\\*/", Pattern.DOTALL);

    /** The files under a folder of the project whose name ends so. */
    static List<Source> under(String folder, String ending) {
        try (var paths = Files.walk(Path.of(folder))) {
            return paths.filter(path -> path.toString().endsWith(ending))
                    .sorted()
                    .map(Source::read)
                    .toList();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    static Source read(Path path) {
        try {
            return new Source(path, Files.readString(path));
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    /** What stands in the code, comments left out, for each group 1 that matches. */
    Stream<String> found(Pattern pattern) {
        return pattern.matcher(COMMENTS.matcher(text).replaceAll("")).results().map(match -> match.group(1));
    }

    long lines() {
        return text.lines().count();
    }

    /** The package below org.atelier, or nothing for org.atelier itself. */
    String room() {
        var inside = Path.of("src/main/java/org/atelier").relativize(path);
        return inside.getNameCount() == 1 ? "" : inside.getName(0).toString();
    }
}
