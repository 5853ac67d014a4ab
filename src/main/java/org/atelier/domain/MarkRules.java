package org.atelier.domain;

import java.util.Map;
import java.util.Optional;

/** Which marks a vote takes under its rule, from someone who has given others (docs/PROTOCOL.md, V2 and V3). */
final class MarkRules {

    static Optional<Rejection> problem(Poll poll, int seat, Item item, Mark mark) {
        return switch (mark) {
            case Mark.Support() -> unless(poll.rule() instanceof VoteRule.Support);
            case Mark.Stance _ -> unless(poll.rule() instanceof VoteRule.Stance);
            case Mark.Scale(Map<String, Integer> values) ->
                unless(poll.rule() instanceof VoteRule.Scale scale && fits(scale, values));
            case Mark.Dots(int n) ->
                poll.rule() instanceof VoteRule.Dots dots
                        ? tooMany(poll.ballots(), dots, seat, item, n)
                        : Optional.of(Rejection.MARK_NOT_ALLOWED);
        };
    }

    private static Optional<Rejection> unless(boolean fits) {
        return fits ? Optional.empty() : Optional.of(Rejection.MARK_NOT_ALLOWED);
    }

    private static boolean fits(VoteRule.Scale scale, Map<String, Integer> values) {
        return values.entrySet().stream()
                .allMatch(value -> scale.has(value.getKey())
                        && value.getValue() >= VoteRule.Scale.LOWEST
                        && value.getValue() <= VoteRule.Scale.HIGHEST);
    }

    /** The dots that are added go to the level at which the item stands now, and are the last to count. */
    private static Optional<Rejection> tooMany(Ballots ballots, VoteRule.Dots rule, int seat, Item item, int n) {
        if (n < 0) {
            return Optional.of(Rejection.MARK_NOT_ALLOWED);
        }
        if (n > rule.cap()) {
            return Optional.of(Rejection.CAP_EXCEEDED);
        }
        int added = n - dots(ballots.mark(seat, item.n()));
        int left = ballots.dotsOf(seat, rule).left(item.place().levelOrNone());
        return added > 0 && added > left ? Optional.of(Rejection.BUDGET_EXCEEDED) : Optional.empty();
    }

    static int dots(Optional<Mark> mark) {
        return mark.orElse(null) instanceof Mark.Dots(int n) ? n : 0;
    }

    private MarkRules() {}
}
