package org.atelier.domain;

import java.util.Locale;

/** From whom a vote keeps what it comes to (S13). The facilitator, who reveals it, always sees it. */
public enum Blind {
    NONE,
    PHONES,
    ALL;

    static Blind of(Plan.Visibility visibility) {
        return switch (visibility) {
            case OPEN -> NONE;
            case PHONES_BLIND -> PHONES;
            case TALLIES_HIDDEN, ITEMS_HIDDEN -> ALL;
        };
    }

    public boolean hidesFrom(Role role) {
        return switch (this) {
            case NONE -> false;
            case PHONES -> role == Role.ATTENDEE;
            case ALL -> role != Role.FACILITATOR;
        };
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
