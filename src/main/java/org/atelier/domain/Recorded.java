package org.atelier.domain;

/**
 * An event with its place in the journal.
 *
 * @param seq 1 for the workshop's first event, without a gap
 * @param time milliseconds since 1970, by the server's clock; order comes from {@code seq}, never from time
 * @param op the command's number among its actor's, 0 for the server's own
 * @param digest a fingerprint of the command's content, to tell a repeated command from another under the same number
 */
public record Recorded(long seq, long time, Actor actor, long op, int digest, Event event) {}
