package org.atelier.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.atelier.domain.Plan;

/** The smallest plan worth reading, to be changed by one detail at a time. */
final class SmallPlan {
    static final String YAML = """
            id: repas
            languages: [fr, en]
            title: { fr: Nos repas, en: Our meals }
            sides:
              - id: gouts
                name: { fr: Goûts, en: Likes }
              - id: degouts
                name: { fr: Dégoûts, en: Dislikes }
            levels:
              - id: entree
                name: { fr: Entrée, en: Starter }
              - id: autre
                name: { fr: Autre, en: Other }
            references:
              - id: r1
                side: gouts
                level: entree
                text: { fr: La soupe réchauffe, en: Soup warms }
                source: { fr: Un vieux livre, en: An old book }
            questions:
              - id: demain
                text: { fr: "Et demain?", en: "And tomorrow?" }
            phases:
              - id: dire
                kind: collect
                title: { fr: Dites, en: Say }
                sides: [gouts, degouts]
                vote: true
                visibility: items-hidden
                minutes: 7
              - id: finir
                kind: closing
                title: { fr: Finir, en: Finish }
                questions: [demain]
            """;

    /** The same with all that a phase may ask for: kinds of votes, kinds of people, who adds, who waits, who asks. */
    static final String FAIR = YAML.replace("phases:\n", """
            votes:
              - id: points
                name: { fr: Points, en: Dots }
                kind: dots
                budget: 5
                per: level
                cap: 2
              - id: notes
                name: { fr: Notes, en: Marks }
                kind: scale
                criteria:
                  - id: bon
                    name: { fr: Bon, en: Tasty }
                  - id: sain
                    name: { fr: Sain, en: Healthy }
              - id: avis
                name: { fr: Avis, en: Opinion }
                kind: stance
              - id: podium
                name: { fr: Podium, en: Podium }
                kind: rank
                top: 3
            segments:
              - id: cuisine
                name: { fr: Cuisine, en: Kitchen }
              - id: salle
                name: { fr: Salle, en: Dining room }
            phases:
              - id: partager
                kind: clarify
                title: { fr: Partager, en: Share }
                visibility: items-hidden
                add: [desk]
              - id: choisir
                kind: vote
                title: { fr: Choisir, en: Choose }
                vote: points
                visibility: tallies-hidden
              - id: noter
                kind: vote
                title: { fr: Noter, en: Mark }
                questions: [demain]
                vote: notes
              - id: classer
                kind: vote
                title: { fr: Classer, en: Rank }
                sides: [gouts]
                vote: podium
                visibility: phones-blind
              - id: parler
                kind: comments
                title: { fr: Parler, en: Talk }
                vote: avis
                add: []
                approve: true
                clarify: true
            """);

    /** The plan with one passage replaced; a passage that is not there would test nothing. */
    static String with(String passage, String other) {
        assertThat(YAML).contains(passage);
        return YAML.replace(passage, other);
    }

    static String fairWith(String passage, String other) {
        assertThat(FAIR).contains(passage);
        return FAIR.replace(passage, other);
    }

    static Plan read(String yaml) {
        return switch (PlanReader.read(yaml)) {
            case PlanReader.Read(Plan plan) -> plan;
            case PlanReader.Invalid(List<Problem> problems) -> throw new AssertionError(problems);
        };
    }

    static List<Problem> problems(String yaml) {
        return switch (PlanReader.read(yaml)) {
            case PlanReader.Read(Plan plan) -> throw new AssertionError("read without a problem: " + plan.id());
            case PlanReader.Invalid(List<Problem> problems) -> problems;
        };
    }

    private SmallPlan() {}
}
