package org.atelier.journal;

import static java.util.Map.entry;

import java.util.Map;
import org.atelier.domain.Event;
import org.atelier.domain.Likeness;
import org.atelier.domain.Theme;

/** How each type name is read, every version that was ever released; {@link EventShapes} is its mirror. */
final class EventReaders {

    /** Throws {@link IllegalArgumentException} when the fields are not those of its type. */
    interface Reader {
        Event read(Fields fields);
    }

    static final Map<String, Reader> BY_TYPE = Map.ofEntries(
            entry("workshop-created/1", EventReaders::created),
            entry("seat-taken/1", f -> new Event.SeatTaken(f.number("seat"), f.text("key"))),
            entry("item-added/1", EventReaders::added),
            entry("item-rephrased/1", f -> new Event.ItemRephrased(f.number("item"), f.text("text"))),
            entry("item-withdrawn/1", f -> new Event.ItemWithdrawn(f.number("item"))),
            entry("ballot-cast/1", f -> new Event.BallotCast(f.number("seat"), f.number("item"), f.flag("on"))),
            entry("phase-entered/1", f -> new Event.PhaseEntered(f.text("phase"), f.textIfAny("level"))),
            entry("timer-started/1", f -> new Event.TimerStarted(f.longNumber("endsAt"), f.number("seconds"))),
            entry("timer-stopped/1", _ -> new Event.TimerStopped()),
            entry("reveal-set/1", f -> new Event.RevealSet(f.flag("on"))),
            entry("door-set/1", f -> new Event.DoorSet(f.flag("open"))),
            entry("items-merged/1", EventReaders::merged),
            entry("items-unmerged/1", f -> new Event.ItemsUnmerged(f.number("decision"), f.numbers("items"))),
            entry("item-hidden/1", EventReaders::hidden),
            entry("item-restored/1", f -> new Event.ItemRestored(f.number("decision"), f.number("item"))),
            entry("item-moved/1", EventReaders::moved),
            entry("items-kept-apart/1", f -> new Event.ItemsKeptApart(f.number("decision"), f.numbers("items"))),
            entry("decision-undone/1", f -> new Event.DecisionUndone(f.number("decision"))),
            entry("themes-proposed/1", EventReaders::themes),
            entry("duplicates-proposed/1", EventReaders::duplicates),
            entry("noted/1", _ -> new Event.Noted()));

    private static Event created(Fields f) {
        return new Event.WorkshopCreated(
                f.plan("plan"), f.text("code"), f.text("language"), f.keys("keys"), f.number("retentionDays"));
    }

    private static Event added(Fields f) {
        return new Event.ItemAdded(
                f.number("item"), f.number("seat"), f.place("place"), f.text("text"), f.flag("late"));
    }

    private static Event merged(Fields f) {
        return new Event.ItemsMerged(f.number("decision"), f.number("into"), f.numbers("items"));
    }

    private static Event hidden(Fields f) {
        return new Event.ItemHidden(f.number("decision"), f.number("item"), f.text("reason"));
    }

    private static Event moved(Fields f) {
        return new Event.ItemMoved(f.number("decision"), f.number("item"), f.place("place"));
    }

    private static Event themes(Fields f) {
        return new Event.ThemesProposed(
                f.each("set", t -> new Theme(t.number("n"), t.text("label"), t.numbers("items"))), f.numbers("gone"));
    }

    private static Event duplicates(Fields f) {
        return new Event.DuplicatesProposed(
                f.each("likenesses", l -> new Likeness(l.numbers("items"), l.texts("shared"))));
    }

    private EventReaders() {}
}
