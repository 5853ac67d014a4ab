package org.atelier.domain;

import static org.atelier.domain.Outcome.accepted;
import static org.atelier.domain.Outcome.refused;

/** The rules: what becomes of a command, given the state. Pure: it changes nothing, reads no clock and draws no chance. */
public final class Decider {

    /** {@code now}: milliseconds since 1970, the time at which the command will be recorded. */
    public static Outcome decide(Workshop workshop, Actor actor, long now, Command command) {
        if (command instanceof Command.Create create) {
            return workshop.exists() ? refused(Rejection.NOT_ALLOWED) : creation(create);
        }
        if (!workshop.exists() || !Authority.allows(workshop, actor, command)) {
            return refused(Rejection.NOT_ALLOWED);
        }
        if (workshop.course().isPaused() && waitsInPause(command)) {
            return refused(Rejection.PAUSED);
        }
        return switch (command) {
            case Command.Contribution contribution -> ItemRules.decide(workshop, actor, now, contribution);
            case Command.Ballot ballot -> VoteRules.decide(workshop, (Actor.Seat) actor, ballot);
            case Command.Presence presence -> SeatRules.present(workshop, (Actor.Seat) actor, presence);
            case Command.Conduct conduct -> CourseRules.decide(workshop, now, conduct);
            case Command.PollOrder order -> PollRules.decide(workshop, order);
            case Command.HouseOrder order -> HouseRules.decide(workshop, order);
            case Command.ByDesk byDesk -> DeskRules.decide(workshop, (Actor.Holder) actor, now, byDesk);
            case Command.Seating seating -> SeatRules.seat(workshop, now, seating);
            case Command.Propose proposal -> ThemeRules.decide(workshop, proposal);
            case Command.Create _ -> refused(Rejection.NOT_ALLOWED);
        };
    }

    /** While the room pauses nothing is said and nothing is voted (K20). */
    private static boolean waitsInPause(Command command) {
        return command instanceof Command.Ballot
                || command instanceof Command.Contribution && !(command instanceof Command.Done);
    }

    private static Outcome creation(Command.Create c) {
        return accepted(new Event.WorkshopCreated(c.plan(), c.code(), c.language(), c.keys(), c.retentionDays()));
    }

    private Decider() {}
}
