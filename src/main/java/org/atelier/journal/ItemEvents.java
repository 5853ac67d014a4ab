package org.atelier.journal;

import static java.util.Map.entry;
import static org.atelier.journal.EventShapes.body;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.atelier.domain.Actor;
import org.atelier.domain.Event;
import org.atelier.journal.EventShapes.Shape;
import org.atelier.plan.PlaceJson;

/** How events of items are written, and read back. */
final class ItemEvents {

    static final Map<String, EventReaders.Reader> BY_TYPE = Map.ofEntries(
            entry("item-added/1", ItemEvents::added),
            entry("item-added/2", ItemEvents::added),
            entry("item-rephrased/1", f -> new Event.ItemRephrased(f.number("item"), f.text("text"))),
            entry("item-withdrawn/1", f -> new Event.ItemWithdrawn(f.number("item"))),
            entry("clarification-asked/1", f -> new Event.ClarificationAsked(f.number("item"), f.number("seat"))),
            entry("decision-explained/1", f -> new Event.DecisionExplained(f.number("decision"), f.text("reason"))),
            entry("decision-undone/1", f -> new Event.DecisionUndone(f.number("decision"))),
            entry("items-claimed/1", f -> new Event.ItemsClaimed(by(f), f.numbers("items"), f.longNumber("until"))),
            entry("claims-released/1", f -> new Event.ClaimsReleased(by(f), f.numbers("items"))));

    static Shape shape(Event.OfItems event) {
        return switch (event) {
            case Event.ItemAdded added -> new Shape("item-added/2", added(added));
            case Event.ItemRephrased(int item, String text) ->
                new Shape("item-rephrased/1", body().put("item", item).put("text", text));
            case Event.ItemWithdrawn(int item) -> new Shape("item-withdrawn/1", body().put("item", item));
            case Event.ClarificationAsked(int item, int seat) ->
                new Shape("clarification-asked/1", body().put("item", item).put("seat", seat));
            case Event.DecisionExplained(int n, String reason) ->
                new Shape("decision-explained/1", EventShapes.decision(n).put("reason", reason));
            case Event.DecisionUndone(int n) -> new Shape("decision-undone/1", EventShapes.decision(n));
            case Event.ItemsClaimed(Actor.Holder by, List<Integer> items, long until) ->
                new Shape("items-claimed/1", claim(by, items).put("until", until));
            case Event.ClaimsReleased(Actor.Holder by, List<Integer> items) ->
                new Shape("claims-released/1", claim(by, items));
        };
    }

    private static ObjectNode added(Event.ItemAdded added) {
        ObjectNode body = body().put("item", added.item()).put("seat", added.seat());
        body.set("place", PlaceJson.write(added.place()));
        return body.put("text", added.text())
                .put("late", added.late())
                .put("unsure", added.unsure())
                .put("pending", added.pending());
    }

    private static Event added(Fields f) {
        return new Event.ItemAdded(
                f.number("item"),
                f.number("seat"),
                f.place("place"),
                f.text("text"),
                f.flag("late"),
                f.flagIfAny("unsure"),
                f.flagIfAny("pending"));
    }

    private static ObjectNode claim(Actor.Holder by, List<Integer> items) {
        return EventShapes.numbers(body().put("by", ActorKey.of(by)), "items", items);
    }

    private static Actor.Holder by(Fields f) {
        return ActorKey.read(f.text("by"))
                .filter(Actor.Holder.class::isInstance)
                .map(Actor.Holder.class::cast)
                .orElseThrow(() -> new IllegalArgumentException("no such holder"));
    }

    private ItemEvents() {}
}
