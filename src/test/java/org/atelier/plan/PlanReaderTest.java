package org.atelier.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.atelier.domain.Plan;
import org.atelier.domain.Words;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A plan read from YAML")
class PlanReaderTest {

    @Test
    @DisplayName("holds what its file says, in the file's order")
    void wholePlan() {
        Plan plan = SmallPlan.read(SmallPlan.YAML);

        assertThat(plan.id()).isEqualTo("repas");
        assertThat(plan.languages()).containsExactly("fr", "en");
        assertThat(plan.title()).isEqualTo(new Words(Map.of("fr", "Nos repas", "en", "Our meals")));
        assertThat(plan.sides()).extracting(Plan.Side::id).containsExactly("gouts", "degouts");
        assertThat(plan.levels()).extracting(Plan.Level::id).containsExactly("entree", "autre");
        assertThat(plan.references().getFirst().source().in("en")).isEqualTo("An old book");
        Plan.Phase collect = plan.phases().getFirst();
        assertThat(collect.kind()).isEqualTo(Plan.PhaseKind.COLLECT);
        assertThat(collect.sides()).containsExactly("gouts", "degouts");
        assertThat(collect.vote()).contains("support");
        assertThat(collect.visibility()).isEqualTo(Plan.Visibility.ITEMS_HIDDEN);
        assertThat(collect.minutes()).isEqualTo(7);
        assertThat(plan.phases().get(1).questions()).containsExactly("demain");
    }

    @Test
    @DisplayName("does with little: what is left out has a plain meaning")
    void defaults() {
        Plan plan = SmallPlan.read(SmallPlan.YAML);

        assertThat(plan.subtitle().isEmpty()).isTrue();
        assertThat(plan.sides()).extracting(Plan.Side::mark).containsExactly(Plan.Mark.CIRCLE, Plan.Mark.DIAMOND);
        assertThat(plan.levels().getFirst().shortName().in("fr")).isEqualTo("Entrée");
        Plan.Phase closing = plan.phases().get(1);
        assertThat(closing.vote()).isEmpty();
        assertThat(closing.visibility()).isEqualTo(Plan.Visibility.OPEN);
        assertThat(closing.minutes()).isZero();
        assertThat(closing.body()).isEmpty();
    }

    @Test
    @DisplayName("in one language may give a plain text for each field")
    void oneLanguage() {
        String yaml =
                SmallPlan.YAML.replace("[fr, en]", "[fr]").replaceAll("\\{ fr: (\"?[^,\"]+\"?), en: [^}]+}", "$1");

        Plan plan = SmallPlan.read(yaml);

        assertThat(plan.title()).isEqualTo(new Words(Map.of("fr", "Nos repas")));
        assertThat(plan.questions().getFirst().text().in("fr")).isEqualTo("Et demain?");
    }

    @Test
    @DisplayName("makes one line of a text folded over several, and keeps its no-break spaces")
    void foldedText() {
        String yaml = SmallPlan.with(
                "{ fr: Dites, en: Say }", "\n      fr: >\n        Dites\u00A0:\n        tout\n      en: Say");

        assertThat(SmallPlan.read(yaml).phases().getFirst().title().in("fr")).isEqualTo("Dites\u00A0: tout");
    }

    @Test
    @DisplayName("[H8] that does not hold tells line, field and message for everything at once")
    void everythingAtOnce() {
        String yaml = SmallPlan.with("id: repas", "id: Repas du midi")
                .replace("minutes: 7", "minutes: sept")
                .replace("sides: [gouts, degouts]", "sides: [gout, degouts]")
                .replace("questions: [demain]", "questions: [hier]");

        assertThat(SmallPlan.problems(yaml))
                .extracting(Problem::line, Problem::field)
                .containsExactly(
                        tuple(1, "id"),
                        tuple(27, "phases[0].sides[0]"),
                        tuple(30, "phases[0].minutes"),
                        tuple(34, "phases[1].questions[0]"));
    }

    @Test
    @DisplayName("speaks French and English of what does not hold, and guesses what was meant")
    void twoLanguagesAndAGuess() {
        Problem problem = SmallPlan.problems(SmallPlan.with("    kind: collect", "    knid: collect")).stream()
                .filter(p -> p.field().equals("phases[0].knid"))
                .findFirst()
                .orElseThrow();

        assertThat(problem.message().in("fr"))
                .isEqualTo("Le champ «\u00A0knid\u00A0» n’existe pas ici. Vouliez-vous dire «\u00A0kind\u00A0»?");
        assertThat(problem.message().in("en")).isEqualTo("There is no field “knid” here. Did you mean “kind”?");
    }

