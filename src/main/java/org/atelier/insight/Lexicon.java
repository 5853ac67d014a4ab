package org.atelier.insight;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of one language that say how people ask rather than what about. Read once from a resource; immutable. */
final class Lexicon {

    private static final Map<Language, Lexicon> ALL = new EnumMap<>(Map.of(
            Language.FRENCH, read("lexicon-fr.txt"),
            Language.ENGLISH, read("lexicon-en.txt")));

    private final Map<String, Forms> kinds = new HashMap<>();
    private final Map<String, String> numbers = new HashMap<>();

    private Lexicon() {}

    static Lexicon of(Language language) {
        return ALL.get(language);
    }

    /** Words that belong to the grammar of this language; they also tell which language a text is in. */
    boolean isFunction(String folded) {
        return is("function", folded);
    }

    boolean isStop(String folded) {
        return folded.length() < 2 || isFunction(folded) || is("request", folded);
    }

    /** Whether the word turns the stance of its text round, by negation or by asking for an end. */
    boolean turns(String folded) {
        return is("negation", folded) || is("against", folded);
    }

    /** Whether the word may stand between the two words of a label. */
    boolean links(String folded) {
        return is("link", folded);
    }

    /** Digits for a numeral in letters; the word itself otherwise. */
    String digits(String folded) {
        return numbers.getOrDefault(folded, folded);
    }

    private boolean is(String kind, String folded) {
        return kinds.getOrDefault(kind, Forms.NONE).has(folded);
    }

    private static Lexicon read(String resource) {
        var lexicon = new Lexicon();
        try (InputStream in = Lexicon.class.getResourceAsStream(resource)) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && line.contains(":"))
                    .forEach(lexicon::learn);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
        return lexicon;
    }

    private void learn(String line) {
        int colon = line.indexOf(':');
        String kind = line.substring(0, colon);
        List<String> words = List.of(line.substring(colon + 1).strip().split(" +"));
        if (kind.equals("number")) {
            words.forEach(word -> numbers.put(word.split("=")[0], word.split("=")[1]));
        } else {
            kinds.put(kind, Forms.of(words));
        }
    }

    /** Exact words, and beginnings written with a last star. */
    private record Forms(Set<String> exact, List<String> beginnings) {

        static final Forms NONE = new Forms(Set.of(), List.of());

        static Forms of(List<String> words) {
            var exact = new HashSet<String>();
            words.stream().filter(word -> !word.endsWith("*")).forEach(exact::add);
            var beginnings = words.stream()
                    .filter(word -> word.endsWith("*"))
                    .map(word -> word.substring(0, word.length() - 1))
                    .toList();
            return new Forms(exact, beginnings);
        }

        boolean has(String folded) {
            return exact.contains(folded) || beginnings.stream().anyMatch(folded::startsWith);
        }
    }
}
