package org.atelier.tool;

import java.util.List;
import java.util.Map;
import org.atelier.domain.Words;

/** Why a command ends before it has begun: sentences in French and in English, and the exit code. */
final class CannotGoOn extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Words> sentences;
    private final int exitCode;

    private CannotGoOn(List<Words> sentences, int exitCode) {
        super(sentences.getFirst().in("en"));
        this.sentences = List.copyOf(sentences);
        this.exitCode = exitCode;
    }

    /** What was asked for can't be: the one who asked has to change it. */
    static CannotGoOn wrongUse(List<Words> sentences) {
        return new CannotGoOn(sentences, ExitCode.WRONG_USE);
    }

    static CannotGoOn wrongUse(String french, String english) {
        return wrongUse(List.of(new Words(Map.of("fr", french, "en", english))));
    }

    /** It was asked for rightly and does not work. */
    static CannotGoOn failed(Words sentence) {
        return new CannotGoOn(List.of(sentence), ExitCode.FAILED);
    }

    int exitCode() {
        return exitCode;
    }

    /** All in one language, a line each. */
    String in(String language) {
        return String.join(
                System.lineSeparator(),
                sentences.stream().map(words -> words.in(language)).toList());
    }
}
