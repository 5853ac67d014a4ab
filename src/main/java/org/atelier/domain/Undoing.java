package org.atelier.domain;

import java.util.HashSet;
import java.util.Map;

/** Whether a decision can be taken back, given what has become of its items since (K10). */
final class Undoing {

    static boolean isPossible(Decision decision, Items items) {
        boolean untouched = decision.after().entrySet().stream()
                .allMatch(e -> items.get(e.getKey()).overlay().equals(e.getValue()));
        return !decision.undone()
                && untouched
                && decision.before().keySet().stream().allMatch(item -> canBeAgain(item, decision.before(), items));
    }

    /** What was withdrawn or waits is shown with no other. */
    private static boolean canBeAgain(int n, Map<Integer, Item.Overlay> before, Items items) {
        Item.Overlay overlay = before.get(n);
        if (overlay.pending() && items.hasOthersUnder(n)) {
            return false;
        }
        if (overlay.into() == 0) {
            return true;
        }
        Item item = items.get(n);
        Item parent = items.get(overlay.into());
        return !item.withdrawn()
                && !parent.withdrawn()
                && !parent.overlay().pending()
                && item.place().mayMergeWith(parent.place())
                && endsSomewhere(n, before, items);
    }

    /** Following who would be merged into whom never comes round to the same item. */
    private static boolean endsSomewhere(int start, Map<Integer, Item.Overlay> before, Items items) {
        var passed = new HashSet<Integer>();
        int n = start;
        while (n != 0) {
            if (!passed.add(n)) {
                return false;
            }
            n = before.containsKey(n) ? before.get(n).into() : items.get(n).into();
        }
        return true;
    }

    private Undoing() {}
}
