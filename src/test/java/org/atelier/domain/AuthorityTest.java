package org.atelier.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("matrix")
@DisplayName("Who may give which command")
class AuthorityTest {
    private static final List<Command> COMMANDS = List.of(
            new Command.Add(Room.NEAR, "x"),
            new Command.Rephrase(1, "y"),
            new Command.Withdraw(1),
            new Command.Vote(1, true),
            new Command.Go("for", Optional.empty()),
            new Command.Timer(5),
            new Command.Reveal(true),
            new Command.Door(false),
            new Command.Merge(1, List.of(2)),
            new Command.Unmerge(List.of(2)),
            new Command.Hide(1, "x"),
            new Command.Restore(1),
            new Command.Move(1, Room.FAR),
            new Command.Apart(List.of(1, 2)),
            new Command.Undo(1),
            new Command.Create(Plans.small(), "ABCDEFGH", "fr", Map.of(), 1),
            new Command.TakeSeat("k"),
            new Command.Propose(List.of(), List.of()));

    private static final Map<Actor, List<String>> MAY = Map.of(
            Room.seat(1),
            List.of("Add", "Rephrase", "Withdraw", "Vote"),
            Room.seat(99),
            List.of(),
            Room.PROJECTOR,
            List.of(),
            new Actor.Holder(Role.ATTENDEE),
            List.of(),
            Room.MODERATOR,
            List.of("Add", "Merge", "Unmerge", "Hide", "Restore", "Move", "Apart", "Undo"),
            Room.FACILITATOR,
            List.of(
                    "Add", "Go", "Timer", "Reveal", "Door", "Merge", "Unmerge", "Hide", "Restore", "Move", "Apart",
                    "Undo"),
            new Actor.Analysis(),
            List.of("Propose"),
            new Actor.Host(),
            List.of("TakeSeat"));

    static Stream<Arguments> everyActorAndCommand() {
        return MAY.keySet().stream().flatMap(actor -> COMMANDS.stream().map(command -> Arguments.of(actor, command)));
    }

    @ParameterizedTest(name = "{0} gives {1}")
    @MethodSource("everyActorAndCommand")
    @DisplayName("[K1] a command that the role may not give is refused, whatever its content")
    void matrix(Actor actor, Command command) {
        Room room = Room.of(1).at("for").item(1, Room.NEAR, "a").item(1, Room.NEAR, "b");
        boolean refusedForTheRole = new Outcome.Refused(Rejection.NOT_ALLOWED)
                .equals(Decider.decide(room.workshop(), actor, room.now(), command));
        boolean may = MAY.get(actor).contains(command.getClass().getSimpleName());
        assertThat(refusedForTheRole).isEqualTo(!may);
    }

    @Test
    @DisplayName("the table above names every command there is")
    void complete() {
        long kinds = Stream.of(Command.class.getPermittedSubclasses())
                .flatMap(group -> Stream.of(group.getPermittedSubclasses()))
                .count();
        assertThat(COMMANDS.stream().map(Object::getClass).distinct()).hasSize((int) kinds);
    }
}
