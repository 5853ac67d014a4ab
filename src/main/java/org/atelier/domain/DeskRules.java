package org.atelier.domain;

import static org.atelier.domain.Outcome.accepted;
import static org.atelier.domain.Outcome.refused;

import java.util.List;
import java.util.Optional;

/** What moderators may do (docs/PROTOCOL.md, K7 to K10 and K13). */
final class DeskRules {

    static Outcome decide(Workshop workshop, Actor actor, long now, Command.ByDesk command) {
        return switch (command) {
            case Command.Merge(int into, List<Integer> items, var _) -> merge(workshop, into, items);
            case Command.Unmerge(List<Integer> items, var _) -> unmerge(workshop, items);
            case Command.Hide(int item, String reason) -> hide(workshop, item, reason);
            case Command.Restore(int item, var _) -> restore(workshop, item);
            case Command.Move(int item, Place place, var _) -> move(workshop, item, place);
            case Command.Apart(List<Integer> items) -> keepApart(workshop, items);
            case Command.Undo(int decision) ->
                workshop.desk().canUndo(decision)
                        ? accepted(new Event.DecisionUndone(decision))
                        : refused(Rejection.CANNOT_UNDO);
            case Command.Split _, Command.Approve _ -> refused(Rejection.NOT_ALLOWED);
            case Command.Claim _, Command.Release _ -> refused(Rejection.NOT_ALLOWED);
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
        return switch (Text.of(reason, Limits.REASON_CHARACTERS)) {
            case Text.Refused(Rejection why) ->
                refused(why == Rejection.TEXT_NOT_ALLOWED ? why : Rejection.REASON_MISSING);
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
