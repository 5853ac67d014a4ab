package org.atelier.gateway;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** docs/WHO-MAY.md, as {@link WhoMay} has it. */
final class WhoMayPage {
    private static final String TOP = """
            # Who may do what

            A test writes this page from the table to which it holds the rules, and both doors, of a real server: see
            `WhoMay`, `WhoMayTest` and `WhoMayDoorsTest` among the tests. To change it, change the table, then run
            `mvn test -Dtest=WhoMayTest -Dwho.may.write=true`.

            What the commands mean is said in [PROTOCOL.md](PROTOCOL.md), section 5. One rule decides for every door (G4): the
            WebSocket, the second door and HTTP. Whoever may not give a command is refused with `not-allowed`, whatever it
            says (K1); over HTTP they find what stands where there is nothing, a 404 (H14).

            ## Who

            ✓: in every situation; *some*: in some, which are told below; a code: they may, but this very one is refused;
            nothing: `not-allowed`.

            """;
    private static final String NOBODY = """

            Nobody else may do anything, in whatever situation:

            %s
            They are refused at the next command, and their connections close with 4401 (G2, T6, C5). The commands of the
            server itself (a new workshop, seats, themes) can be said at no door.

            ## Where

            The situations:

            """;
    private static final String WHERE = """

            What is answered to those who may: ✓ stands for `accepted`, a code says why the command is refused there. What is
            answered alike everywhere is left out.

            """;

    static String text() {
        return TOP
                + who()
                + NOBODY.formatted(
                        Who.ABSENT.stream().map(one -> "- " + one.words + "\n").collect(joining()))
                + situations()
                + WHERE
                + where();
    }

    private static String who() {
        return row(Stream.concat(
                        Stream.of("command", "of what"), Who.PRESENT.stream().map(one -> one.words)))
                + row(Stream.generate(() -> "---").limit(2L + Who.PRESENT.size()))
                + WhoMay.ROWS.stream()
                        .map(one -> row(Stream.concat(
                                Stream.of("`" + one.type() + "`", one.what()),
                                Who.PRESENT.stream().map(who -> may(one, who)))))
                        .collect(joining());
    }

    private static String may(WhoMayRow row, Who who) {
        if (!row.may().containsKey(who)) {
            return "";
        }
        List<String> answers = answers(row, who).distinct().toList();
        return answers.contains(Verdicts.ACCEPTED)
                ? answers.size() == 1 ? "✓" : "*some*"
                : answers.stream()
                        .filter(code -> !code.equals("paused"))
                        .map(WhoMayPage::code)
                        .collect(joining(" "));
    }

    private static String situations() {
        return Arrays.stream(Situation.values())
                .map(one -> "- *" + one.id() + "*: " + one.words + "\n")
                .collect(joining());
    }

    private static String where() {
        List<Situation> all = List.of(Situation.values());
        return row(Stream.concat(
                        Stream.of("command", "of what", "by"), all.stream().map(Situation::id)))
                + row(Stream.generate(() -> "---").limit(3L + all.size()))
                + WhoMay.ROWS.stream().flatMap(WhoMayPage::lines).collect(joining());
    }

    /** One line for all who get the same answers. */
    private static Stream<String> lines(WhoMayRow one) {
        var byAnswers = Who.PRESENT.stream()
                .filter(one.may()::containsKey)
                .collect(Collectors.groupingBy(
                        who -> answers(one, who).toList(), LinkedHashMap::new, Collectors.toList()));
        return byAnswers.entrySet().stream()
                .filter(entry -> entry.getKey().stream().distinct().count() > 1)
                .map(entry -> row(Stream.concat(
                        Stream.of("`" + one.type() + "`", one.what(), words(entry.getValue())),
                        entry.getKey().stream().map(WhoMayPage::code))));
    }

    private static String words(List<Who> these) {
        return these.stream().map(who -> who.words).collect(joining(", "));
    }

    private static Stream<String> answers(WhoMayRow row, Who who) {
        return Arrays.stream(Situation.values()).map(where -> row.answer(who, where));
    }

    private static String code(String answer) {
        return answer.equals(Verdicts.ACCEPTED) ? "✓" : "`" + answer + "`";
    }

    private static String row(Stream<String> cells) {
        return cells.map(cell -> cell.isEmpty() ? " |" : " " + cell + " |").collect(joining("", "|", "\n"));
    }

    private WhoMayPage() {}
}
