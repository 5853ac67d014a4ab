package org.atelier.domain;

/**
 * A short text by one seat. It is never deleted: rephrasing, moving, hiding and merging are overlays.
 *
 * @param author the seat that wrote it
 * @param into the item that this one was merged into, 0 when it stands on its own
 * @param hiddenReason why it was hidden, empty when it is not
 */
public record Item(
        int n,
        int author,
        Place place,
        String text,
        long addedAt,
        boolean late,
        int into,
        String hiddenReason,
        boolean withdrawn) {

    /** What moderators lay over an item, and what undoing gives back. */
    public record Overlay(Place place, int into, String hiddenReason) {}

    public Overlay overlay() {
        return new Overlay(place, into, hiddenReason);
    }

    public boolean isHidden() {
        return !hiddenReason.isEmpty();
    }

    public boolean isMerged() {
        return into != 0;
    }

    /** Whether screens show it under its own name. */
    public boolean stands() {
        return !isHidden() && !withdrawn && !isMerged();
    }

    Item with(Overlay overlay) {
        return new Item(
                n, author, overlay.place(), text, addedAt, late, overlay.into(), overlay.hiddenReason(), withdrawn);
    }

    Item rephrased(String words) {
        return new Item(n, author, place, words, addedAt, late, into, hiddenReason, withdrawn);
    }

    Item takenBack() {
        return new Item(n, author, place, text, addedAt, late, into, hiddenReason, true);
    }
}
