package org.atelier.domain;

import java.util.Optional;

/**
 * How an item stands in the vote that is in force for it.
 *
 * @param last how it stood in the round before, after the first
 */
public record Result(String vote, Tally tally, Optional<Last> last) {

    /** {@code voted}: how many people had said anything in that round. */
    public record Last(int support, double score, int voted) {}
}
