package org.atelier.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.atelier.domain.Actor;
import org.atelier.domain.Command;
import org.atelier.domain.Decider;
import org.atelier.domain.Outcome;
import org.atelier.domain.Rejection;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("matrix")
@DisplayName("Who may give which command, by the rules")
class WhoMayTest {
    private static final long NOW = 1_000_000;
    private static final Path PAGE = Path.of("docs/WHO-MAY.md");
    private static final Pattern TYPE = Pattern.compile("(?m)^\\| `([a-z]+)` \\| ");

    /** What the server says to itself; the last two each have an actor of their own. */
    private static final List<Command> SERVER_OWN = List.of(
            new Command.Create(Situation.PLAN, "ABCDEFGH", "fr", Map.of(), 1),
            new Command.TakeTicket("t", "k"),
            new Command.TakePass("p", "k"),
            new Command.TakeTable("g", "k"),
            new Command.TakeSeat("k"),
            new Command.Propose(List.of(), List.of()));

    static Stream<Arguments> everyoneEverywhere() {
        return Arrays.stream(Who.values())
                .flatMap(who -> Arrays.stream(Situation.values()).map(where -> Arguments.of(who, where)));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("everyoneEverywhere")
    @DisplayName("[K1] [K3] [K4] [K16] [K20] [G2] [T6] every command is answered as the table says")
    void everyCommand(Who who, Situation where) {
        var wrong = new ArrayList<String>();
        for (WhoMayRow row : WhoMay.ROWS) {
            answer(row, who, where)
                    .filter(answer -> !answer.equals(row.answer(who, where)))
                    .ifPresent(answer -> wrong.add(row + ": " + answer + ", not " + row.answer(who, where)));
        }
        assertThat(wrong).isEmpty();
    }

    /** In a room of its own. */
    private static Optional<String> answer(WhoMayRow row, Who who, Situation where) {
        var gathering = new Gathering(where, NOW, Who::name);
        return row.command(gathering.things(who)).map(command -> answer(gathering, who.actor, command));
    }

    private static String answer(Gathering gathering, Actor actor, Command command) {
        return switch (Decider.decide(gathering.workshop(), actor, NOW, command)) {
            case Outcome.Accepted _ -> Verdicts.ACCEPTED;
            case Outcome.Refused(Rejection why) -> why.code();
        };
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("everyoneEverywhere")
    @DisplayName("[K1] nobody gives the commands of the server itself, and no frame says them")
    void serverOwn(Who who, Situation where) {
        var gathering = new Gathering(where, NOW, Who::name);
        assertThat(SERVER_OWN)
                .allSatisfy(command ->
                        assertThat(answer(gathering, who.actor, command)).isEqualTo(Verdicts.NOT_ALLOWED));
    }

    @Test
    @DisplayName("[K1] the server only seats people, and the analysis only proposes")
    void serversActors() {
        var gathering = new Gathering(Situation.OPEN, NOW, Who::name);
        List<Command> said = WhoMay.ROWS.stream()
                .flatMap(row -> row.command(gathering.things(Who.FACILITATOR)).stream())
                .toList();
        assertThat(said).allSatisfy(command -> {
            assertThat(answer(gathering, new Actor.Host(), command)).isEqualTo(Verdicts.NOT_ALLOWED);
            assertThat(answer(gathering, new Actor.Analysis(), command)).isEqualTo(Verdicts.NOT_ALLOWED);
        });
        assertThat(answer(gathering, new Actor.Host(), new Command.TakeSeat("k")))
                .isEqualTo(Verdicts.ACCEPTED);
        var propose = new Command.Propose(List.of(), List.of());
        assertThat(answer(gathering, new Actor.Analysis(), propose)).isEqualTo(Verdicts.ACCEPTED);
        assertThat(answer(gathering, new Actor.Host(), propose)).isEqualTo(Verdicts.NOT_ALLOWED);
        assertThat(answer(gathering, new Actor.Analysis(), new Command.TakeSeat("k")))
                .isEqualTo(Verdicts.NOT_ALLOWED);
    }

    @Test
    @DisplayName("the table has every command there is")
    void complete() {
        var gathering = new Gathering(Situation.OPEN, NOW, Who::name);
        Stream<Command> rows =
                WhoMay.ROWS.stream().flatMap(row -> row.command(gathering.things(Who.ATTENDEE)).stream());
        Set<Object> known =
                Stream.concat(rows, SERVER_OWN.stream()).map(Object::getClass).collect(Collectors.toSet());
        assertThat(known).isEqualTo(kinds(Command.class).collect(Collectors.toSet()));
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed() ? Stream.of(type.getPermittedSubclasses()).flatMap(WhoMayTest::kinds) : Stream.of(type);
    }

    @Test
    @DisplayName("the table has every command of the protocol's page")
    void completeByThePage() throws IOException {
        String section = Files.readString(Path.of("docs/PROTOCOL.md")).split("\\| type \\| fields \\|")[1];
        Set<String> types = TYPE.matcher(section.substring(0, section.indexOf("\n\n")))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        assertThat(WhoMay.ROWS.stream().filter(WhoMayRow::isFrame).map(WhoMayRow::type))
                .hasSizeGreaterThan(30)
                .containsOnlyOnceElementsOf(List.of("go", "timer"))
                .allMatch(types::contains)
                .containsAll(types);
    }

    @Test
    @DisplayName("docs/WHO-MAY.md is written from the table")
    void page() throws IOException {
        if (Boolean.getBoolean("who.may.write")) {
            Files.writeString(PAGE, WhoMayPage.text());
        }
        assertThat(Files.exists(PAGE) ? Files.readString(PAGE) : "")
                .as("docs/WHO-MAY.md; mvn test -Dtest=WhoMayTest -Dwho.may.write=true rewrites it")
                .isEqualTo(WhoMayPage.text());
    }
}
