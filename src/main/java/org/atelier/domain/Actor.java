package org.atelier.domain;

/** Who gives a command. */
public sealed interface Actor {

    /** An anonymous person in the room; seats are numbered from 1 inside their workshop and the number never leaves it. */
    record Seat(int number) implements Actor {}

    /** Whoever holds the secret link of a role. */
    record Holder(Role role) implements Actor {}

    /** The text analysis, which proposes themes and duplicates like any other client. */
    record Analysis() implements Actor {}

    /** The server itself: it creates workshops and seats people. */
    record Host() implements Actor {}

    /** The role whose view this actor has; the server's own actors see what a facilitator sees. */
    default Role role() {
        return switch (this) {
            case Seat _ -> Role.ATTENDEE;
            case Holder(Role role) -> role;
            case Analysis(), Host() -> Role.FACILITATOR;
        };
    }
}
