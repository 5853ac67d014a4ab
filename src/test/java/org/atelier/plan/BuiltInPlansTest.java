package org.atelier.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.atelier.domain.Plan;
import org.atelier.domain.Plan.PhaseKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The built-in plans")
class BuiltInPlansTest {
    private final Plan health = BuiltInPlans.find("numerique-en-sante").orElseThrow();
    private final Plan ffom = BuiltInPlans.find("ffom").orElseThrow();

    @Test
    @DisplayName("are two, digital health first, each in French and English")
    void list() {
        assertThat(BuiltInPlans.list()).containsExactly(health, ffom);
        assertThat(BuiltInPlans.list()).allMatch(plan -> plan.languages().equals(List.of("fr", "en")));
        assertThat(BuiltInPlans.find("no-such-plan")).isEmpty();
    }

    @Test
    @DisplayName("have seven levels and « Autre » for digital health, in the framework's order")
    void levels() {
        assertThat(health.levels())
                .extracting(Plan.Level::id)
                .containsExactly(
                        "technologique",
                        "individuel",
                        "professionnel",
                        "organisationnel",
                        "sociopolitique",
                        "legal",
                        "economique",
                        "autre");
        assertThat(health.levels()).noneMatch(level -> level.about().isEmpty());
    }

    @Test
    @DisplayName("bring thirteen opportunities and eleven challenges from the literature, each with its source")
    void references() {
        assertThat(referencesOf("opportunity")).hasSize(13);
        assertThat(referencesOf("challenge")).hasSize(11);
        assertThat(health.references())
                .noneMatch(reference -> reference.source().isEmpty());
    }

    @Test
    @DisplayName("give every level but « Autre » something from the literature to start from")
    void referencesReachEveryLevel() {
        assertThat(health.levels().stream().map(Plan.Level::id).filter(level -> !level.equals("autre")))
                .allMatch(level ->
                        health.references().stream().anyMatch(r -> r.level().equals(level)));
    }

    @Test
    @DisplayName("name the sources of the definition and the five families of theories of the framework")
    void definitionAndFramework() {
        assertThat(bodyOf("definition"))
                .contains("Agboola")
                .contains("Alami")
                .contains("2016")
                .contains("2018");
        assertThat(bodyOf("cadre"))
                .contains("Diffusion des innovations")
                .contains("Théories psychosociales")
                .contains("Théories des professions")
                .contains("Théories organisationnelles et institutionnelles")
                .contains("Théories sociopolitiques");
    }

    @Test
    @DisplayName("lead from welcome to thanks, opportunities before challenges")
    void phases() {
        assertThat(health.phases())
                .extracting(Plan.Phase::kind)
                .containsExactly(
                        PhaseKind.WELCOME,
                        PhaseKind.DEFINITION,
                        PhaseKind.FRAMEWORK,
                        PhaseKind.REFERENCES,
                        PhaseKind.REFERENCES,
                        PhaseKind.COLLECT,
                        PhaseKind.COLLECT,
                        PhaseKind.THEMES,
                        PhaseKind.CLOSING,
                        PhaseKind.COMMENTS,
                        PhaseKind.THANKS);
        assertThat(health.phases().stream().flatMap(phase -> phase.sides().stream()))
                .containsExactly("opportunity", "challenge", "opportunity", "challenge");
        assertThat(health.phases()).allMatch(phase -> phase.visibility() == Plan.Visibility.OPEN);
    }

    @Test
    @DisplayName("let the room vote wherever it sees what it wrote")
    void votes() {
        List<PhaseKind> voting = List.of(PhaseKind.COLLECT, PhaseKind.THEMES, PhaseKind.CLOSING, PhaseKind.COMMENTS);

        assertThat(BuiltInPlans.list().stream().flatMap(plan -> plan.phases().stream()))
                .allMatch(phase -> phase.vote().isPresent() == voting.contains(phase.kind()));
    }

    @Test
    @DisplayName("collect every side and ask every question somewhere")
    void nothingIsLeftOut() {
        for (Plan plan : BuiltInPlans.list()) {
            assertThat(collected(plan))
                    .containsExactlyInAnyOrderElementsOf(
                            plan.sides().stream().map(Plan.Side::id).toList());
            assertThat(plan.phases().stream().flatMap(phase -> phase.questions().stream()))
                    .containsExactlyInAnyOrderElementsOf(
                            plan.questions().stream().map(Plan.Question::id).toList());
        }
    }

    @Test
    @DisplayName("are quite different: four sides, other levels, hidden tallies, nothing from a literature")
    void ffomIsDifferent() {
        assertThat(ffom.sides()).extracting(Plan.Side::mark).containsExactly(Plan.Mark.values());
        assertThat(ffom.references()).isEmpty();
        assertThat(ffom.levels()).extracting(Plan.Level::id).contains("equipe", "partenaires", "ressources", "autre");
        assertThat(ffom.phases()).anyMatch(phase -> phase.visibility() == Plan.Visibility.TALLIES_HIDDEN);
    }

    private Stream<Plan.Reference> referencesOf(String side) {
        return health.references().stream().filter(reference -> reference.side().equals(side));
    }

    private String bodyOf(String phase) {
        return String.join(
                "\n",
                health.phase(phase).orElseThrow().body().stream()
                        .map(text -> text.in("fr"))
                        .toList());
    }

    private static List<String> collected(Plan plan) {
        return plan.phases().stream()
                .filter(phase -> phase.kind() == PhaseKind.COLLECT)
                .flatMap(phase -> phase.sides().stream())
                .toList();
    }
}
