package org.atelier.house;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The house rules")
class HouseRulesTest {
    /** gateway → writer → {journal, board, report} → domain; a room missing here may be entered by none but Main and tool. */
    private static final Map<String, Set<String>> ARROWS = Map.of(
            "domain", Set.of(),
            "insight", Set.of(),
            "plan", Set.of("domain"),
            "ops", Set.of("domain"),
            "journal", Set.of("domain", "plan"),
            "board", Set.of("domain", "plan"),
            "report", Set.of("board", "plan", "domain"),
            "writer", Set.of("journal", "board", "report", "plan", "ops", "domain"),
            "gateway", Set.of("writer", "board", "plan", "ops", "domain"));

    private static final Set<String> MAY_USE_ALL = Set.of("", "tool");
    private static final Pattern ROOM_USED = Pattern.compile("\\borg\\.atelier\\.([a-z]+)\\b(?!;)");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?([\\w.]+)");
    private static final Pattern VAGUE =
            Pattern.compile("\\b(?:class|record|interface|enum) (\\w*(?:Manager|Helper|Utils?|Data))\\b");
    private static final Pattern NOT_RUN =
            Pattern.compile("(@[D]isabled|\\bassum(?:e|ing)(?:True|False|That)\\b|\\bThread\\.sleep\\b)");

    @Test
    @DisplayName("arrows point one way: gateway → writer → {journal, board, report} → domain")
    void arrows() {
        var wrong = main().stream()
                .filter(source -> !MAY_USE_ALL.contains(source.room()))
                .flatMap(source -> source.found(ROOM_USED)
                        .filter(room -> !room.equals(source.room()))
                        .filter(room ->
                                !ARROWS.getOrDefault(source.room(), Set.of()).contains(room))
                        .map(room -> source.path() + " uses " + room)
                        .distinct());
        assertThat(wrong).isEmpty();
    }

    @Test
    @DisplayName("every room has its arrows")
    void rooms() {
        assertThat(main().stream().map(Source::room).filter(room -> !MAY_USE_ALL.contains(room)))
                .isSubsetOf(ARROWS.keySet());
    }

    @Test
    @DisplayName("the domain knows Java only")
    void domain() {
        assertThat(imports("domain", name -> !name.startsWith("java.") && !name.startsWith("org.atelier.domain.")))
                .isEmpty();
    }

    @Test
    @DisplayName("insight knows Java and Lucene only")
    void insight() {
        assertThat(imports(
                        "insight",
                        name -> !name.startsWith("java.")
                                && !name.startsWith("org.apache.lucene.")
                                && !name.startsWith("org.atelier.insight.")))
                .isEmpty();
    }

    @Test
    @DisplayName("only the journal speaks to the database")
    void database() {
        var elsewhere = main().stream()
                .filter(source -> !source.room().equals("journal"))
                .filter(source -> source.found(IMPORT)
                        .anyMatch(name -> name.startsWith("java.sql.") || name.startsWith("org.sqlite.")))
                .map(Source::path);
        assertThat(elsewhere).isEmpty();
    }

    @Test
    @DisplayName("no file is longer than 400 lines, and half of them are at most 110")
    void sizes() {
        assertThat(main().stream().filter(source -> source.lines() > 400).map(Source::path))
                .isEmpty();
        assertThat(tests().stream().filter(source -> source.lines() > 400).map(Source::path))
                .isEmpty();
        var lengths = main().stream().mapToLong(Source::lines).sorted().toArray();
        assertThat(lengths[lengths.length / 2]).as("median of src/main").isLessThanOrEqualTo(110);
    }

    @Test
    @DisplayName("no type has a name that says nothing")
    void names() {
        assertThat(main().stream().flatMap(source -> source.found(VAGUE))).isEmpty();
    }

    @Test
    @DisplayName("no test may be left out, and none waits by sleeping")
    void everyTestRuns() {
        var leftOut = tests().stream()
                .filter(source -> !source.path().endsWith("HouseRulesTest.java"))
                .flatMap(source -> source.found(NOT_RUN).map(what -> source.path() + ": " + what));
        assertThat(leftOut).isEmpty();
    }

    private static String imports(String room, Predicate<String> forbidden) {
        return main().stream()
                .filter(source -> source.room().equals(room))
                .flatMap(source ->
                        source.found(IMPORT).filter(forbidden).map(name -> source.path() + " imports " + name))
                .collect(joining("\n"));
    }

    private static List<Source> main() {
        return Source.under("src/main/java", ".java");
    }

    private static List<Source> tests() {
        return Source.under("src/test/java", ".java");
    }
}
