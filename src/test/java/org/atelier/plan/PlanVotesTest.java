package org.atelier.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.atelier.domain.Place;
import org.atelier.domain.Plan;
import org.atelier.domain.Plan.Adding;
import org.atelier.domain.Plan.Visibility;
import org.atelier.domain.VoteRule;
import org.atelier.domain.Words;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Votes, segments and permissions of a plan read from YAML")
class PlanVotesTest {

    @Test
    @DisplayName("hold what the file says of each kind of vote")
    void votes() {
        Plan plan = SmallPlan.read(SmallPlan.FAIR);

        assertThat(plan.votes())
                .extracting(Plan.Vote::id, Plan.Vote::rule)
                .containsExactly(
                        tuple("points", new VoteRule.Dots(5, VoteRule.Per.LEVEL, 2)),
                        tuple(
                                "notes",
                                new VoteRule.Scale(List.of(
                                        new VoteRule.Criterion("bon", words("Bon", "Tasty")),
                                        new VoteRule.Criterion("sain", words("Sain", "Healthy"))))),
                        tuple("avis", new VoteRule.Stance()),
                        tuple("podium", new VoteRule.Rank(3)),
                        tuple("support", new VoteRule.Support()));
        assertThat(plan.vote("points").orElseThrow().name()).isEqualTo(words("Points", "Dots"));
        assertThat(plan.segments())
                .containsExactly(
                        new Plan.Segment("cuisine", words("Cuisine", "Kitchen")),
                        new Plan.Segment("salle", words("Salle", "Dining room")));
    }

    @Test
    @DisplayName("tell of each phase who may add, who waits, who may ask, and what is hidden from whom")
    void phases() {
        Plan plan = SmallPlan.read(SmallPlan.FAIR);

        Plan.Phase sharing = plan.phase("partager").orElseThrow();
        assertThat(sharing.add()).containsExactly(Adding.DESK);
        assertThat(sharing.clarify()).isTrue();
        assertThat(sharing.approve()).isFalse();
        assertThat(sharing.vote()).isEmpty();
        Plan.Phase talking = plan.phase("parler").orElseThrow();
        assertThat(talking.add()).isEmpty();
        assertThat(talking.approve()).isTrue();
        assertThat(talking.clarify()).isTrue();
        assertThat(talking.vote()).contains("avis");
        assertThat(plan.phase("classer").orElseThrow().visibility()).isEqualTo(Visibility.PHONES_BLIND);
        assertThat(plan.phase("dire").orElseThrow().add()).isEqualTo(Set.of(Adding.ATTENDEES));
        assertThat(plan.phase("dire").orElseThrow().clarify()).isFalse();
    }

    @Test
    @DisplayName("are about the sides or questions that their phase names, or else about all sides")
    void about() {
        Plan plan = SmallPlan.read(SmallPlan.FAIR);
        Place like = new Place.Cell("gouts", "entree");
        Place dislike = new Place.Unplaced("degouts");
        Place answer = new Place.Answer("demain");

        assertThat(List.of("choisir", "partager"))
                .allSatisfy(id -> assertThat(List.of(like, dislike))
                        .allMatch(plan.phase(id).orElseThrow()::covers));
        assertThat(plan.phase("classer").orElseThrow().covers(like)).isTrue();
        assertThat(plan.phase("classer").orElseThrow().covers(dislike)).isFalse();
        assertThat(plan.phase("noter").orElseThrow().covers(answer)).isTrue();
        assertThat(plan.phase("noter").orElseThrow().covers(like)).isFalse();
    }

    @Test
    @DisplayName("need little: dots are for the whole room and may all go to one item")
    void dotsByDefault() {
        String yaml = SmallPlan.fairWith("    per: level\n    cap: 2\n", "");

        assertThat(SmallPlan.read(yaml).votes().getFirst().rule())
                .isEqualTo(new VoteRule.Dots(5, VoteRule.Per.ROOM, 5));
    }

    @Test
    @DisplayName("need nothing where a phase only says that the room votes, and are none where none does")
    void standardVote() {
        assertThat(SmallPlan.read(SmallPlan.YAML).votes()).containsExactly(Plan.SUPPORT);
        assertThat(SmallPlan.read(SmallPlan.with("    vote: true\n", "")).votes())
                .isEmpty();
        assertThat(SmallPlan.read(SmallPlan.with("vote: true", "vote: false")).votes())
                .isEmpty();
        assertThat(SmallPlan.read(SmallPlan.YAML).segments()).isEmpty();
    }

