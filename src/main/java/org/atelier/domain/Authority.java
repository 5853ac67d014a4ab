package org.atelier.domain;

/** Who may give which command: one answer for every door, asked at each command against the current state. */
final class Authority {

    static boolean allows(Workshop workshop, Actor actor, Command command) {
        return switch (actor) {
            case Actor.Seat(int number) -> workshop.house().mayAct(number) && command instanceof Command.ByAttendee;
            case Actor.Holder holder ->
                workshop.house().grants().of(holder).isPresent() && isFor(holder.role(), command);
            case Actor.Analysis() -> command instanceof Command.Propose;
            case Actor.Host() -> command instanceof Command.Seating;
        };
    }

    private static boolean isFor(Role role, Command command) {
        return switch (role) {
            case ATTENDEE, PROJECTOR -> false;
            case FACILITATOR -> command instanceof Command.ByFacilitator || isForDesk(command);
            case MODERATOR -> isForDesk(command);
        };
    }

    private static boolean isForDesk(Command command) {
        return command instanceof Command.ByDesk || command instanceof Command.Add || command instanceof Command.Ask;
    }

    private Authority() {}
}
