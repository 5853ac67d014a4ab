package org.atelier.domain;

/** Who gives a command. */
public sealed interface Actor {

    /** An anonymous person in the room; seats are numbered from 1 inside their workshop and the number never leaves it. */
    record Seat(int number) implements Actor {}

    /**
     * Whoever holds a secret link, on one device: several people may hold the same link at once.
     *
     * @param grant the number of the grant that the link stands for; 0 for the role's first link, made with the workshop
     * @param device the device's own name for itself, empty when it gave none
     */
    record Holder(Role role, int grant, String device) implements Actor {
        public Holder(Role role, String device) {
            this(role, 0, device);
        }

        public Holder(Role role) {
            this(role, 0, "");
        }
    }

    /** The text analysis, which proposes themes and duplicates like any other client. */
    record Analysis() implements Actor {}

    /** The server itself: it creates workshops and seats people. */
    record Host() implements Actor {}

    /** The role whose view this actor has; the server's own actors see what a facilitator sees. */
    default Role role() {
        return switch (this) {
            case Seat _ -> Role.ATTENDEE;
            case Holder(Role role, int _, String _) -> role;
            case Analysis(), Host() -> Role.FACILITATOR;
        };
    }
}
