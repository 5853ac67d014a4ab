package org.atelier.board;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.atelier.domain.Decision;
import org.atelier.domain.Item;
import org.atelier.domain.Limits;
import org.atelier.domain.Workshop;
import org.atelier.plan.PlaceJson;

/** A seat's own part (M1): its items with what became of them, and its ballots. */
final class MineProjection {
    private static final int DECISIONS_SHOWN = 10;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    static ObjectNode of(Workshop workshop, int seat) {
        ObjectNode mine = JSON.objectNode().put("t", "mine");
        ObjectNode items = mine.putObject("items");
        for (int n : workshop.items().by(seat)) {
            items.set("i" + n, item(workshop, workshop.items().get(n)));
        }
        ArrayNode ballots = mine.putArray("ballots");
        for (int person = 1; workshop.house().person(seat, person).isPresent(); person++) {
            ballots.add(PollProjection.ballots(
                    workshop, workshop.house().person(seat, person).get()));
        }
        mine.set("done", done(workshop, seat));
        HouseProjection.mine(workshop.house(), seat, mine);
        return mine.put("order", order(workshop, seat));
    }

    /** The same for as long as the workshop lives; says nothing of when the seat was taken (M6). */
    private static int order(Workshop workshop, int seat) {
        long mixed = workshop.creation().code().hashCode() * 0x9E3779B97F4A7C15L + seat;
        mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return (int) ((mixed ^ mixed >>> 31) >>> 33);
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
        value.put("late", item.late())
                .put("unsure", item.unsure())
                .put("asked", workshop.asked().about(item.n()))
                .put("editableUntil", item.addedAt() + Limits.EDITING_MILLIS);
        decisions(workshop, item.n(), value.putArray("decisions"));
        return value;
    }

    private static void decisions(Workshop workshop, int item, ArrayNode shown) {
        List<Decision> all = workshop.desk().about(item);
        for (Decision decision : all.subList(Math.max(0, all.size() - DECISIONS_SHOWN), all.size())) {
            shown.addObject()
                    .put("n", decision.n())
                    .put("kind", decision.kind().id())
                    .put("reason", decision.reason())
                    .put("undone", decision.undone());
        }
    }

    private static ObjectNode done(Workshop workshop, int seat) {
        ObjectNode done = JSON.objectNode();
        workshop.course().finished().by(seat).forEach((phase, levels) -> {
            ArrayNode of = done.putArray(phase);
            levels.forEach(of::add);
        });
        return done;
    }

    private MineProjection() {}
}
