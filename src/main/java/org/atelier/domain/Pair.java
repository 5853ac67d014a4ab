package org.atelier.domain;

/** Two items, the lower number first. */
public record Pair(int first, int second) {

    public static Pair of(int one, int other) {
        return new Pair(Math.min(one, other), Math.max(one, other));
    }
}
