package org.atelier.board;

import org.atelier.domain.Place;
import org.atelier.domain.Plan;
import org.atelier.domain.Role;
import org.atelier.domain.Workshop;

/** What someone of that role does not get until it is revealed: items and themes (S10), and what votes come to (S13). */
record Veil(Workshop workshop, Role role) {

    boolean hides(Place place) {
        return isScreen() && workshop.hidesItemsAt(place);
    }

    boolean hidesThemes() {
        return isScreen() && hidesThemes(workshop);
    }

    /** A theme would tell of items that are hidden. */
    static boolean hidesThemes(Workshop workshop) {
        boolean silent = workshop.phase().visibility() == Plan.Visibility.ITEMS_HIDDEN
                && !workshop.course().isRevealed();
        return silent
                || workshop.plan().sides().stream()
                        .anyMatch(side -> workshop.hidesItemsAt(new Place.Unplaced(side.id())));
    }

    boolean hidesTally(String vote) {
        return workshop.polls().blind(vote).hidesFrom(role);
    }

    private boolean isScreen() {
        return role == Role.ATTENDEE || role == Role.PROJECTOR;
    }
}
