package org.atelier.insight;

/** One word of a text: as written, folded, and where it stands in the composed text. */
record Word(String surface, String folded, int start, int end) {

    boolean isNumber() {
        return Character.isDigit(folded.charAt(0));
    }
}
