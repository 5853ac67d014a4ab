package org.atelier.domain;

import static org.atelier.domain.Outcome.accepted;
import static org.atelier.domain.Outcome.refused;

import java.util.Optional;

/** What people may say, and ask of what was said (docs/PROTOCOL.md, section 5). */
final class ItemRules {

    static Outcome decide(Workshop workshop, Actor actor, long now, Command.Contribution command) {
        int seat = actor instanceof Actor.Seat(int number) ? number : 0;
        return switch (command) {
            case Command.Add add -> add(workshop, seat, add);
            case Command.Rephrase(int item, String text) ->
                editable(workshop, seat, now, item)
                        .map(Outcome::refused)
                        .orElseGet(() -> rephrase(workshop, item, text));
            case Command.Withdraw(int item) ->
                editable(workshop, seat, now, item)
                        .map(Outcome::refused)
                        .orElseGet(() -> accepted(new Event.ItemWithdrawn(item)));
            case Command.Ask _, Command.Done _ -> refused(Rejection.NOT_ALLOWED);
        };
    }

    private static Outcome add(Workshop workshop, int seat, Command.Add add) {
        Place place = add.place();
        Optional<Rejection> problem = Places.problem(workshop.plan(), place);
        if (problem.isPresent()) {
            return refused(problem.get());
        }
        boolean collecting = workshop.phase().collects(place, Plan.Adding.ATTENDEES);
        if (!collecting && !wasAskedFor(workshop, place)) {
            return refused(Rejection.PHASE_CLOSED);
        }
        Items items = workshop.items();
        if (items.count() >= Limits.ITEMS || items.by(seat).size() >= Limits.ITEMS_PER_SEAT) {
            return refused(Rejection.LIMIT_REACHED);
        }
        return switch (Text.of(add.text(), Limits.TEXT_CHARACTERS)) {
            case Text.Refused(Rejection why) -> refused(why);
            case Text.Clean(String clean) ->
                accepted(new Event.ItemAdded(items.count() + 1, seat, place, clean, !collecting, add.unsure(), false));
        };
    }

    private static boolean wasAskedFor(Workshop workshop, Place place) {
        return workshop.plan().phases().stream()
                .anyMatch(p -> workshop.course().hasReached(p) && p.collects(place, Plan.Adding.ATTENDEES));
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

    private ItemRules() {}
}