    @Test
    @DisplayName("tells a terminal on one line what does not hold, and where")
    void oneLine() {
        Problem problem =
                SmallPlan.problems(SmallPlan.with("minutes: 7", "minutes: x")).getFirst();

        assertThat(problem.in("fr"))
                .isEqualTo("ligne 30, phases[0].minutes\u00A0: Il faut ici un nombre entier de 0 à 120.");
        assertThat(problem.in("en"))
                .isEqualTo("line 30, phases[0].minutes: A whole number from 0 to 120 is needed here.");
    }

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @DisplayName("names the field that is wrong")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            title: { fr: Nos repas, en: Our meals } | title: { fr: Nos repas }           | title.en
            title: { fr: Nos repas, en: Our meals } | title: Nos repas                   | title
            title: { fr: Nos repas, en: Our meals } | title: { fr: A, en: B, es: C }     | title.es
            title: { fr: Nos repas, en: Our meals } | title: { fr: A, en: }              | title.en
            title: { fr: Nos repas, en: Our meals } | title: { fr: A, en: [B] }          | title.en
            languages: [fr, en]                     | languages: [fr, es]                | languages[1]
            languages: [fr, en]                     | languages: [fr, fr]                | languages[1]
            languages: [fr, en]                     | languages: []                      | languages
            languages: [fr, en]                     | languages: fr                      | languages
            languages: [fr, en]                     | languages: [fr]                    | title.en
            id: degouts                             | id: gouts                          | sides[1].id
            id: degouts                             | id: dégoûts                        | sides[1].id
            id: degouts                             | id: 2e                             | sides[1].id
            id: autre                               | id: un-identifiant-bien-trop-long-pour-nous | levels[1].id
            side: gouts                             | side: rien                         | references[0].side
            level: entree                           | level: dessert                     | references[0].level
            kind: collect                           | kind: colect                       | phases[0].kind
            kind: closing                           | kind: themes                       | phases[1].questions
            sides: [gouts, degouts]                 | minutes: 2                         | phases[0].sides
            sides: [gouts, degouts]                 | sides: [gouts, gouts]              | phases[0].sides[1]
            sides: [gouts, degouts]                 | sides: []                          | phases[0].sides
            vote: true                              | vote: "true"                       | phases[0].vote
            vote: true                              | vote: yes                          | phases[0].vote
            visibility: items-hidden                | visibility: hidden                 | phases[0].visibility
            minutes: 7                              | minutes: 121                       | phases[0].minutes
            minutes: 7                              | minutes: -1                        | phases[0].minutes
            minutes: 7                              | minutes: 99999999999999999999      | phases[0].minutes
            minutes: 7                              | body: un seul texte                | phases[0].body
            name: { fr: Autre, en: Other }          | short: { fr: A, en: O }            | levels[1].name
            """)
    void namesTheField(String passage, String wrong, String field) {
        assertThat(SmallPlan.problems(SmallPlan.with(passage, wrong)))
                .extracting(Problem::field)
                .contains(field);
    }

    @Test
    @DisplayName("in a wrong language hears of it once, not at each of its texts")
    void wrongLanguage() {
        assertThat(SmallPlan.problems(SmallPlan.with("languages: [fr, en]", "languages: [fr, es]")))
                .extracting(Problem::field)
                .containsExactly("languages[1]");
    }

    @Test
    @DisplayName("lets no two sides share a shape")
    void shapes() {
        String yaml = SmallPlan.with("  - id: gouts", "  - id: gouts\n    mark: square")
                .replace("  - id: degouts", "  - id: degouts\n    mark: square");

        assertThat(SmallPlan.problems(yaml)).extracting(Problem::field).containsExactly("sides[1].mark");
    }

    @Test
    @DisplayName("gives no field twice, wherever it is")
    void givenTwice() {
        String yaml = SmallPlan.with("    vote: true", "    vote: true\n    vote: false");

        assertThat(SmallPlan.problems(yaml))
                .extracting(Problem::line, Problem::field)
                .containsExactly(tuple(29, "phases[0].vote"));
    }

    @ParameterizedTest(name = "{0} × {1}")
    @DisplayName("is not larger than a room can use")
    @CsvSource({"sides, 5", "levels, 13", "references, 201", "questions, 13", "phases, 41"})
    void counts(String list, int count) {
        StringBuilder many = new StringBuilder(list + ":\n");
        for (int i = 0; i < count; i++) {
            many.append("  - id: n").append(i).append('\n');
        }

        assertThat(SmallPlan.problems(many.toString()))
                .filteredOn(problem -> problem.field().equals(list))
                .extracting(problem -> problem.message().in("en"))
                .containsExactly("There are " + count + "; the most is " + (count - 1) + ".");
    }

    @Test
    @DisplayName("has texts that fit where they are shown")
    void textLengths() {
        String longName = "é".repeat(61);

        List<Problem> problems = SmallPlan.problems(SmallPlan.with("{ fr: Autre,", "{ fr: " + longName + ","));

        // The name stands in for the short one, which is not asked for: one problem, not two.
        assertThat(problems)
                .extracting(Problem::field, problem -> problem.message().in("fr"))
                .containsExactly(tuple("levels[1].name.fr", "Ce texte compte 61 caractères; il en tient 60."));
    }
}
