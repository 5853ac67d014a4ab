package org.atelier.tool.rehearsal;

import java.util.Optional;
import org.atelier.tool.client.Address;
import org.atelier.tool.client.Pass;

/**
 * By which doors the clients of a rehearsal come in.
 *
 * @param facilitator without it nobody moves the room: phones add what it takes at the moment
 */
public record Doors(
        Address address, Pass attendee, Optional<Pass> facilitator, Optional<Pass> board, Optional<Pass> desk) {

    /** Whether nobody else is in the room, so that its counts and votes have to be exactly ours. */
    boolean alone() {
        return board.isPresent() && desk.isPresent();
    }
}
