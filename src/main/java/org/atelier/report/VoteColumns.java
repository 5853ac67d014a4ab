package org.atelier.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.atelier.domain.Item;
import org.atelier.domain.Poll;
import org.atelier.domain.Spread;
import org.atelier.domain.Tally;
import org.atelier.domain.VoteRule;
import org.atelier.domain.Workshop;
import org.atelier.report.Table.Column;

/** What one round of a vote says of each item that the vote is about. */
final class VoteColumns {
    /** A table has an end, however often a room begins anew. */
    private static final int ROUNDS = 5;

    private final Workshop workshop;
    private final Poll poll;
    private final int round;
    private final Naming naming;
    private final String name;
    private final Map<Integer, Tally> tallies = new HashMap<>();
    private final List<Column<Item>> columns = new ArrayList<>();

    private VoteColumns(Workshop workshop, Poll poll, int round, Naming naming) {
        this.workshop = workshop;
        this.poll = poll;
        this.round = round;
        this.naming = naming;
        String vote = naming.vote(poll.vote());
        this.name = poll.rounds() == 1 ? vote : naming.say(Wording.VOTE_ROUND).formatted(vote, round);
    }

    /** The columns of its latest rounds. */
    static List<Column<Item>> of(Workshop workshop, Poll poll, Naming naming) {
        List<Column<Item>> all = new ArrayList<>();
        for (int round = Math.max(1, poll.rounds() - ROUNDS + 1); round <= poll.rounds(); round++) {
            all.addAll(new VoteColumns(workshop, poll, round, naming).columns());
        }
        return all;
    }

    private List<Column<Item>> columns() {
        add(Wording.PEOPLE, tally -> Cell.of(tally.support()));
        switch (poll.rule()) {
            case VoteRule.Support() -> {}
            case VoteRule.Dots _ -> add(Wording.DOTS, tally -> Cell.of(tally.score()));
            case VoteRule.Stance() -> stances();
            case VoteRule.Scale(List<VoteRule.Criterion> criteria) -> scales(criteria);
            case VoteRule.Rank _ -> {
                add(Wording.FIRST, tally -> tally.detail() instanceof Tally.Ranks(int n) ? Cell.of(n) : Cell.NONE);
                add(Wording.ORDER, tally -> Cell.of(tally.score()));
            }
        }
        int voted = poll.voted(round, workshop.house().voided());
        add(Wording.VOTED, _ -> Cell.of(voted));
        add(Wording.OF, _ -> Cell.of(workshop.house().people()));
        return columns;
    }

    private void stances() {
        add(Wording.FOR, stance(stances -> Cell.of(stances.inFavour())));
        add(Wording.OPEN_MIND, stance(stances -> Cell.of(stances.unsure())));
        add(Wording.AGAINST, stance(stances -> Cell.of(stances.against())));
        add(Wording.ORDER, tally -> Cell.of(tally.score()));
        add(Wording.SPREAD, stance(stances -> Cell.of(stances.spread().value())));
        add(Wording.DISSENT, stance(stances -> naming.yesOrNo(stances.spread().dissent())));
    }

    private static Function<Tally, Cell> stance(Function<Tally.Stances, Cell> cell) {
        return tally -> tally.detail() instanceof Tally.Stances stances ? cell.apply(stances) : Cell.NONE;
    }

    private void scales(List<VoteRule.Criterion> criteria) {
        for (VoteRule.Criterion criterion : criteria) {
            String called = criterion.name().in(naming.language());
            add(naming.say(Wording.MEAN).formatted(called), mark(criterion, spread -> ofMarks(spread, spread.mean())));
            add(naming.say(Wording.MARKS).formatted(called), mark(criterion, spread -> Cell.of(spread.n())));
            add(
                    naming.say(Wording.SPREAD_OF).formatted(called),
                    mark(criterion, spread -> ofMarks(spread, spread.value())));
        }
        add(Wording.ORDER, tally -> Cell.of(tally.score()));
        add(
                Wording.DISSENT,
                tally -> tally.detail() instanceof Tally.Scales scales ? naming.yesOrNo(scales.dissent()) : Cell.NONE);
    }

    private static Function<Tally, Cell> mark(VoteRule.Criterion criterion, Function<Spread, Cell> cell) {
        return tally -> tally.detail() instanceof Tally.Scales(Map<String, Spread> criteria)
                ? cell.apply(criteria.get(criterion.id()))
                : Cell.NONE;
    }

    /** Without a mark there is no mean: not even 0. */
    private static Cell ofMarks(Spread spread, double value) {
        return spread.n() == 0 ? Cell.NONE : Cell.of(value);
    }

    private void add(Wording heading, Function<Tally, Cell> cell) {
        add(naming.say(heading), cell);
    }

    private void add(String heading, Function<Tally, Cell> cell) {
        columns.add(new Column<>(
                naming.say(Wording.VOTE_COLUMN).formatted(name, heading),
                item -> workshop.polls().isAbout(poll.vote(), item.place()) ? cell.apply(tally(item)) : Cell.NONE));
    }

    /** Counted once for all columns of the round. */
    private Tally tally(Item item) {
        return tallies.computeIfAbsent(
                item.n(),
                n -> poll.tally(
                        round, workshop.items().family(n), workshop.house().voided()));
    }
}
