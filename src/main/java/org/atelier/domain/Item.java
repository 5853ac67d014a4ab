package org.atelier.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * A short text by one person. It is never deleted: rephrasing, moving, hiding and merging are overlays.
 *
 * @param author the seat that wrote it, 0 for the desk
 * @param earlier its texts before it was rephrased, oldest first
 * @param unsure whether its author put a question mark to it
 */
public record Item(
        int n,
        int author,
        String text,
        List<String> earlier,
        long addedAt,
        boolean late,
        boolean unsure,
        boolean withdrawn,
        Overlay overlay) {

    /**
     * What moderators lay over an item, and what undoing gives back. One that is pending is neither merged nor has others
     * under it.
     *
     * @param into the item that this one was merged into, 0 when it stands on its own
     * @param hiddenReason why it was hidden, empty when it is not
     * @param pending whether it waits to be approved
     */
    public record Overlay(Place place, int into, String hiddenReason, boolean pending) {

        Overlay at(Place other) {
            return new Overlay(other, into, hiddenReason, pending);
        }

        Overlay under(int other) {
            return new Overlay(place, other, hiddenReason, pending);
        }

        Overlay hidden(String reason) {
            return new Overlay(place, into, reason, pending);
        }

        Overlay approved() {
            return new Overlay(place, into, hiddenReason, false);
        }
    }

    public Item {
        earlier = List.copyOf(earlier);
    }

    static Item written(Event.ItemAdded added, long time) {
        return new Item(
                added.item(),
                added.seat(),
                added.text(),
                List.of(),
                time,
                added.late(),
                added.unsure(),
                false,
                new Overlay(added.place(), 0, "", added.pending()));
    }

    public Place place() {
        return overlay.place();
    }

    public int into() {
        return overlay.into();
    }

    public String hiddenReason() {
        return overlay.hiddenReason();
    }

    public boolean isHidden() {
        return !hiddenReason().isEmpty();
    }

    public boolean isMerged() {
        return into() != 0;
    }

    /** Whether it waits for the desk: one that the desk refused waits no more. */
    public boolean isPending() {
        return overlay.pending() && !isHidden() && !withdrawn;
    }

    /** Whether screens show it under its own name. */
    public boolean stands() {
        return !overlay.pending() && !isHidden() && !withdrawn && !isMerged();
    }

    Item with(Overlay other) {
        return new Item(n, author, text, earlier, addedAt, late, unsure, withdrawn, other);
    }

    Item rephrased(String words) {
        if (words.equals(text)) {
            return this;
        }
        var texts = new ArrayList<>(earlier);
        texts.add(text);
        return new Item(n, author, words, texts, addedAt, late, unsure, withdrawn, overlay);
    }

    Item takenBack() {
        return new Item(n, author, text, earlier, addedAt, late, unsure, true, overlay);
    }
}
