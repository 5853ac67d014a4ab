package org.atelier.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.atelier.domain.Plan;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("docs/PLANS.md")
class PlansPageTest {
    private final String page = page();

    @Test
    @DisplayName("shows an example that the reader reads")
    void example() {
        Pattern block = Pattern.compile("```yaml\n(id: .*?)```", Pattern.DOTALL);
        String yaml = block.matcher(page)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();

        assertThat(SmallPlan.read(yaml).phases()).hasSize(3);
    }

    @Test
    @DisplayName("shows votes that the reader reads")
    void votes() {
        Pattern block = Pattern.compile("```yaml\n(votes:.*?)```", Pattern.DOTALL);
        String votes = block.matcher(page)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
        String yaml = SmallPlan.with("phases:", votes + "phases:")
                .replace("vote: true", "vote: priorites")
                .replace("questions: [demain]", "questions: [demain]\n    vote: suites");

        assertThat(SmallPlan.read(yaml).votes()).hasSize(2);
    }

    @Test
    @DisplayName("tells of every field, kind and visibility")
    void everyField() {
        Stream<String> fields = Stream.of(Shape.values()).flatMap(shape -> shape.fields().stream());
        Stream<String> kinds = Stream.of(Plan.PhaseKind.values()).map(Plan.PhaseKind::id);
        Stream<String> votes = PlanVotes.KINDS.stream();
        Stream<String> visibilities = Stream.of(Plan.Visibility.values()).map(Plan.Visibility::id);

        assertThat(quoted())
                .containsAll(Stream.of(fields, kinds, votes, visibilities)
                        .flatMap(s -> s)
                        .toList());
    }

    private List<String> quoted() {
        return Pattern.compile("`([^`\n]+)`")
                .matcher(page)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static String page() {
        try {
            return Files.readString(Path.of("docs/PLANS.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
