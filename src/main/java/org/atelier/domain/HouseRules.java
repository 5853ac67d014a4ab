package org.atelier.domain;

import static org.atelier.domain.Outcome.accepted;
import static org.atelier.domain.Outcome.refused;

/** What the facilitator decides of who may be in the room, and as what. */
final class HouseRules {

    static Outcome decide(Workshop workshop, Command.HouseOrder command) {
        return switch (command) {
            case Command.Door(boolean open) ->
                accepted(open == workshop.house().doorIsOpen() ? new Event.Noted() : new Event.DoorSet(open));
            case Command.SetEntry _, Command.Cap _, Command.Void _ -> refused(Rejection.NOT_ALLOWED);
            case Command.MakeGrant _, Command.ChangeGrant _, Command.Revoke _ -> refused(Rejection.NOT_ALLOWED);
            case Command.IssueTickets _, Command.ReissueTicket _ -> refused(Rejection.NOT_ALLOWED);
        };
    }

    private HouseRules() {}
}
