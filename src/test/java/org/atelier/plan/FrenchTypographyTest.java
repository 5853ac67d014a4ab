package org.atelier.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.atelier.domain.Plan;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("French is set as it is in Québec")
class FrenchTypographyTest {

    @ParameterizedTest
    @ValueSource(strings = {"numerique-en-sante", "ffom"})
    @DisplayName("in each built-in plan")
    void plans(String id) {
        Plan plan = BuiltInPlans.find(id).orElseThrow();
        List<String> french = PlanJson.write(plan).findValuesAsText("fr");

        assertThat(french).hasSizeGreaterThan(50);
        assertThat(french.stream().flatMap(text -> FrenchTypography.faults(text).stream()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"numerique-en-sante", "ffom"})
    @DisplayName("in each sample")
    void samples(String name) {
        assertThat(Sample.read(name).stream().flatMap(row -> FrenchTypography.faults(row.text()).stream()))
                .isEmpty();
    }

    static Stream<Arguments> refusals() {
        return Stream.concat(
                HostilePlanTest.files().map(file -> Arguments.of(file.get()[1])),
                Stream.of(
                        Arguments.of(SmallPlan.YAML
                                .replace("gouts", "Gouts:!")
                                .replace("minutes: 7", "minutes: x")
                                .replace("vote: true", "vote: oui")
                                .replace("kind: closing", "kind: thanks")),
                        Arguments.of(SmallPlan.FAIR
                                .replace("kind: stance", "kind: dots")
                                .replace("budget: 5", "top: 5")
                                .replace("vote: podium", "vote: [x]")
                                .replace("vote: avis", "vote: points")
                                .replace("kind: clarify", "kind: welcome")),
                        Arguments.of(SmallPlan.FAIR.replace("avis", "support"))));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    @DisplayName("in what the reader says")
    void problems(String yaml) {
        assertThat(SmallPlan.problems(yaml).stream()
                        .map(problem -> problem.message().in("fr"))
                        // What is repeated from the file is the author's own.
                        .map(text -> text.replaceAll("«\u00A0[^»]*\u00A0»", "«\u00A0…\u00A0»"))
                        .flatMap(text -> FrenchTypography.faults(text).stream()))
                .isEmpty();
    }

    @Test
    @DisplayName("and each fault is told from what is well set")
    void faultsAreFound() {
        assertThat(Stream.of("Quoi ?", "Quoi\u00A0!", "Ceci: cela", "Ceci : cela", "10 %", "«ici»", "l'eau", "et...")
                        .filter(text -> FrenchTypography.faults(text).isEmpty()))
                .isEmpty();
        assertThat(FrenchTypography.faults("Quoi? À 14:30, «\u00A0l’eau\u00A0»\u00A0: 10\u00A0%; oui!"))
                .isEmpty();
    }
}
