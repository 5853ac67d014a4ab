package org.atelier.domain;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The votes of a workshop and what was said in them. Owned by the thread that owns the {@link Workshop}. */
public final class Polls {
    private final Items items;
    private final Course course;
    private final House house;
    private final Map<String, Poll> byVote = new LinkedHashMap<>();
    private Agenda agenda;
    private List<String> levels = List.of();

    Polls(Items items, Course course, House house) {
        this.items = items;
        this.course = course;
        this.house = house;
    }

    /** All of them, in the plan's order. */
    public Collection<Poll> all() {
        return Collections.unmodifiableCollection(byVote.values());
    }

    public Optional<Poll> find(String vote) {
        return Optional.ofNullable(byVote.get(vote));
    }

    /** That vote, which the plan must have. */
    public Poll get(String vote) {
        return find(vote).orElseThrow(() -> new IllegalArgumentException("no vote " + vote));
    }

    /** Whether that vote is about items at that place. */
    public boolean isAbout(String vote, Place place) {
        return agenda.isAbout(vote, place);
    }

    /** The vote that is in force for items at that place: the one of the latest phase that votes on such places. */
    public Optional<Poll> inForce(Place place) {
        return agenda.inForce(place).map(this::get);
    }

    /** From whom that vote is kept: by the strictest of its phases that were reached and not revealed (S13). */
    public Blind blind(String vote) {
        return hiding(vote)
                .map(phase -> Blind.of(phase.visibility()))
                .max(Blind::compareTo)
                .orElse(Blind.NONE);
    }

    /** The phases that keep that vote from someone: revealing each of them shows it. */
    public Stream<Plan.Phase> hiding(String vote) {
        return agenda.phasesOf(vote)
                .filter(phase -> course.hasReached(phase) && !course.isRevealed(phase.id()))
                .filter(phase -> Blind.of(phase.visibility()) != Blind.NONE);
    }

    /** From whom that vote is, or was until it was revealed, kept. */
    public Blind secrecy(String vote) {
        return agenda.phasesOf(vote)
                .filter(course::hasReached)
                .map(phase -> Blind.of(phase.visibility()))
                .max(Blind::compareTo)
                .orElse(Blind.NONE);
    }

    /** How that item, with those shown as it, stands in the vote that is in force for it. */
    public Optional<Result> result(int item) {
        return inForce(items.get(item).place()).map(poll -> poll.result(items.family(item), house.voided()));
    }

    /** How many people have said something in that vote's round. */
    public int voted(Poll poll) {
        return poll.voted(poll.round(), house.voided());
    }

    void begin(Plan plan) {
        agenda = new Agenda(plan);
        levels = plan.levels().stream().map(Plan.Level::id).toList();
        plan.votes().forEach(vote -> byVote.put(vote.id(), new Poll(vote)));
        plan.phases().getFirst().vote().ifPresent(agenda::entered);
    }

    /** The room has come to that phase from another; {@code again}: not for the first time. */
    void entered(Plan.Phase phase, boolean again) {
        phase.vote().ifPresent(vote -> {
            agenda.entered(vote);
            if (again) {
                get(vote).comeBack();
            }
        });
    }

    void evolve(Event.OfVotes event) {
        switch (event) {
            case Event.MarkCast cast ->
                get(cast.vote()).cast(cast, items.get(cast.item()).place().levelOrNone());
            case Event.Ranked ranked -> get(ranked.vote()).rank(ranked);
            case Event.VotingSet(String vote, boolean open) -> get(vote).setOpen(open);
            case Event.RoundOpened(String vote, int round) -> open(get(vote), round);
            case Event.RuleSet(String vote, VoteRule rule) -> get(vote).setRule(rule);
        }
    }

    /** A new round is as hidden as its phases are before they are revealed (V7). */
    private void open(Poll poll, int round) {
        if (round > poll.rounds()) {
            agenda.phasesOf(poll.vote()).forEach(phase -> course.veil(phase.id(), levelsHiddenBy(phase)));
        }
        poll.open(round);
    }

    private List<String> levelsHiddenBy(Plan.Phase phase) {
        return phase.visibility() == Plan.Visibility.ITEMS_HIDDEN ? levels : List.of();
    }
}
