package org.atelier.writer;

import io.vertx.core.buffer.Buffer;

/**
 * A finished frame of shared state, the same bytes for all who have that view. Frames are numbered in the order in which
 * the writer made them: a connection drops the frames it kept whose tick is not above that of the state it joined with.
 */
public record TickFrame(long tick, Position to, Buffer frame) {}
