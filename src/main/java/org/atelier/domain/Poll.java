package org.atelier.domain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/** One of the plan's votes as it stands: its rule, its rounds, and whether it is open. Owned by its {@link Workshop}. */
public final class Poll {
    private final String vote;
    private VoteRule rule;
    private boolean open = true;
    private final List<Ballots> rounds = new ArrayList<>();
    private int round = 1;
    private int returns;
    private long order;

    Poll(Plan.Vote vote) {
        this.vote = vote.id();
        this.rule = vote.rule();
        rounds.add(new Ballots());
    }

    public String vote() {
        return vote;
    }

    public VoteRule rule() {
        return rule;
    }

    /** Whether it takes marks, as far as the facilitator is concerned. */
    public boolean isOpen() {
        return open;
    }

    /** The round in which it is, from 1. */
    public int round() {
        return round;
    }

    /** How many rounds it has had. */
    public int rounds() {
        return rounds.size();
    }

    /** How often the room has left this vote's phases and come back to one of them. */
    public int returns() {
        return returns;
    }

    /** What is said in the round in which it is. */
    public Ballots ballots() {
        return ballots(round);
    }

    public Ballots ballots(int of) {
        return rounds.get(of - 1);
    }

    /** How many people have said something in that round. */
    public int voted(int of, BitSet voided) {
        return counting(of, voided).voted();
    }

    /** What was said in that round of the items that are shown as one. */
    public Tally tally(int of, List<Integer> family, BitSet voided) {
        return counting(of, voided).of(family);
    }

    /** The items on which that seat's dots do not all count. */
    public SortedSet<Integer> aside(int of, int seat) {
        return rule instanceof VoteRule.Dots dots
                ? ballots(of).dotsOf(seat, dots).aside()
                : Collections.emptySortedSet();
    }

    /** All who ever said anything in it, in any round. */
    public BitSet voters() {
        var all = new BitSet();
        rounds.forEach(said -> all.or(said.voters()));
        return all;
    }

    /** {@code family}: the items that are shown as one. */
    Result result(List<Integer> family, BitSet voided) {
        return new Result(
                vote, counting(round, voided).of(family), round == 1 ? Optional.empty() : last(family, voided));
    }

    private Optional<Result.Last> last(List<Integer> family, BitSet voided) {
        Counting before = counting(round - 1, voided);
        Tally tally = before.of(family);
        return Optional.of(new Result.Last(tally.support(), tally.score(), before.voted()));
    }

    private Counting counting(int of, BitSet voided) {
        return new Counting(rule, ballots(of), voided, returns);
    }

    void comeBack() {
        returns++;
        rounds.forEach(Ballots::comeBack);
    }

    /** {@code level}: the one at which the item stands, empty for none. */
    void cast(Event.MarkCast cast, String level) {
        order++;
        ballots(cast.round()).cast(cast.seat(), cast.item(), cast.mark(), new Cast.Given(order, level, returns));
    }

    void rank(Event.Ranked ranked) {
        ballots(ranked.round()).rank(ranked.seat(), ranked.items(), returns);
    }

    void setOpen(boolean on) {
        open = on;
    }

    void open(int to) {
        if (to > rounds.size()) {
            rounds.add(new Ballots());
        }
        round = to;
        open = true;
    }

    void setRule(VoteRule other) {
        rule = other;
    }
}
