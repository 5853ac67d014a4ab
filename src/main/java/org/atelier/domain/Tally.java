package org.atelier.domain;

import java.util.BitSet;
import java.util.Map;

/**
 * What the marks on items that are shown as one come to (docs/PROTOCOL.md, section 3).
 *
 * @param supporters the seats with a mark in favour; for reading only
 * @param score what items are ordered by
 * @param before how many of those in favour were so before the room came back to the vote
 */
public record Tally(BitSet supporters, double score, int before, Detail detail) {

    /** What a kind of rule adds. */
    public sealed interface Detail {}

    public record Plain() implements Detail {}

    public record Dots(int dots) implements Detail {}

    public record Stances(int inFavour, int unsure, int against, Spread spread) implements Detail {}

    /** By criterion, in the rule's order. */
    public record Scales(Map<String, Spread> criteria) implements Detail {
        public boolean dissent() {
            return criteria.values().stream().anyMatch(Spread::dissent);
        }
    }

    public record Ranks(int first) implements Detail {}

    /** The distinct people in favour. */
    public int support() {
        return supporters.cardinality();
    }
}
