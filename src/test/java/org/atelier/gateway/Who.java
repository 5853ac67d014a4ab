package org.atelier.gateway;

import java.util.EnumSet;
import java.util.Set;
import org.atelier.domain.Actor;
import org.atelier.domain.Role;

/** Whoever may try to give a command: those who are in the room, and those who should not be. */
enum Who {
    ATTENDEE(new Actor.Seat(Gathering.ATTENDEES_SEAT), "attendee"),
    TABLE(new Actor.Seat(Gathering.TABLES_SEAT), "table"),
    PROJECTOR(new Actor.Holder(Role.PROJECTOR), "projector"),
    MODERATOR(new Actor.Holder(Role.MODERATOR), "moderator"),
    FACILITATOR(new Actor.Holder(Role.FACILITATOR), "facilitator"),
    VOIDED(new Actor.Seat(Gathering.VOIDED_SEAT), "a seat that was voided"),
    REVOKED(new Actor.Holder(Role.FACILITATOR, Gathering.REVOKED_GRANT, ""), "a facilitator’s link that was revoked"),
    DEMOTED(
            new Actor.Holder(Role.FACILITATOR, Gathering.DEMOTED_GRANT, ""),
            "a facilitator’s link that was given another role"),
    STRANGER(new Actor.Seat(999), "a seat of another workshop"),
    FOREIGNER(new Actor.Holder(Role.FACILITATOR, 999, ""), "a link of another workshop");

    static final Set<Who> PRESENT = EnumSet.range(ATTENDEE, FACILITATOR);
    static final Set<Who> ABSENT = EnumSet.complementOf(EnumSet.range(ATTENDEE, FACILITATOR));

    final Actor actor;
    final String words;

    Who(Actor actor, String words) {
        this.actor = actor;
        this.words = words;
    }

    String role() {
        return actor.role().id();
    }
}
