package org.atelier.domain;

import java.util.Locale;
import java.util.Optional;

/** What a person may do and see: the holder of a seat, or of one of the three links. */
public enum Role {
    ATTENDEE,
    PROJECTOR,
    FACILITATOR,
    MODERATOR;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Role> of(String id) {
        for (Role role : values()) {
            if (role.id().equals(id)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
