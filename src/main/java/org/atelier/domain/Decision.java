package org.atelier.domain;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a moderator decided, with what it takes to undo it.
 *
 * @param reason why, for the authors to read; may be empty
 * @param items those that it is about, the one first that it names first
 * @param before the overlays of the items it touched, as they were
 * @param after the same as it left them; when they are no longer so, a later decision stands on this one
 * @param apart the pairs that it newly keeps apart
 */
public record Decision(
        int n,
        Kind kind,
        String reason,
        List<Integer> items,
        Map<Integer, Item.Overlay> before,
        Map<Integer, Item.Overlay> after,
        Set<Pair> apart,
        boolean undone) {

    public enum Kind {
        MERGE,
        UNMERGE,
        SPLIT,
        HIDE,
        RESTORE,
        MOVE,
        APPROVE,
        APART;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Decision {
        items = List.copyOf(items);
        before = Map.copyOf(before);
        after = Map.copyOf(after);
        apart = Set.copyOf(apart);
    }

    Decision explained(String why) {
        return new Decision(n, kind, why, items, before, after, apart, undone);
    }

    Decision takenBack() {
        return new Decision(n, kind, reason, items, before, after, apart, true);
    }
}
