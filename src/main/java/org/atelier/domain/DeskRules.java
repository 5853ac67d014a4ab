package org.atelier.domain;

import static org.atelier.domain.Outcome.accepted;
import static org.atelier.domain.Outcome.refused;

import java.util.List;
import java.util.Optional;

/** What moderators may do (docs/PROTOCOL.md, K7 to K10, K13, K15, K17 and K18). */
final class DeskRules {

    static Outcome decide(Workshop workshop, Actor.Holder actor, long now, Command.ByDesk command) {
        if (workshop.desk().claims().keepFrom(actor, now, ClaimRules.about(workshop, command))) {
            return refused(Rejection.CLAIMED);
        }
        return switch (command) {
            case Command.Merge(int into, List<Integer> items, String reason) ->
                explained(merge(workshop, into, items), reason);
            case Command.Unmerge(List<Integer> items, String reason) -> explained(unmerge(workshop, items), reason);
            case Command.Split(int item, String reason) -> explained(split(workshop, item), reason);
            case Command.Hide(int item, String reason) -> hide(workshop, item, reason);
            case Command.Restore(int item, String reason) -> explained(restore(workshop, item), reason);
            case Command.Move(int item, Place place, String reason) -> explained(move(workshop, item, place), reason);
            case Command.Apart(List<Integer> items) -> keepApart(workshop, items);
            case Command.Approve(List<Integer> items) -> approve(workshop, items);
            case Command.Undo(int decision) ->
                workshop.desk().canUndo(decision)
                        ? accepted(new Event.DecisionUndone(decision))
                        : refused(Rejection.CANNOT_UNDO);
            case Command.Claim(List<Integer> items) -> ClaimRules.claim(workshop, actor, now, items);
            case Command.Release(List<Integer> items) -> ClaimRules.release(workshop, actor, items);
        };
    }

    /** With the reason for the authors, where one was given; a decision that changed nothing needs none. */
    private static Outcome explained(Outcome outcome, String reason) {
        if (reason.isBlank()
                || !(outcome instanceof Outcome.Accepted(List<Event> events))
                || !(events.getFirst() instanceof Event.Decided decided)) {
            return outcome;
        }
        return switch (Text.of(reason, Limits.REASON_CHARACTERS)) {
            case Text.Refused(Rejection why) -> refused(why);
            case Text.Clean(String clean) -> accepted(decided, new Event.DecisionExplained(decided.decision(), clean));
        };
    }

    private static Outcome merge(Workshop workshop, int into, List<Integer> numbers) {
        Optional<Item> kept = workshop.items().find(into);
        List<Integer> merged = numbers.stream().distinct().toList();
        if (kept.isEmpty()
                || merged.stream().anyMatch(n -> workshop.items().find(n).isEmpty())) {
            return refused(Rejection.UNKNOWN_ITEM);
        }
        boolean fitting = !merged.isEmpty()
                && !merged.contains(into)
                && kept.get().stands()
                && merged.stream()
                        .map(workshop.items()::get)
                        .allMatch(item -> item.stands()
                                && item.place().mayMergeWith(kept.get().place()));
        return fitting
                ? accepted(new Event.ItemsMerged(nextDecision(workshop), into, merged))
                : refused(Rejection.CANNOT_MERGE);
    }

    private static Outcome unmerge(Workshop workshop, List<Integer> numbers) {
        List<Integer> freed = numbers.stream().distinct().toList();
        if (freed.stream().anyMatch(n -> workshop.items().find(n).isEmpty())) {
            return refused(Rejection.UNKNOWN_ITEM);
        }
        boolean allMerged =
                !freed.isEmpty() && freed.stream().map(workshop.items()::get).allMatch(Item::isMerged);
        return allMerged
                ? accepted(new Event.ItemsUnmerged(nextDecision(workshop), freed))
                : refused(Rejection.NOT_MERGED);
    }

    private static Outcome split(Workshop workshop, int n) {
        Optional<Item> item = workshop.items().find(n);
        if (item.isEmpty()) {
            return refused(Rejection.UNKNOWN_ITEM);
        }
        return item.get().isMerged() || workshop.items().hasOthersUnder(n)
                ? accepted(new Event.ItemSplit(nextDecision(workshop), n))
                : refused(Rejection.CANNOT_SPLIT);
    }

    private static Outcome approve(Workshop workshop, List<Integer> numbers) {
        List<Integer> items = numbers.stream().distinct().toList();
        if (items.stream().anyMatch(n -> workshop.items().find(n).isEmpty())) {
            return refused(Rejection.UNKNOWN_ITEM);
        }
        boolean allWait =
                !items.isEmpty() && items.stream().map(workshop.items()::get).allMatch(Item::isPending);
        return allWait
                ? accepted(new Event.ItemsApproved(nextDecision(workshop), items))
                : refused(Rejection.NOT_PENDING);
    }

    private static Outcome hide(Workshop workshop, int n, String reason) {
        Optional<Item> item = workshop.items().find(n);
        if (item.isEmpty()) {
            return refused(Rejection.UNKNOWN_ITEM);
        }
        if (item.get().isMerged()) {
            return refused(Rejection.ALREADY_MERGED);
        }
        if (item.get().isHidden() || item.get().withdrawn()) {
            return refused(Rejection.ITEM_HIDDEN);
        }
        return switch (Text.of(reason, Limits.REASON_CHARACTERS, Rejection.REASON_MISSING)) {
            case Text.Refused(Rejection why) -> refused(why);
            case Text.Clean(String clean) -> accepted(new Event.ItemHidden(nextDecision(workshop), n, clean));
        };
    }

    private static Outcome restore(Workshop workshop, int n) {
        Optional<Item> item = workshop.items().find(n);
        if (item.isEmpty()) {
            return refused(Rejection.UNKNOWN_ITEM);
        }
        return item.get().isHidden()
                ? accepted(new Event.ItemRestored(nextDecision(workshop), n))
                : refused(Rejection.NOT_HIDDEN);
    }

    private static Outcome move(Workshop workshop, int n, Place place) {
        Optional<Rejection> problem = Places.problem(workshop.plan(), place);
        Optional<Item> found = workshop.items().find(n);
        if (problem.isPresent() || found.isEmpty()) {
            return refused(problem.orElse(Rejection.UNKNOWN_ITEM));
        }
        Item item = found.get();
        if (item.withdrawn()) {
            return refused(Rejection.ITEM_HIDDEN);
        }
        boolean leavesFamily = !item.place().mayMergeWith(place);
        if (leavesFamily && (item.isMerged() || workshop.items().hasOthersUnder(n))) {
            return refused(Rejection.ALREADY_MERGED);
        }
        return accepted(
                item.place().equals(place) ? new Event.Noted() : new Event.ItemMoved(nextDecision(workshop), n, place));
    }

    private static Outcome keepApart(Workshop workshop, List<Integer> numbers) {
        List<Integer> items = numbers.stream().distinct().toList();
        boolean known = items.size() > 1
                && items.stream().allMatch(n -> workshop.items().find(n).isPresent());
        return known
                ? accepted(new Event.ItemsKeptApart(nextDecision(workshop), items))
                : refused(Rejection.UNKNOWN_ITEM);
    }

    private static int nextDecision(Workshop workshop) {
        return workshop.desk().decisions().size() + 1;
    }

    private DeskRules() {}
}
