package org.atelier.insight;

/** Two items that a person declared "not the same"; the lower number comes first. */
public record Pair(int first, int second) {

    public Pair {
        if (first >= second) {
            throw new IllegalArgumentException("a pair is two items, the lower number first: " + first + ", " + second);
        }
    }

    /** The pair of two different items, given in any order. */
    public static Pair of(int one, int other) {
        return new Pair(Math.min(one, other), Math.max(one, other));
    }
}
