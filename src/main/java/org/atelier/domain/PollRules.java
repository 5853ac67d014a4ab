package org.atelier.domain;

import static org.atelier.domain.Outcome.accepted;
import static org.atelier.domain.Outcome.refused;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** How the facilitator directs the vote of the phase in which the room is (docs/PROTOCOL.md, V6 to V8). */
final class PollRules {
    private static final Pattern CRITERION = Pattern.compile("[A-Za-z0-9-]{1,40}");

    static Outcome decide(Workshop workshop, Command.PollOrder command) {
        Optional<Poll> current = workshop.phase().vote().map(workshop.polls()::get);
        if (current.isEmpty()) {
            return refused(Rejection.VOTE_CLOSED);
        }
        Poll poll = current.get();
        return switch (command) {
            case Command.Voting(boolean open) ->
                accepted(open == poll.isOpen() ? new Event.Noted() : new Event.VotingSet(poll.vote(), open));
            case Command.Round(int round) -> round(poll, round);
            case Command.SetRule(VoteRule rule) -> rule(workshop.plan(), poll, rule);
        };
    }

    private static Outcome round(Poll poll, int round) {
        if (round < 1 || round > poll.rounds() + 1) {
            return refused(Rejection.UNKNOWN_ROUND);
        }
        boolean there = round == poll.round() && poll.isOpen();
        return accepted(there ? new Event.Noted() : new Event.RoundOpened(poll.vote(), round));
    }

    private static Outcome rule(Plan plan, Poll poll, VoteRule rule) {
        boolean fits = switch (rule) {
            case VoteRule.Support(), VoteRule.Stance() -> true;
            case VoteRule.Dots(int budget, var _, int cap) ->
                budget >= 1 && budget <= Limits.DOTS && cap >= 1 && cap <= budget;
            case VoteRule.Scale(List<VoteRule.Criterion> criteria) -> fit(plan, criteria);
            case VoteRule.Rank(int top) -> top >= 1 && top <= Limits.RANKED;
        };
        if (!fits) {
            return refused(Rejection.RULE_NOT_ALLOWED);
        }
        return accepted(rule.equals(poll.rule()) ? new Event.Noted() : new Event.RuleSet(poll.vote(), rule));
    }

    private static boolean fit(Plan plan, List<VoteRule.Criterion> criteria) {
        long different =
                criteria.stream().map(VoteRule.Criterion::id).distinct().count();
        return different == criteria.size()
                && different >= 1
                && different <= Limits.CRITERIA
                && criteria.stream().allMatch(c -> CRITERION.matcher(c.id()).matches() && fit(plan, c.name()));
    }

    /** A criterion's name is read on every screen. */
    private static boolean fit(Plan plan, Words name) {
        return plan.languages().containsAll(name.byLanguage().keySet())
                && !name.isEmpty()
                && name.byLanguage().values().stream()
                        .allMatch(text -> Text.of(text, Limits.CRITERION_CHARACTERS) instanceof Text.Clean);
    }

    private PollRules() {}
}
