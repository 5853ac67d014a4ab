package org.atelier.domain;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;

/** What the people of a {@link RandomHistory} say in its votes, and how its facilitator directs them. */
final class RandomVotes {
    private static final List<VoteRule> RULES = List.of(
            new VoteRule.Support(),
            new VoteRule.Stance(),
            new VoteRule.Dots(5, VoteRule.Per.LEVEL, 3),
            new VoteRule.Dots(2, VoteRule.Per.ROOM, 1),
            new VoteRule.Dots(4, VoteRule.Per.LEVEL, 2),
            new VoteRule.Scale(List.of(Plans.criterion("useful"), Plans.criterion("doable"))),
            new VoteRule.Scale(List.of(Plans.criterion("doable"))),
            new VoteRule.Rank(3),
            new VoteRule.Rank(2),
            new VoteRule.Dots(3, VoteRule.Per.ROOM, 4));

    private final Random random;
    private final Workshop workshop;
    private final IntSupplier item;

    RandomVotes(Random random, Workshop workshop, IntSupplier item) {
        this.random = random;
        this.workshop = workshop;
        this.item = item;
    }

    /** Mostly of the kind that is asked for. */
    Command.Ballot ballot() {
        return ballot(1);
    }

    Command.Ballot ballot(int person) {
        Optional<Poll> open = workshop.phase().vote().map(workshop.polls()::get);
        VoteRule rule =
                random.nextInt(8) == 0 ? anyRule() : open.map(Poll::rule).orElseGet(this::anyRule);
        Optional<Command.Poll> named = open.filter(_ -> random.nextInt(3) == 0)
                .map(poll -> new Command.Poll(poll.vote(), random.nextInt(8) == 0 ? 1 : poll.round()));
        if (rule instanceof VoteRule.Rank(int top)) {
            List<Integer> ranked = IntStream.rangeClosed(1, random.nextInt(top + 1))
                    .mapToObj(_ -> item(open))
                    .toList();
            return new Command.Rank(named, person, ranked);
        }
        Optional<Mark> mark = random.nextInt(4) == 0 ? Optional.empty() : Optional.of(mark(rule));
        return new Command.Vote(named, person, item(open), mark);
    }

    /** Mostly one that the vote is about. */
    private int item(Optional<Poll> open) {
        int drawn = item.getAsInt();
        for (int again = 0; again < 3 && !isAbout(open, drawn); again++) {
            drawn = item.getAsInt();
        }
        return drawn;
    }

    private boolean isAbout(Optional<Poll> open, int n) {
        return open.isPresent()
                && workshop.items()
                        .find(n)
                        .filter(found -> workshop.items().shownAs(n).stands())
                        .filter(found -> workshop.polls().isAbout(open.get().vote(), found.place()))
                        .isPresent();
    }

    private Mark mark(VoteRule rule) {
        return switch (rule) {
            case VoteRule.Dots(int _, var _, int cap) -> Marks.dots(random.nextInt(cap + 1));
            case VoteRule.Stance() ->
                Marks.stance(Mark.Position.values()[random.nextInt(Mark.Position.values().length)]);
            case VoteRule.Scale _ -> Marks.scale(1 + random.nextInt(5), 1 + random.nextInt(5));
            case VoteRule.Support(), VoteRule.Rank _ -> new Mark.Support();
        };
    }

    Command.PollOrder order() {
        return switch (random.nextInt(6)) {
            case 0 -> new Command.Voting(random.nextInt(3) > 0);
            case 1, 2 -> new Command.Round(1 + random.nextInt(3));
            default -> new Command.SetRule(anyRule());
        };
    }

    VoteRule anyRule() {
        return RULES.get(random.nextInt(RULES.size()));
    }
}
