package org.atelier.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.atelier.domain.Place;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A side or level")
class NamesTest {
    private final Names health =
            Names.of(BuiltInPlans.find("numerique-en-sante").orElseThrow());
    private final Names ffom = Names.of(BuiltInPlans.find("ffom").orElseThrow());

    @ParameterizedTest(name = "« {0} » → {1}")
    @DisplayName("is found by what people call it")
    @CsvSource(delimiter = '|', textBlock = """
            technologique                 | technologique
            TECHNOLOGIQUE                 | technologique
            Techno.                       | technologique
            Technological                 | technologique
            Technologies                  | technologique
            Individuel                    | individuel
            Individuel/Interpersonnel     | individuel
            individuel & interpersonnel   | individuel
            Interpersonal                 | individuel
            Professionnels                | professionnel
            Niveau professionnel          | professionnel
            Organisationnel               | organisationnel
            Organizational                | organisationnel
            Organisational/Institutional  | organisationnel
            Institutionnel                | organisationnel
            Socio-politique               | sociopolitique
            Sociopolitical level          | sociopolitique
            Légal/éthique                 | legal
            Légal, juridique, éthique     | legal
            legal                         | legal
            Le\u0301gal                   | legal
            Éthique                       | legal
            Ethical                       | legal
            Économique                    | economique
            Economic                      | economique
            Écon.                         | economique
            Autres                        | autre
            Other                         | autre
            """)
    void levels(String called, String id) {
        assertThat(health.level(called)).contains(id);
    }

    @ParameterizedTest(name = "« {0} » → {1}")
    @DisplayName("that is a side is found the same way")
    @CsvSource({
        "opportunity, opportunity",
        "Opportunités, opportunity",
        "opportunites, opportunity",
        "Opportunities, opportunity",
        "OPPORTUNITÉ, opportunity",
        "Défis, challenge",
        "défi, challenge",
        "Challenges, challenge",
        "' challenge ', challenge"
    })
    void sides(String called, String id) {
        assertThat(health.side(called)).contains(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "?", "x", "Climat", "Technologique et légal", "Individuel ou professionnel", "de la"})
    @DisplayName("that could be two, or none, is not guessed")
    void notGuessed(String called) {
        assertThat(health.level(called)).isEmpty();
        assertThat(health.side(called)).isEmpty();
    }

    @Test
    @DisplayName("of another plan is found as well: nothing about a subject is in the code")
    void anotherPlan() {
        assertThat(ffom.side("Force")).contains("forces");
        assertThat(ffom.side("WEAKNESSES")).contains("faiblesses");
        assertThat(ffom.side("opportunité")).contains("opportunites");
        assertThat(ffom.side("Threat")).contains("menaces");
        assertThat(ffom.level("L’équipe")).contains("equipe");
        assertThat(ffom.level("Volunteers")).contains("equipe");
        assertThat(ffom.level("Légal")).isEmpty();
    }

    @Test
    @DisplayName("that its author did not know leaves the item to the moderators")
    void unplaced() {
        assertThat(health.place("Défis", "Légal")).contains(new Place.Cell("challenge", "legal"));
        assertThat(health.place("Défis", "")).contains(new Place.Unplaced("challenge"));
        assertThat(health.place("Défis", "?")).contains(new Place.Unplaced("challenge"));
        assertThat(health.place("Défis", "Je ne sais pas")).contains(new Place.Unplaced("challenge"));
        assertThat(health.place("Défis", "I don't know")).contains(new Place.Unplaced("challenge"));
        assertThat(health.place("Défis", "Climat")).isEmpty();
        assertThat(health.place("Autres", "Légal")).isEmpty();
    }

    @Test
    @DisplayName("may have an id of one letter")
    void oneLetter() {
        Names names = Names.of(SmallPlan.read(SmallPlan.with("id: autre", "id: a")));

        assertThat(names.level("a")).contains("a");
    }
}
