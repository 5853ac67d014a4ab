package org.atelier.domain;

import java.util.Locale;

/** What opens the door to a person: the join code alone, or a ticket that was handed to them. */
public enum Entry {
    OPEN,
    TICKETS;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
