package org.atelier.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who decides on which items now, so that two moderators never take up the same ones (K19). One whose time is over is still
 * here and binds nobody: the state has no clock. Owned by the thread that owns the {@link Workshop}.
 */
public final class Claims {

    /** {@code until}: milliseconds since 1970. */
    public record Claim(Actor.Holder by, long until) {}

    private final Map<Integer, Claim> byItem = new HashMap<>();

    public Optional<Claim> of(int item) {
        return Optional.ofNullable(byItem.get(item));
    }

    /** Whether another device has claimed any of these. */
    boolean keepFrom(Actor actor, long now, List<Integer> items) {
        return items.stream().map(byItem::get).anyMatch(c -> c != null && now < c.until() && !c.by().equals(actor));
    }

    boolean has(Actor actor, int item) {
        Claim claim = byItem.get(item);
        return claim != null && claim.by().equals(actor);
    }

    void claim(Event.ItemsClaimed event) {
        event.items().forEach(item -> byItem.put(item, new Claim(event.by(), event.until())));
    }

    void release(Event.ClaimsReleased event) {
        event.items().stream().filter(item -> has(event.by(), item)).forEach(byItem::remove);
    }

    /** Whoever had claimed an item has decided, or another has once the time was over. */
    void decided(List<Integer> items) {
        items.forEach(byItem::remove);
    }
}
