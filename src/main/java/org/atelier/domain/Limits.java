package org.atelier.domain;

/** How much one workshop holds (docs/PROTOCOL.md, K2, K6, K14 and K19). */
public final class Limits {
    public static final int TEXT_CHARACTERS = 500;
    public static final int TEXT_BYTES = 2048;
    public static final int REASON_CHARACTERS = 200;
    public static final int COMBINING_MARKS_IN_A_ROW = 4;
    public static final int ITEMS_PER_SEAT = 200;
    public static final int ITEMS = 20_000;
    public static final int SEATS = 20_000;
    public static final int DEVICES_PER_SEAT = 20;
    public static final int PASSES_PER_SEAT = 50;
    public static final int TICKETS = 20_000;
    public static final int TICKETS_AT_ONCE = 1_000;
    public static final int GRANTS = 100;
    public static final int PEOPLE_AT_A_TABLE = 50;
    public static final int NAME_CHARACTERS = 40;
    public static final int TIMER_SECONDS = 7_200;

    public static final int DOTS = 100;
    public static final int CRITERIA = 5;
    public static final int CRITERION_CHARACTERS = 60;
    public static final int RANKED = 20;

    /** How long an author may rephrase or withdraw an item. */
    public static final long EDITING_MILLIS = 60_000;

    /** How long a moderator keeps items without deciding or asking for more. */
    public static final long CLAIM_MILLIS = 45_000;

    /** How long a pass for another device is good. */
    public static final long PASS_MILLIS = 600_000;

    private Limits() {}
}
