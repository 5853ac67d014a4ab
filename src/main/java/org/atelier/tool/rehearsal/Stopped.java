package org.atelier.tool.rehearsal;

import org.atelier.domain.Words;

/** Why a rehearsal could not go on to its end. */
final class Stopped extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Words sentence;

    Stopped(Words sentence) {
        super(sentence.in("en"));
        this.sentence = sentence;
    }

    Words sentence() {
        return sentence;
    }
}
