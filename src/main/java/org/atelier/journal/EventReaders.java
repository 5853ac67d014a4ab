package org.atelier.journal;

import static java.util.Map.entry;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.atelier.domain.Event;
import org.atelier.domain.Likeness;
import org.atelier.domain.Theme;

/** How each type name is read, every version that was ever released; {@link EventShapes} is its mirror. */
final class EventReaders {

    /** Throws {@link IllegalArgumentException} when the fields are not those of its type. */
    interface Reader {
        Event read(Fields fields);
    }

    private static final Map<String, Reader> OTHERS = Map.ofEntries(
            entry("workshop-created/1", EventReaders::created),
            entry("phase-entered/1", f -> new Event.PhaseEntered(f.text("phase"), f.textIfAny("level"))),
            entry("timer-started/1", f -> new Event.TimerStarted(f.longNumber("endsAt"), f.number("seconds"))),
            entry("timer-stopped/1", _ -> new Event.TimerStopped()),
            entry("pause-set/1", f -> new Event.PauseSet(f.flag("on"))),
            entry("item-shown/1", f -> new Event.ItemShown(f.numberIfAny("item"))),
            entry("reveal-set/1", EventReaders::revealed),
            entry("revealed/1", EventReaders::revealed),
            entry("done-set/1", EventReaders::done),
            entry("items-merged/1", EventReaders::merged),
            entry("items-unmerged/1", f -> new Event.ItemsUnmerged(f.number("decision"), f.numbers("items"))),
            entry("item-split/1", f -> new Event.ItemSplit(f.number("decision"), f.number("item"))),
            entry("item-hidden/1", EventReaders::hidden),
            entry("item-restored/1", f -> new Event.ItemRestored(f.number("decision"), f.number("item"))),
            entry("item-moved/1", EventReaders::moved),
            entry("items-kept-apart/1", f -> new Event.ItemsKeptApart(f.number("decision"), f.numbers("items"))),
            entry("items-approved/1", f -> new Event.ItemsApproved(f.number("decision"), f.numbers("items"))),
            entry("themes-proposed/1", EventReaders::themes),
            entry("duplicates-proposed/1", EventReaders::duplicates),
            entry("noted/1", _ -> new Event.Noted()));

    static final Map<String, Reader> BY_TYPE = Stream.of(
                    OTHERS, HouseEvents.BY_TYPE, ItemEvents.BY_TYPE, VoteEvents.BY_TYPE)
            .flatMap(readers -> readers.entrySet().stream())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private static Event created(Fields f) {
        return new Event.WorkshopCreated(
                f.plan("plan"), f.text("code"), f.text("language"), f.keys("keys"), f.number("retentionDays"));
    }

    private static Event revealed(Fields f) {
        return new Event.Revealed(f.textIfAny("phase"), f.textIfAny("level"), f.flag("on"));
    }

    private static Event done(Fields f) {
        return new Event.DoneSet(f.number("seat"), f.text("phase"), f.textIfAny("level"), f.flag("on"));
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
