package org.atelier.board;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.atelier.domain.Actor;
import org.atelier.domain.Decision;
import org.atelier.domain.Grant;
import org.atelier.domain.Item;
import org.atelier.domain.Likeness;
import org.atelier.domain.Pair;
import org.atelier.domain.Place;
import org.atelier.domain.Workshop;
import org.atelier.plan.PlaceJson;

/** What moderators see: every item whatever became of it, likely duplicates, and what has been decided. */
final class DeskProjection {
    static final int DECISIONS_SHOWN = 50;
    private static final int EARLIER_SHOWN = 20;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    static ObjectNode queue(Workshop workshop) {
        ObjectNode queue = JSON.objectNode();
        ArrayNode groups = queue.putArray("groups");
        for (Likeness likeness : workshop.likenesses()) {
            List<Integer> open = undecided(workshop, likeness);
            if (open.size() > 1) {
                ObjectNode group = groups.addObject();
                ArrayNode items = group.putArray("items");
                open.forEach(n -> items.add("i" + n));
                ArrayNode shared = group.putArray("shared");
                likeness.shared().forEach(shared::add);
            }
        }
        return queue;
    }

    /** The items of a group that still stand and are not all kept apart from the others. */
    private static List<Integer> undecided(Workshop workshop, Likeness likeness) {
        List<Integer> standing = likeness.items().stream()
                .filter(n -> workshop.items().find(n).filter(Item::stands).isPresent())
                .toList();
        Set<Pair> apart = workshop.desk().apart();
        return standing.stream()
                .filter(n -> standing.stream()
                        .anyMatch(other -> other != n.intValue() && !apart.contains(Pair.of(n, other))))
                .toList();
    }

    /** Without what it comes to while its vote is kept from moderators too (S13). */
    static Optional<ObjectNode> item(Workshop workshop, Results results, Veil veil, int n) {
        return workshop.items().find(n).map(item -> {
            boolean veiled = hidesTally(results, veil, n);
            ObjectNode value = JSON.objectNode().put("n", n);
            value.set("place", PlaceJson.write(item.place()));
            value.put("text", item.text());
            if (!veiled) {
                value.put("support", results.supporters(List.of(n)).cardinality());
            }
            value.put("status", Status.of(workshop, item).id()).put("reason", item.hiddenReason());
            if (item.isMerged()) {
                value.put("into", "i" + workshop.items().shownAs(n).n());
            }
            if (!veiled) {
                value.set("both", both(workshop, results, veil, n));
            }
            value.put("late", item.late())
                    .put("unsure", item.unsure())
                    .put("asked", workshop.asked().about(n));
            ArrayNode earlier = value.putArray("earlier");
            item.earlier().stream()
                    .skip(Math.max(0, item.earlier().size() - EARLIER_SHOWN))
                    .forEach(earlier::add);
            return value;
        });
    }

    private static boolean hidesTally(Results results, Veil veil, int n) {
        return results.of(n).filter(result -> veil.hidesTally(result.vote())).isPresent();
    }

    /** For each item that is likely the same: how many people support this one and that one. */
    private static ObjectNode both(Workshop workshop, Results results, Veil veil, int n) {
        ObjectNode both = JSON.objectNode();
        for (Likeness likeness : workshop.likenesses()) {
            if (likeness.items().contains(n)) {
                likeness.items().stream()
                        .filter(other ->
                                other != n && workshop.items().find(other).isPresent())
                        .filter(other -> !hidesTally(results, veil, other))
                        .forEach(other -> {
                            BitSet seats = results.supporters(List.of(n));
                            seats.and(results.supporters(List.of(other)));
                            both.put("i" + other, seats.cardinality());
                        });
            }
        }
        return both;
    }

    static Optional<ObjectNode> decision(Workshop workshop, int n) {
        List<Decision> all = workshop.desk().decisions();
        if (n < 1 || n > all.size() || n <= all.size() - DECISIONS_SHOWN) {
            return Optional.empty();
        }
        Decision decision = all.get(n - 1);
        ObjectNode value =
                JSON.objectNode().put("n", n).put("kind", decision.kind().id());
        ArrayNode items = value.putArray("items");
        decision.items().forEach(item -> items.add("i" + item));
        return Optional.of(value.put("undone", decision.undone()).put("reason", decision.reason()));
    }

    static ObjectNode waiting(Workshop workshop) {
        int pending = 0;
        int unplaced = 0;
        int asked = 0;
        int late = 0;
        for (Item item : workshop.items().all()) {
            pending += item.isPending() ? 1 : 0;
            unplaced += item.stands() && item.place() instanceof Place.Unplaced ? 1 : 0;
            asked += workshop.asked().about(item.n()) > 0 && !item.isHidden() && !item.withdrawn() ? 1 : 0;
            late += item.stands() && item.late() ? 1 : 0;
        }
        return JSON.objectNode()
                .put("pending", pending)
                .put("unplaced", unplaced)
                .put("asked", asked)
                .put("late", late);
    }

    static Optional<ObjectNode> claim(Workshop workshop, int n) {
        return workshop.desk()
                .claims()
                .of(n)
                .map(claim -> JSON.objectNode()
                        .put("by", nameOf(workshop, claim.by()))
                        .put("device", claim.by().device())
                        .put("until", claim.until()));
    }

    private static String nameOf(Workshop workshop, Actor.Holder holder) {
        return workshop.house().grants().of(holder).map(Grant::name).orElse("");
    }

    private DeskProjection() {}
}
