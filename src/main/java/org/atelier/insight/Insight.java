package org.atelier.insight;

/**
 * Reads what a room has written and proposes; people decide.
 *
 * <p>An implementation is a pure function of the reading: no clock, no chance, no memory between two calls.
 */
public interface Insight {

    /** Reads all standing items and proposes duplicate groups and themes: same input, same output; ties by item number. */
    Proposal read(Reading reading);
}
