package org.atelier.board;

import java.util.Optional;
import org.atelier.domain.Place;
import org.atelier.domain.Plan;
import org.atelier.domain.Role;
import org.atelier.domain.Workshop;

/** What the current phase keeps from attendees and projectors until the facilitator reveals it (S10). */
record Veil(boolean tallies, Optional<Plan.Phase> items) {

    static final Veil NONE = new Veil(false, Optional.empty());

    static Veil over(Workshop workshop) {
        if (!workshop.exists() || workshop.course().isRevealed()) {
            return NONE;
        }
        return switch (workshop.phase().visibility()) {
            case OPEN, PHONES_BLIND -> NONE;
            case TALLIES_HIDDEN -> new Veil(true, Optional.empty());
            case ITEMS_HIDDEN -> new Veil(true, Optional.of(workshop.phase()));
        };
    }

    static Veil over(Workshop workshop, Role role) {
        return role == Role.ATTENDEE || role == Role.PROJECTOR ? over(workshop) : NONE;
    }

    boolean hides(Place place) {
        return items.isPresent() && items.get().covers(place);
    }

    boolean hidesThemes() {
        return items.isPresent();
    }
}
