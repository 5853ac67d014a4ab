package org.atelier.domain;

import static org.atelier.domain.Outcome.accepted;
import static org.atelier.domain.Outcome.refused;

import java.util.List;
import java.util.Optional;

/** How people vote, and how the facilitator directs it. */
final class VoteRules {

    static Outcome decide(Workshop workshop, Actor.Seat seat, Command.Ballot command) {
        return switch (command) {
            case Command.Vote(var _, int _, int item, var mark) ->
                vote(workshop, seat.number(), item, mark.isPresent());
            case Command.Rank _ -> refused(Rejection.NOT_ALLOWED);
        };
    }

    static Outcome direct(Workshop workshop, Command.PollOrder command) {
        return switch (command) {
            case Command.Voting _, Command.Round _, Command.SetRule _ -> refused(Rejection.NOT_ALLOWED);
        };
    }

    private static Outcome vote(Workshop workshop, int seat, int n, boolean on) {
        if (workshop.items().find(n).isEmpty()) {
            return refused(Rejection.UNKNOWN_ITEM);
        }
        Optional<String> vote = workshop.phase().vote();
        if (vote.isEmpty()) {
            return refused(Rejection.VOTE_CLOSED);
        }
        Item shown = workshop.items().shownAs(n);
        if (!shown.stands()) {
            return refused(Rejection.ITEM_HIDDEN);
        }
        Optional<Mark> mark = on ? Optional.of(new Mark.Support()) : Optional.empty();
        List<Integer> changed = on ? List.of(n) : workshop.items().family(shown.n());
        List<Event> marks = changed.stream()
                .filter(item -> workshop.ballots().has(seat, item) != on)
                .<Event>map(item -> new Event.MarkCast(vote.get(), 1, seat, item, mark))
                .toList();
        return marks.isEmpty() ? accepted(new Event.Noted()) : new Outcome.Accepted(marks);
    }

    private VoteRules() {}
}
