package org.atelier.domain;

import java.util.Locale;

/** Why a command was refused; {@link #code} is the protocol's word for it. */
public enum Rejection {
    NOT_ALLOWED,
    TEXT_EMPTY,
    TEXT_TOO_LONG,
    TEXT_NOT_ALLOWED,
    PHASE_CLOSED,
    VOTE_CLOSED,
    ITEM_HIDDEN,
    UNKNOWN_ITEM,
    UNKNOWN_PHASE,
    UNKNOWN_LEVEL,
    UNKNOWN_SIDE,
    UNKNOWN_QUESTION,
    NOT_YOURS,
    TOO_LATE,
    ALREADY_MERGED,
    CANNOT_MERGE,
    NOT_MERGED,
    NOT_HIDDEN,
    CANNOT_UNDO,
    REASON_MISSING,
    TIMER_OUT_OF_RANGE,
    LIMIT_REACHED,
    DOOR_CLOSED,
    PAUSED,
    UNKNOWN_VOTE,
    UNKNOWN_ROUND,
    MARK_NOT_ALLOWED,
    CAP_EXCEEDED,
    BUDGET_EXCEEDED,
    RULE_NOT_ALLOWED,
    CANNOT_ASK,
    CANNOT_SPLIT,
    NOT_PENDING,
    CLAIMED,
    UNKNOWN_SEGMENT,
    NOT_A_TABLE,
    UNKNOWN_PERSON,
    UNKNOWN_TICKET,
    UNKNOWN_GRANT,
    LAST_FACILITATOR,
    NAME_MISSING,
    TOO_FAST,
    OP_REUSED;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
