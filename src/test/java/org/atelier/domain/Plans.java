package org.atelier.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Small plans for the tests. */
public final class Plans {
    private static final String NO_VOTE = "";

    /** Two sides, three levels, one question, a vote of each kind, and a phase of each kind that rules tell apart. */
    public static Plan small() {
        return new Plan(
                "small",
                List.of("fr", "en"),
                words("Petit atelier"),
                words("Pour les essais"),
                List.of(side("for", Plan.Mark.CIRCLE), side("against", Plan.Mark.DIAMOND)),
                List.of(level("near"), level("far"), level("other")),
                List.of(),
                List.of(new Plan.Question("next", words("Et maintenant ?"), Words.NONE)),
                List.of(
                        Plan.SUPPORT,
                        vote("dots", new VoteRule.Dots(5, VoteRule.Per.LEVEL, 3)),
                        vote("stance", new VoteRule.Stance()),
                        vote("scale", new VoteRule.Scale(List.of(criterion("useful"), criterion("doable")))),
                        vote("rank", new VoteRule.Rank(3))),
                List.of(new Plan.Segment("care", words("Soins"))),
                List.of(
                        phase("welcome", Plan.PhaseKind.WELCOME, NO_VOTE, Plan.Visibility.OPEN),
                        phase("for", Plan.PhaseKind.COLLECT, "support", Plan.Visibility.OPEN, "for"),
                        phase("against", Plan.PhaseKind.COLLECT, "support", Plan.Visibility.OPEN, "against"),
                        phase(
                                "blind",
                                Plan.PhaseKind.COLLECT,
                                "support",
                                Plan.Visibility.TALLIES_HIDDEN,
                                "for",
                                "against"),
                        phase("silent", Plan.PhaseKind.COLLECT, NO_VOTE, Plan.Visibility.ITEMS_HIDDEN, "for"),
                        phase("themes", Plan.PhaseKind.THEMES, "support", Plan.Visibility.OPEN),
                        closing(),
                        screened(),
                        phase("comments", Plan.PhaseKind.COMMENTS, "support", Plan.Visibility.OPEN),
                        phase("dots", Plan.PhaseKind.VOTE, "dots", Plan.Visibility.TALLIES_HIDDEN),
                        phase("stance", Plan.PhaseKind.VOTE, "stance", Plan.Visibility.OPEN),
                        phase("hush", Plan.PhaseKind.VOTE, "stance", Plan.Visibility.ITEMS_HIDDEN, "for"),
                        phase("scale", Plan.PhaseKind.VOTE, "scale", Plan.Visibility.PHONES_BLIND),
                        phase("rank", Plan.PhaseKind.VOTE, "rank", Plan.Visibility.OPEN, "for"),
                        phase("thanks", Plan.PhaseKind.THANKS, NO_VOTE, Plan.Visibility.OPEN)));
    }

    private static Plan.Phase phase(
            String id, Plan.PhaseKind kind, String vote, Plan.Visibility visibility, String... sides) {
        return new Plan.Phase(
                id,
                kind,
                words(id),
                words(id),
                List.of(),
                List.of(sides),
                List.of(),
                vote.equals(NO_VOTE) ? Optional.empty() : Optional.of(vote),
                visibility,
                0,
                kind.adding(),
                false,
                false);
    }

    private static Plan.Phase closing() {
        return new Plan.Phase(
                "closing",
                Plan.PhaseKind.CLOSING,
                words("closing"),
                words("closing"),
                List.of(),
                List.of(),
                List.of("next"),
                Optional.of("support"),
                Plan.Visibility.OPEN,
                0,
                Plan.PhaseKind.CLOSING.adding(),
                false,
                false);
    }

    /** Where items wait for the desk, people may ask what is meant, and the desk may add for those without a phone. */
    private static Plan.Phase screened() {
        return new Plan.Phase(
                "screened",
                Plan.PhaseKind.COLLECT,
                words("screened"),
                words("screened"),
                List.of(),
                List.of("for"),
                List.of(),
                Optional.of("support"),
                Plan.Visibility.OPEN,
                0,
                Set.of(Plan.Adding.ATTENDEES, Plan.Adding.DESK),
                true,
                true);
    }

    private static Plan.Vote vote(String id, VoteRule rule) {
        return new Plan.Vote(id, words(id), rule);
    }

    public static VoteRule.Criterion criterion(String id) {
        return new VoteRule.Criterion(id, words(id));
    }

    private static Plan.Side side(String id, Plan.Mark mark) {
        return new Plan.Side(id, words(id), words(id), mark);
    }

    private static Plan.Level level(String id) {
        return new Plan.Level(id, words(id), words(id), words(id));
    }

    private static Words words(String text) {
        return new Words(Map.of("fr", text, "en", text));
    }

    private Plans() {}
}
