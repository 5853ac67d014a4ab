package org.atelier.insight;

/**
 * One standing item as it was written.
 *
 * @param list where it lives (a side, a question, comments): duplicates are only looked for inside one list
 * @param level the plan's level, or empty; themes go across levels and lists
 */
public record Text(int item, String list, String level, String text) {}
