package org.atelier.domain;

import static org.atelier.domain.Outcome.accepted;
import static org.atelier.domain.Outcome.refused;

import java.util.Optional;

/** What people may say, and ask of what was said (docs/PROTOCOL.md, section 5). */
final class ItemRules {
    /** Who writes for the desk. */
    private static final int NO_SEAT = 0;

    static Outcome decide(Workshop workshop, Actor actor, long now, Command.Contribution command) {
        int seat = actor instanceof Actor.Seat(int number) ? number : NO_SEAT;
        return switch (command) {
            case Command.Add add -> add(workshop, seat, add);
            case Command.Rephrase(int item, String text) ->
                unchangeable(workshop, seat, now, item, workshop.asked().about(item) > 0)
                        .map(Outcome::refused)
                        .orElseGet(() -> rephrase(workshop, item, text));
            case Command.Withdraw(int item) ->
                unchangeable(workshop, seat, now, item, false)
                        .map(Outcome::refused)
                        .orElseGet(() -> accepted(new Event.ItemWithdrawn(item)));
            case Command.Ask(int item) -> ask(workshop, seat, item);
            case Command.Done(Optional<String> level, boolean on) -> done(workshop, seat, level, on);
        };
    }

    private static Outcome add(Workshop workshop, int seat, Command.Add add) {
        Place place = add.place();
        Optional<Rejection> problem = Places.problem(workshop.plan(), place);
        if (problem.isPresent()) {
            return refused(problem.get());
        }
        Plan.Adding from = seat == NO_SEAT ? Plan.Adding.DESK : Plan.Adding.ATTENDEES;
        boolean collecting = workshop.phase().collects(place, from);
        if (!collecting && !wasAskedFor(workshop, place, from)) {
            return refused(Rejection.PHASE_CLOSED);
        }
        Items items = workshop.items();
        boolean full = seat != NO_SEAT && items.by(seat).size() >= Limits.ITEMS_PER_SEAT;
        if (full || items.count() >= Limits.ITEMS) {
            return refused(Rejection.LIMIT_REACHED);
        }
        boolean pending = seat != NO_SEAT && isToBeApproved(workshop, place, collecting);
        return switch (Text.of(add.text(), Limits.TEXT_CHARACTERS)) {
            case Text.Refused(Rejection why) -> refused(why);
            case Text.Clean(String clean) ->
                accepted(
                        new Event.ItemAdded(items.count() + 1, seat, place, clean, !collecting, add.unsure(), pending));
        };
    }

    private static boolean wasAskedFor(Workshop workshop, Place place, Plan.Adding from) {
        return workshop.plan().phases().stream()
                .anyMatch(p -> workshop.course().hasReached(p) && p.collects(place, from));
    }

    /** One that comes late waits too, where the desk approved what came in time. */
    private static boolean isToBeApproved(Workshop workshop, Place place, boolean collecting) {
        return collecting
                ? workshop.phase().approve()
                : workshop.plan().phases().stream()
                        .filter(p -> workshop.course().hasReached(p) && p.collects(place, Plan.Adding.ATTENDEES))
                        .anyMatch(Plan.Phase::approve);
    }

    /**
     * Why this seat may not change that item's words any more, or nothing.
     *
     * @param asked whether it does so because someone asked what is meant: then it may at any time, merged or not
     */
    private static Optional<Rejection> unchangeable(Workshop workshop, int seat, long now, int n, boolean asked) {
        Optional<Item> found = workshop.items().find(n);
        if (found.isEmpty()) {
            return Optional.of(Rejection.UNKNOWN_ITEM);
        }
        Item item = found.get();
        if (item.author() != seat) {
            return Optional.of(Rejection.NOT_YOURS);
        }
        if (!asked && (item.isMerged() || workshop.items().hasOthersUnder(n))) {
            return Optional.of(Rejection.ALREADY_MERGED);
        }
        if (item.isHidden() || item.withdrawn()) {
            return Optional.of(Rejection.ITEM_HIDDEN);
        }
        boolean tooLate = !asked && now > item.addedAt() + Limits.EDITING_MILLIS;
        return tooLate ? Optional.of(Rejection.TOO_LATE) : Optional.empty();
    }

    /** The same words again are an answer too, if someone asked. */
    private static Outcome rephrase(Workshop workshop, int n, String text) {
        boolean asked = workshop.asked().about(n) > 0;
        return switch (Text.of(text, Limits.TEXT_CHARACTERS)) {
            case Text.Refused(Rejection why) -> refused(why);
            case Text.Clean(String clean) ->
                accepted(
                        clean.equals(workshop.items().get(n).text()) && !asked
                                ? new Event.Noted()
                                : new Event.ItemRephrased(n, clean));
        };
    }

    private static Outcome ask(Workshop workshop, int seat, int n) {
        Optional<Item> item = workshop.items().find(n);
        if (item.isEmpty()) {
            return refused(Rejection.UNKNOWN_ITEM);
        }
        boolean canAnswer = item.get().author() != NO_SEAT && item.get().author() != seat;
        if (!workshop.phase().clarify() || !canAnswer || !item.get().stands()) {
            return refused(Rejection.CANNOT_ASK);
        }
        return accepted(workshop.asked().by(seat, n) ? new Event.Noted() : new Event.ClarificationAsked(n, seat));
    }

    private static Outcome done(Workshop workshop, int seat, Optional<String> level, boolean on) {
        if (level.isPresent() && !workshop.plan().hasLevel(level.get())) {
            return refused(Rejection.UNKNOWN_LEVEL);
        }
        Course course = workshop.course();
        boolean was = course.finished().has(seat, course.phase(), level.orElse(Finished.ALL));
        return accepted(was == on ? new Event.Noted() : new Event.DoneSet(seat, course.phase(), level, on));
    }

    private ItemRules() {}
}
