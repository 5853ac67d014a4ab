package org.atelier.domain;

import java.util.List;

/**
 * A right to be in the room as something, held by whoever has its secret link.
 *
 * @param number the three first links, made with the workshop, are 1 to 3; those made later go on from 4
 * @param name empty for the first links until they are given one
 * @param key SHA-256 of its secret, in hexadecimal
 * @param people for how many a table's link may speak at most, 0 for any other
 */
public record Grant(int number, Role role, String name, String key, int people, boolean revoked) {
    /** The roles of the first links, in the order of their numbers. */
    static final List<Role> FIRST = List.of(Role.FACILITATOR, Role.MODERATOR, Role.PROJECTOR);

    /** Whether it is a table's: its holder takes a seat, and speaks for several people. */
    public boolean isTable() {
        return role == Role.ATTENDEE;
    }

    /** Who holds it on that device. A first link in its first role is grant 0, as older journals have it. */
    public Actor.Holder holder(String device) {
        boolean first = number <= FIRST.size() && FIRST.get(number - 1) == role;
        return new Actor.Holder(role, first ? 0 : number, device);
    }

    Grant changed(Role newRole, String newName) {
        return new Grant(number, newRole, newName, key, people, revoked);
    }

    Grant taken() {
        return new Grant(number, role, name, key, people, true);
    }
}
