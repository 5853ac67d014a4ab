package org.atelier.gateway;

import java.util.Optional;
import org.atelier.domain.Command;
import org.atelier.writer.Position;

/** What a client may say in one frame. */
sealed interface ClientMessage {

    record Hello(Language language, String device, Optional<Position> since) implements ClientMessage {}

    /** A hello of a protocol that we do not speak, whatever else it says (C4). */
    record OtherProtocol() implements ClientMessage {}

    record Heartbeat() implements ClientMessage {}

    record Order(long op, Command command) implements ClientMessage {}

    /** Anything else (L2); {@code why} is for our log, never for the client. */
    record Malformed(String why) implements ClientMessage {}
}
