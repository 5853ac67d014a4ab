package org.atelier.domain;

import static org.atelier.domain.Outcome.accepted;
import static org.atelier.domain.Outcome.refused;

import java.util.Optional;

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
        return switch (command) {
            case Command.ByAttendee byAttendee -> AttendeeRules.decide(workshop, (Actor.Seat) actor, now, byAttendee);
            case Command.ByFacilitator byFacilitator -> facilitate(workshop, now, byFacilitator);
            case Command.ByDesk byDesk -> DeskRules.decide(workshop, byDesk);
            case Command.ByServer byServer -> serve(workshop, byServer);
        };
    }

    private static Outcome creation(Command.Create c) {
        return accepted(new Event.WorkshopCreated(c.plan(), c.code(), c.language(), c.keys(), c.retentionDays()));
    }

    private static Outcome facilitate(Workshop workshop, long now, Command.ByFacilitator command) {
        return switch (command) {
            case Command.Go(String phase, Optional<String> level) -> go(workshop, phase, level);
            case Command.Timer(int seconds) -> timer(workshop, now, seconds);
            case Command.Reveal(boolean on) ->
                on == workshop.isRevealed() ? accepted(new Event.Noted()) : accepted(new Event.RevealSet(on));
            case Command.Door(boolean open) ->
                open == workshop.doorIsOpen() ? accepted(new Event.Noted()) : accepted(new Event.DoorSet(open));
        };
    }

    private static Outcome go(Workshop workshop, String phase, Optional<String> level) {
        if (workshop.plan().phase(phase).isEmpty()) {
            return refused(Rejection.UNKNOWN_PHASE);
        }
        if (level.isPresent() && !workshop.plan().hasLevel(level.get())) {
            return refused(Rejection.UNKNOWN_LEVEL);
        }
        boolean there = workshop.phase().id().equals(phase) && workshop.level().equals(level);
        return accepted(there ? new Event.Noted() : new Event.PhaseEntered(phase, level));
    }

    private static Outcome timer(Workshop workshop, long now, int seconds) {
        if (seconds < 0 || seconds > Limits.TIMER_SECONDS) {
            return refused(Rejection.TIMER_OUT_OF_RANGE);
        }
        if (seconds == 0) {
            return accepted(workshop.timer().isPresent() ? new Event.TimerStopped() : new Event.Noted());
        }
        return accepted(new Event.TimerStarted(now + seconds * 1000L, seconds));
    }

    private static Outcome serve(Workshop workshop, Command.ByServer command) {
        return switch (command) {
            case Command.Create _ -> refused(Rejection.NOT_ALLOWED);
            case Command.TakeSeat(String key) -> takeSeat(workshop, key);
            case Command.Propose proposal -> ThemeRules.decide(workshop, proposal);
        };
    }

    private static Outcome takeSeat(Workshop workshop, String key) {
        if (workshop.seatOf(key).isPresent()) {
            return accepted(new Event.Noted());
        }
        if (!workshop.doorIsOpen()) {
            return refused(Rejection.DOOR_CLOSED);
        }
        int seat = workshop.seatCount() + 1;
        return seat > Limits.SEATS ? refused(Rejection.LIMIT_REACHED) : accepted(new Event.SeatTaken(seat, key));
    }

    private Decider() {}
}
