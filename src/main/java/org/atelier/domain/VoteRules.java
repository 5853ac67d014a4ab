package org.atelier.domain;

import static org.atelier.domain.Outcome.accepted;
import static org.atelier.domain.Outcome.refused;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** How people vote (docs/PROTOCOL.md, K4, K5 and V1 to V11). */
final class VoteRules {

    static Outcome decide(Workshop workshop, Actor.Seat seat, Command.Ballot command) {
        Optional<Integer> voter = workshop.house().person(seat.number(), command.person());
        Optional<Rejection> closed =
                voter.isEmpty() ? Optional.of(Rejection.UNKNOWN_PERSON) : closed(workshop, command.poll());
        if (closed.isPresent()) {
            return refused(closed.get());
        }
        Poll poll = workshop.phase().vote().map(workshop.polls()::get).orElseThrow();
        return switch (command) {
            case Command.Vote(var _, int _, int item, var mark) -> vote(workshop, poll, voter.get(), item, mark);
            case Command.Rank(var _, int _, List<Integer> items) -> rank(workshop, poll, voter.get(), items);
        };
    }

    /** Why nothing at all can be said now in that vote and round. */
    private static Optional<Rejection> closed(Workshop workshop, Optional<Command.Poll> named) {
        if (workshop.course().isPaused()) {
            return Optional.of(Rejection.PAUSED);
        }
        Optional<Poll> open = workshop.phase().vote().map(workshop.polls()::get);
        if (open.isEmpty()) {
            return Optional.of(Rejection.VOTE_CLOSED);
        }
        Poll poll = open.get();
        if (named.isPresent() && !named.get().vote().equals(poll.vote())) {
            return Optional.of(Rejection.UNKNOWN_VOTE);
        }
        if (named.isPresent() && named.get().round() != poll.round()) {
            return Optional.of(Rejection.UNKNOWN_ROUND);
        }
        return poll.isOpen() ? Optional.empty() : Optional.of(Rejection.VOTE_CLOSED);
    }

    private static Outcome vote(Workshop workshop, Poll poll, int seat, int n, Optional<Mark> asked) {
        if (workshop.items().find(n).isEmpty()) {
            return refused(Rejection.UNKNOWN_ITEM);
        }
        Optional<Mark> before = poll.ballots().mark(seat, n);
        if (asked.isEmpty()) {
            return takeBack(
                    poll,
                    seat,
                    workshop.items().family(workshop.items().shownAs(n).n()));
        }
        Mark mark = asked.get();
        Optional<Rejection> wrong = MarkRules.problem(
                        poll, seat, workshop.items().get(n), mark)
                .or(() -> lowers(before, mark) ? Optional.empty() : outOfReach(workshop, poll, n));
        if (wrong.isPresent()) {
            return refused(wrong.get());
        }
        if (mark instanceof Mark.Dots(int dots) && dots == 0) {
            return takeBack(poll, seat, List.of(n));
        }
        return accepted(
                before.filter(mark::equals).isPresent()
                        ? new Event.Noted()
                        : new Event.MarkCast(poll.vote(), poll.round(), seat, n, asked));
    }

    private static boolean lowers(Optional<Mark> before, Mark mark) {
        return mark instanceof Mark.Dots(int dots) && dots <= MarkRules.dots(before);
    }

    /** Why nobody can give this item a mark, other than to take theirs back. */
    private static Optional<Rejection> outOfReach(Workshop workshop, Poll poll, int n) {
        Optional<Item> item =
                workshop.items().find(n).map(found -> workshop.items().shownAs(n));
        if (item.isEmpty()) {
            return Optional.of(Rejection.UNKNOWN_ITEM);
        }
        if (!workshop.polls().isAbout(poll.vote(), item.get().place())) {
            return Optional.of(Rejection.VOTE_CLOSED);
        }
        return item.get().stands() ? Optional.empty() : Optional.of(Rejection.ITEM_HIDDEN);
    }

    private static Outcome takeBack(Poll poll, int seat, List<Integer> items) {
        List<Event> taken = items.stream()
                .filter(item -> poll.ballots().mark(seat, item).isPresent())
                .<Event>map(item -> new Event.MarkCast(poll.vote(), poll.round(), seat, item, Optional.empty()))
                .toList();
        return taken.isEmpty() ? accepted(new Event.Noted()) : new Outcome.Accepted(taken);
    }

    private static Outcome rank(Workshop workshop, Poll poll, int seat, List<Integer> items) {
        boolean fits = poll.rule() instanceof VoteRule.Rank(int top) && items.size() <= top;
        if (!fits || new HashSet<>(items).size() < items.size()) {
            return refused(Rejection.MARK_NOT_ALLOWED);
        }
        Optional<Rejection> wrong = items.stream()
                .flatMap(n -> outOfReach(workshop, poll, n).stream())
                .findFirst();
        if (wrong.isPresent()) {
            return refused(wrong.get());
        }
        boolean same = poll.ballots().rankingOf(seat).equals(items);
        return accepted(same ? new Event.Noted() : new Event.Ranked(poll.vote(), poll.round(), seat, items));
    }

    private VoteRules() {}
}
