package org.atelier.domain;

import static org.atelier.domain.Outcome.accepted;
import static org.atelier.domain.Outcome.refused;

import java.util.List;
import java.util.Optional;

/** What attendees may do with items and ballots (docs/PROTOCOL.md, K2 to K6 and K14). */
final class AttendeeRules {

    static Outcome decide(Workshop workshop, Actor.Seat seat, long now, Command.ByAttendee command) {
        return switch (command) {
            case Command.Add(Place place, String text) -> add(workshop, seat.number(), place, text);
            case Command.Rephrase(int item, String text) ->
                editable(workshop, seat.number(), now, item)
                        .map(Outcome::refused)
                        .orElseGet(() -> rephrase(workshop, item, text));
            case Command.Withdraw(int item) ->
                editable(workshop, seat.number(), now, item)
                        .map(Outcome::refused)
                        .orElseGet(() -> accepted(new Event.ItemWithdrawn(item)));
            case Command.Vote(int item, boolean on) -> vote(workshop, seat.number(), item, on);
        };
    }

    private static Outcome add(Workshop workshop, int seat, Place place, String text) {
        Optional<Rejection> problem = Places.problem(workshop.plan(), place);
        if (problem.isPresent()) {
            return refused(problem.get());
        }
        boolean collecting = workshop.phase().collects(place);
        if (!collecting && !wasAskedFor(workshop, place)) {
            return refused(Rejection.PHASE_CLOSED);
        }
        Items items = workshop.items();
        if (items.count() >= Limits.ITEMS || items.by(seat).size() >= Limits.ITEMS_PER_SEAT) {
            return refused(Rejection.LIMIT_REACHED);
        }
        return switch (Text.of(text, Limits.TEXT_CHARACTERS)) {
            case Text.Refused(Rejection why) -> refused(why);
            case Text.Clean(String clean) ->
                accepted(new Event.ItemAdded(items.count() + 1, seat, place, clean, !collecting));
        };
    }

    private static boolean wasAskedFor(Workshop workshop, Place place) {
        return workshop.plan().phases().stream().anyMatch(p -> workshop.hasReached(p) && p.collects(place));
    }

    /** Why this seat may not change that item's words any more, or nothing. */
    private static Optional<Rejection> editable(Workshop workshop, int seat, long now, int n) {
        Optional<Item> found = workshop.items().find(n);
        if (found.isEmpty()) {
            return Optional.of(Rejection.UNKNOWN_ITEM);
        }
        Item item = found.get();
        if (item.author() != seat) {
            return Optional.of(Rejection.NOT_YOURS);
        }
        if (item.isMerged() || workshop.items().hasOthersUnder(n)) {
            return Optional.of(Rejection.ALREADY_MERGED);
        }
        if (item.isHidden() || item.withdrawn()) {
            return Optional.of(Rejection.ITEM_HIDDEN);
        }
        return now > item.addedAt() + Limits.EDITING_MILLIS ? Optional.of(Rejection.TOO_LATE) : Optional.empty();
    }

    private static Outcome rephrase(Workshop workshop, int n, String text) {
        return switch (Text.of(text, Limits.TEXT_CHARACTERS)) {
            case Text.Refused(Rejection why) -> refused(why);
            case Text.Clean(String clean) ->
                accepted(
                        clean.equals(workshop.items().get(n).text())
                                ? new Event.Noted()
                                : new Event.ItemRephrased(n, clean));
        };
    }

    private static Outcome vote(Workshop workshop, int seat, int n, boolean on) {
        if (workshop.items().find(n).isEmpty()) {
            return refused(Rejection.UNKNOWN_ITEM);
        }
        if (!workshop.phase().vote()) {
            return refused(Rejection.VOTE_CLOSED);
        }
        Item shown = workshop.items().shownAs(n);
        if (shown.isHidden() || shown.withdrawn()) {
            return refused(Rejection.ITEM_HIDDEN);
        }
        List<Integer> changed = on ? List.of(n) : workshop.items().family(shown.n());
        List<Event> ballots = changed.stream()
                .filter(item -> workshop.ballots().has(seat, item) != on)
                .<Event>map(item -> new Event.BallotCast(seat, item, on))
                .toList();
        return ballots.isEmpty() ? accepted(new Event.Noted()) : new Outcome.Accepted(ballots);
    }

    private AttendeeRules() {}
}
