package org.atelier.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The protocol's page")
class ProtocolPageTest {
    private static final Pattern RULE = Pattern.compile("(?m)^\\| ([A-Z]\\d+) \\|");
    private static final Pattern QUOTED = Pattern.compile("\\[((?:[A-Z]\\d+(?:, )?)+)]");

    @Test
    @DisplayName("numbers each rule once")
    void numbers() {
        assertThat(rules()).hasSizeGreaterThan(30).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("has no rule that no test quotes, as [R4] or [R4, R5]")
    void quoted() {
        var unquoted = new TreeSet<>(rules());
        unquoted.removeAll(quotes());
        assertThat(unquoted).as("rules of docs/PROTOCOL.md that no test quotes").isEmpty();
    }

    @Test
    @DisplayName("has every rule that a test quotes")
    void known() {
        assertThat(new TreeSet<>(rules())).containsAll(quotes());
    }

    private static List<String> rules() {
        return Source.read(Path.of("docs/PROTOCOL.md")).found(RULE).toList();
    }

    private static Set<String> quotes() {
        return Stream.concat(
                        Source.under("src/test/java", ".java").stream(), Source.under("src/test/js", ".js").stream())
                .flatMap(source -> source.found(QUOTED))
                .flatMap(list -> Stream.of(list.split(", ")))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
