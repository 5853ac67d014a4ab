package org.atelier.board;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.atelier.domain.Item;
import org.atelier.domain.Limits;
import org.atelier.domain.Workshop;
import org.atelier.plan.PlaceJson;

/** A seat's own part (M1): its items with what became of them, and its votes. */
final class MineProjection {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    static ObjectNode of(Workshop workshop, int seat) {
        ObjectNode mine = JSON.objectNode().put("t", "mine");
        ObjectNode items = mine.putObject("items");
        for (int n : workshop.items().by(seat)) {
            items.set("i" + n, item(workshop, workshop.items().get(n)));
        }
        ArrayNode votes = mine.putArray("votes");
        for (int n : workshop.ballots().itemsOf(seat)) {
            votes.add("i" + n);
        }
        return mine;
    }

    private static ObjectNode item(Workshop workshop, Item item) {
        ObjectNode value = JSON.objectNode().put("text", item.text());
        value.set("place", PlaceJson.write(item.place()));
        value.put("status", Status.of(workshop, item).id());
        Item shown = workshop.items().shownAs(item.n());
        if (shown.isHidden()) {
            value.put("reason", shown.hiddenReason());
        }
        if (item.isMerged()) {
            value.put("into", "i" + shown.n());
        }
        return value.put("late", item.late()).put("editableUntil", item.addedAt() + Limits.EDITING_MILLIS);
    }

    private MineProjection() {}
}
