package org.atelier.writer;

import java.util.Locale;
import java.util.Optional;
import org.atelier.domain.Actor;
import org.atelier.domain.Command;
import org.atelier.domain.Role;

/** What is asked of the writer of a workshop; each answer is the {@link Reply} named. Keys are SHA-256 in hexadecimal. */
public sealed interface Request {

    /**
     * Takes a seat, or finds it again: {@link Reply.Known} by one of both keys, or {@link Reply.Unknown}.
     *
     * @param held the key that the device had before; it stays when it opens the very seat that is to be taken
     */
    record Enter(Command.Seating seating, Optional<String> held) implements Request {}

    /** Who holds this key in this role: {@link Reply.Known} or {@link Reply.Unknown}. */
    record Identify(Role role, String key) implements Request {}

    /**
     * The state for one connection that has begun to keep the tick frames it hears: {@link Reply.Joined}, or
     * {@link Reply.Unknown} when it was let go meanwhile.
     */
    record Join(Actor actor, Optional<Position> since) implements Request {}

    /** A command: {@link Reply.Receipt}, once it is on disk. */
    record Give(Actor actor, long op, Command command) implements Request {}

    /** What the workshop is: {@link Reply.Described}. */
    record Describe() implements Request {}

    /**
     * What was said or decided so far, as a file for the facilitator who holds this key: {@link Reply.Exported} or
     * {@link Reply.Unknown}.
     *
     * @param language in which the columns are named
     */
    record Export(String key, Sheet sheet, String language) implements Request {}

    /** What may be exported. */
    enum Sheet {
        ITEMS,
        DECISIONS;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Attendees who have come (+) or gone (−); no answer. */
    record Online(int change) implements Request {}
}
