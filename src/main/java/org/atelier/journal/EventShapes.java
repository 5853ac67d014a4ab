package org.atelier.journal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.atelier.domain.Event;
import org.atelier.domain.Likeness;
import org.atelier.domain.Place;
import org.atelier.domain.Theme;
import org.atelier.plan.PlaceJson;
import org.atelier.plan.PlanJson;

/** The type name and the body of each event; {@link EventReaders} is its mirror. */
final class EventShapes {

    record Shape(String type, ObjectNode body) {}

    static Shape of(Event event) {
        return switch (event) {
            case Event.WorkshopCreated created -> new Shape("workshop-created/1", created(created));
            case Event.OfHouse ofHouse -> HouseEvents.shape(ofHouse);
            case Event.OfConduct ofConduct -> conduct(ofConduct);
            case Event.OfItems ofItems -> ItemEvents.shape(ofItems);
            case Event.OfVotes ofVotes -> VoteEvents.shape(ofVotes);
            case Event.Decided decided -> decided(decided);
            case Event.ThemesProposed(List<Theme> set, List<Integer> gone) ->
                new Shape("themes-proposed/1", proposed(set, gone));
            case Event.DuplicatesProposed(List<Likeness> found) -> new Shape("duplicates-proposed/1", likely(found));
            case Event.Noted() -> new Shape("noted/1", body());
        };
    }

    private static Shape conduct(Event.OfConduct event) {
        return switch (event) {
            case Event.PhaseEntered(String phase, Optional<String> level) ->
                new Shape("phase-entered/1", at(body().put("phase", phase), level));
            case Event.TimerStarted(long endsAt, int seconds) ->
                new Shape("timer-started/1", body().put("endsAt", endsAt).put("seconds", seconds));
            case Event.TimerStopped() -> new Shape("timer-stopped/1", body());
            case Event.PauseSet(boolean on) -> new Shape("pause-set/1", body().put("on", on));
            case Event.ItemShown(OptionalInt item) -> {
                ObjectNode body = body();
                item.ifPresent(n -> body.put("item", n));
                yield new Shape("item-shown/1", body);
            }
            case Event.Revealed(Optional<String> phase, Optional<String> level, boolean on) -> {
                ObjectNode body = at(body().put("on", on), level);
                phase.ifPresent(id -> body.put("phase", id));
                yield new Shape("revealed/1", body);
            }
            case Event.DoneSet(int seat, String phase, Optional<String> level, boolean on) ->
                new Shape(
                        "done-set/1",
                        at(body().put("seat", seat).put("phase", phase).put("on", on), level));
        };
    }

    private static Shape decided(Event.Decided decided) {
        return switch (decided) {
            case Event.ItemsMerged(int n, int into, List<Integer> items) ->
                new Shape("items-merged/1", numbers(decision(n).put("into", into), "items", items));
            case Event.ItemsUnmerged(int n, List<Integer> items) ->
                new Shape("items-unmerged/1", numbers(decision(n), "items", items));
            case Event.ItemHidden(int n, int item, String reason) ->
                new Shape("item-hidden/1", decision(n).put("item", item).put("reason", reason));
            case Event.ItemRestored(int n, int item) ->
                new Shape("item-restored/1", decision(n).put("item", item));
            case Event.ItemMoved(int n, int item, Place place) ->
                new Shape("item-moved/1", decision(n).put("item", item).set("place", PlaceJson.write(place)));
            case Event.ItemsKeptApart(int n, List<Integer> items) ->
                new Shape("items-kept-apart/1", numbers(decision(n), "items", items));
            case Event.ItemSplit(int n, int item) ->
                new Shape("item-split/1", decision(n).put("item", item));
            case Event.ItemsApproved(int n, List<Integer> items) ->
                new Shape("items-approved/1", numbers(decision(n), "items", items));
        };
    }

    private static ObjectNode created(Event.WorkshopCreated created) {
        ObjectNode body = body().set("plan", PlanJson.write(created.plan()));
        body.put("code", created.code()).put("language", created.language());
        ObjectNode keys = body.putObject("keys");
        new TreeMap<>(created.keys()).forEach((role, key) -> keys.put(role.id(), key));
        return body.put("retentionDays", created.retentionDays());
    }

    private static ObjectNode at(ObjectNode body, Optional<String> level) {
        level.ifPresent(id -> body.put("level", id));
        return body;
    }

    private static ObjectNode proposed(List<Theme> set, List<Integer> gone) {
        ObjectNode body = body();
        ArrayNode themes = body.putArray("set");
        for (Theme theme : set) {
            numbers(themes.addObject().put("n", theme.n()).put("label", theme.label()), "items", theme.items());
        }
        return numbers(body, "gone", gone);
    }

    private static ObjectNode likely(List<Likeness> found) {
        ObjectNode body = body();
        ArrayNode groups = body.putArray("likenesses");
        for (Likeness likeness : found) {
            ArrayNode shared =
                    numbers(groups.addObject(), "items", likeness.items()).putArray("shared");
            likeness.shared().forEach(shared::add);
        }
        return body;
    }

    static ObjectNode decision(int n) {
        return body().put("decision", n);
    }

    static ObjectNode numbers(ObjectNode body, String name, List<Integer> numbers) {
        ArrayNode array = body.putArray(name);
        numbers.forEach(array::add);
        return body;
    }

    static ObjectNode texts(ObjectNode body, String name, List<String> texts) {
        ArrayNode array = body.putArray(name);
        texts.forEach(array::add);
        return body;
    }

    static ObjectNode body() {
        return JsonNodeFactory.instance.objectNode();
    }

    private EventShapes() {}
}
