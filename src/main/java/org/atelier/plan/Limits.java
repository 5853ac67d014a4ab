package org.atelier.plan;

/** How large a plan may be; the same numbers stand in plan.schema.json and docs/PLANS.md. Texts in code points. */
final class Limits {
    static final int FILE_BYTES = 256 * 1024;
    /** A plan is at most 5 deep (plan, phases, phase, body, text); a little more lets a wrong one be explained. */
    static final int DEPTH = 8;

    static final int LANGUAGES = 2;
    static final int SIDES_LEAST = 2;
    static final int SIDES = 4;
    static final int LEVELS = 12;
    static final int REFERENCES = 200;
    static final int QUESTIONS = 12;
    static final int VOTES = 12;
    static final int SEGMENTS = 12;
    static final int PHASES = 40;
    static final int PARAGRAPHS = 12;
    /** The protocol's longest timer (7,200 s). */
    static final int MINUTES = 120;

    /** What a rule may say (V6). */
    static final int BUDGET = org.atelier.domain.Limits.DOTS;

    static final int CRITERIA = org.atelier.domain.Limits.CRITERIA;
    static final int TOP = org.atelier.domain.Limits.RANKED;

    static final int TITLE = 120;
    static final int NAME = 60;
    static final int SHORT_NAME = 16;
    static final int SENTENCE = 300;
    static final int PARAGRAPH = 1000;

    private Limits() {}
}
