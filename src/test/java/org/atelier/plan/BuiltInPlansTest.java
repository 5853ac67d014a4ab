package org.atelier.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.atelier.domain.Plan;
import org.atelier.domain.Plan.PhaseKind;
import org.atelier.domain.Plan.Visibility;
import org.atelier.domain.VoteRule;
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
    @DisplayName(
            "lead from welcome to thanks: opportunities, then challenges, sharing, votes, what is common, what is next")
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
                        PhaseKind.CLARIFY,
                        PhaseKind.VOTE,
                        PhaseKind.THEMES,
                        PhaseKind.CLOSING,
                        PhaseKind.CLOSING,
                        PhaseKind.VOTE,
                        PhaseKind.COMMENTS,
                        PhaseKind.THANKS);
        assertThat(health.phases().stream().flatMap(phase -> phase.sides().stream()))
                .containsExactly("opportunity", "challenge", "opportunity", "challenge");
    }

    @Test
    @DisplayName("are silent while people write, and let the facilitator reveal what was said, level by level")
    void silence() {
        assertThat(health.phases())
                .filteredOn(phase -> phase.kind() == PhaseKind.COLLECT || phase.kind() == PhaseKind.CLARIFY)
                .hasSize(3)
                .allMatch(phase -> phase.visibility() == Visibility.ITEMS_HIDDEN)
                .allMatch(phase -> phase.vote().isEmpty());
        assertThat(health.phase("mise-en-commun").orElseThrow().clarify()).isTrue();
    }

    @Test
    @DisplayName("vote blind: dots with a budget for each level, then what is useful and feasible")
    void blindVotes() {
        assertThat(health.phases())
                .filteredOn(phase -> phase.kind() == PhaseKind.VOTE)
                .allMatch(phase -> phase.visibility() == Visibility.TALLIES_HIDDEN)
                .extracting(phase -> health.vote(phase.vote().orElseThrow())
                        .orElseThrow()
                        .rule()
                        .kind())
                .containsExactly("dots", "scale");
        assertThat(health.vote("priorites").orElseThrow().rule())
                .isEqualTo(new VoteRule.Dots(2, VoteRule.Per.LEVEL, 2));
    }

    @Test
    @DisplayName("ask who is in the room, from first line to research")
    void segments() {
        assertThat(health.segments())
                .extracting(Plan.Segment::id)
                .containsExactly("proximite", "hospitalier", "gestion", "patients", "recherche", "autre");
        assertThat(ffom.segments()).isEmpty();
    }

    @Test
    @DisplayName("collect every side and ask every question somewhere")
    void nothingIsLeftOut() {
        for (Plan plan : BuiltInPlans.list()) {
            assertThat(collected(plan))
                    .containsExactlyInAnyOrderElementsOf(
                            plan.sides().stream().map(Plan.Side::id).toList());
            assertThat(plan.phases().stream()
                            .filter(phase -> phase.kind() == PhaseKind.CLOSING)
                            .flatMap(phase -> phase.questions().stream()))
                    .containsExactlyInAnyOrderElementsOf(
                            plan.questions().stream().map(Plan.Question::id).toList());
        }
    }

    @Test
    @DisplayName("are quite different: four sides, other levels, a ranking, nothing from a literature")
    void ffomIsDifferent() {
        assertThat(ffom.sides()).extracting(Plan.Side::mark).containsExactly(Plan.Mark.values());
        assertThat(ffom.references()).isEmpty();
        assertThat(ffom.levels()).extracting(Plan.Level::id).contains("equipe", "partenaires", "ressources", "autre");
        assertThat(ffom.phases()).anyMatch(phase -> phase.visibility() == Visibility.TALLIES_HIDDEN);
        assertThat(ffom.votes())
                .extracting(Plan.Vote::rule)
                .containsExactly(new VoteRule.Rank(3), new VoteRule.Support());
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
