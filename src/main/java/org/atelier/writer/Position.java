package org.atelier.writer;

/** A place in the history of a workshop: which history, and how many of its events. */
public record Position(String epoch, long seq) {}
