package org.atelier.board;

import java.util.Locale;
import org.atelier.domain.Item;
import org.atelier.domain.Workshop;

/** What has become of an item. */
public enum Status {
    LIVE,
    PENDING,
    MERGED,
    HIDDEN,
    WITHDRAWN;

    public static Status of(Workshop workshop, Item item) {
        if (item.withdrawn()) {
            return WITHDRAWN;
        }
        if (item.isHidden() || workshop.items().shownAs(item.n()).isHidden()) {
            return HIDDEN;
        }
        if (item.isPending()) {
            return PENDING;
        }
        return item.isMerged() ? MERGED : LIVE;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