    @Test
    @DisplayName("may name the vote that « vote: true » opens, but not change what it is")
    void namedStandardVote() {
        String named = SmallPlan.with("phases:", """
                votes:
                  - id: support
                    name: { fr: Appuis, en: Support }
                    kind: support
                phases:""");

        assertThat(SmallPlan.read(named).votes())
                .containsExactly(new Plan.Vote("support", words("Appuis", "Support"), new VoteRule.Support()));
        assertThat(SmallPlan.problems(named.replace("kind: support", "kind: stance")))
                .extracting(Problem::line, Problem::field)
                .containsExactly(tuple(26, "votes[0].kind"));
    }

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @DisplayName("[V6] name the field that is wrong")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            budget: 5                        | budget: 101                        | votes[0].budget
            budget: 5                        | budget: 0                          | votes[0].budget
            budget: 5                        | per: room                          | votes[0].budget
            budget: 5                        | budget: 1                          | votes[0].cap
            cap: 2                           | cap: 6                             | votes[0].cap
            cap: 2                           | cap: deux                          | votes[0].cap
            cap: 2                           | top: 2                             | votes[0].top
            per: level                       | per: table                         | votes[0].per
            id: points                       | id: notes                          | votes[1].id
            id: points                       | id: true                           | votes[0]
            id: avis                         | id: Avis                           | votes[2].id
            name: { fr: Avis, en: Opinion }  | name: { fr: Avis }                 | votes[2].name.en
            kind: stance                     | kind: stances                      | votes[2].kind
            kind: stance                     | kind: rank                         | votes[2].top
            kind: stance                     | kind: [stance]                     | votes[2].kind
            kind: scale                      | kind: support                      | votes[1].criteria
            id: sain                         | id: bon                            | votes[1].criteria[1].id
            id: sain                         | poids: 2                           | votes[1].criteria[1].poids
            top: 3                           | top: 21                            | votes[3].top
            vote: podium                     | vote: points                       | votes[3]
            vote: podium                     | vote: podum                        | phases[3].vote
            vote: podium                     | vote: [podium]                     | phases[3].vote
            vote: podium                     | vote: "true"                       | phases[3].vote
            vote: podium                     | vote:                              | phases[3].vote
            vote: podium                     | vote: false                        | phases[3].vote
            vote: podium                     | minutes: 3                         | phases[3].vote
            vote: notes                      | vote: points                       | phases[2].vote
            vote: avis                       | vote: points                       | phases[4].vote
            kind: clarify                    | kind: welcome                      | phases[0].add
            kind: comments                   | kind: thanks                       | phases[4].approve
            kind: comments                   | kind: references                   | phases[4].clarify
            add: [desk]                      | add: [bureau]                      | phases[0].add[0]
            add: [desk]                      | add: [desk, attendees, desk]       | phases[0].add
            add: [desk]                      | sides: []                          | phases[0].sides
            approve: true                    | approve: yes                       | phases[4].approve
            clarify: true                    | clarify: "true"                    | phases[4].clarify
            id: cuisine                      | id: salle                          | segments[1].id
            name: { fr: Salle, en: Dining room } | about: x                       | segments[1].name
            visibility: phones-blind         | visibility: phone-blind            | phases[3].visibility
            """)
    void namesTheField(String passage, String wrong, String field) {
        assertThat(SmallPlan.problems(SmallPlan.fairWith(passage, wrong == null ? "" : wrong)))
                .extracting(Problem::field)
                .contains(field);
    }

    @ParameterizedTest(name = "{0} × {1}")
    @DisplayName("are not more than a room can use")
    @CsvSource({"votes, 13", "segments, 13"})
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
    @DisplayName("say in both languages what is wrong, and guess which vote was meant")
    void sentences() {
        Problem misspelt = SmallPlan.problems(SmallPlan.fairWith("vote: podium", "vote: podum")).stream()
                .filter(problem -> problem.field().equals("phases[3].vote"))
                .findFirst()
                .orElseThrow();
        Problem unused = SmallPlan.problems(SmallPlan.fairWith("vote: podium", "vote: true"))
                .getFirst();

        assertThat(misspelt.message().in("en"))
                .isEqualTo("“podum” is not one of these: true, false, points, notes, avis, podium."
                        + " Did you mean “podium”?");
        assertThat(unused.in("fr"))
                .isEqualTo("ligne 41, votes[3]\u00A0: Aucune étape ne nomme le vote «\u00A0podium\u00A0».");
    }

    private static Words words(String french, String english) {
        return new Words(Map.of("fr", french, "en", english));
    }
}
