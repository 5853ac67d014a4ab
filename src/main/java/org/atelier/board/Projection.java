package org.atelier.board;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.atelier.domain.Item;
import org.atelier.domain.Place;
import org.atelier.domain.Plan;
import org.atelier.domain.Result;
import org.atelier.domain.Role;
import org.atelier.domain.Theme;
import org.atelier.domain.Workshop;
import org.atelier.plan.PlaceJson;

/** The value of each key, for one role: a pure function of the state, so that every way to a position shows the same. */
final class Projection {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private final Workshop workshop;
    private final Role role;
    private final Veil veil;
    private final Results results;
    private final int online;

    Projection(Workshop workshop, Results results, Role role, int online) {
        this.workshop = workshop;
        this.results = results;
        this.role = role;
        this.veil = new Veil(workshop, role);
        this.online = online;
    }

    /** The value that this role sees under that key, or nothing. */
    Optional<ObjectNode> value(Key key) {
        if (!key.isFor(role)) {
            return Optional.empty();
        }
        return switch (key) {
            case Key.Now() -> Optional.of(CourseProjection.now(workshop));
            case Key.Done() -> Optional.of(CourseProjection.done(workshop));
            case Key.People() ->
                Optional.of(JSON.objectNode()
                        .put("joined", workshop.house().people())
                        .put("devices", workshop.house().devices())
                        .put("online", online));
            case Key.Counts() -> Optional.of(counts());
            case Key.Unthemed() -> Optional.of(JSON.objectNode().put("count", Themes.unthemed(workshop)));
            case Key.OneItem(int n) -> item(n);
            case Key.OneTheme(int n) -> theme(n);
            case Key.Queue() -> Optional.of(DeskProjection.queue(workshop));
            case Key.Waiting() -> Optional.of(DeskProjection.waiting(workshop));
            case Key.OneClaim(int n) -> DeskProjection.claim(workshop, n);
            case Key.DeskItem(int n) -> DeskProjection.item(workshop, results, veil, n);
            case Key.OneDecision(int n) -> DeskProjection.decision(workshop, n);
            case Key.House() -> Optional.of(HouseProjection.house(workshop.house()));
            case Key.OneGrant(int n) -> HouseProjection.grant(workshop.house(), n);
            case Key.OnePoll(String vote) -> PollProjection.of(workshop, vote);
        };
    }

    private ObjectNode counts() {
        ObjectNode counts = JSON.objectNode();
        for (Plan.Side side : workshop.plan().sides()) {
            ObjectNode levels = counts.putObject(side.id());
            workshop.plan().levels().forEach(level -> levels.put(level.id(), 0));
            levels.put("", 0);
        }
        for (Item item : workshop.items().all()) {
            if (item.stands()) {
                count(counts, item.place());
            }
        }
        return counts;
    }

    private static void count(ObjectNode counts, Place place) {
        switch (place) {
            case Place.Cell(String side, String level) -> increment((ObjectNode) counts.get(side), level);
            case Place.Unplaced(String side) -> increment((ObjectNode) counts.get(side), "");
            case Place.Answer _, Place.Comments _ -> {}
        }
    }

    private static void increment(ObjectNode levels, String level) {
        levels.put(level, levels.path(level).intValue() + 1);
    }

    private Optional<ObjectNode> item(int n) {
        return workshop.items()
                .find(n)
                .filter(Item::stands)
                .filter(i -> !veil.hides(i.place()))
                .map(item -> {
                    List<Integer> family = workshop.items().family(n);
                    ObjectNode value = JSON.objectNode().put("n", n);
                    value.set("place", PlaceJson.write(item.place()));
                    value.put("text", item.text());
                    Optional<Result> result = results.of(n);
                    if (result.filter(r -> veil.hidesTally(r.vote())).isEmpty()) {
                        ResultJson.write(value, result);
                    }
                    ArrayNode merged = value.putArray("merged");
                    family.stream().skip(1).forEach(other -> merged.add("i" + other));
                    return value.put("late", item.late())
                            .put("unsure", unsure(family))
                            .put("asked", workshop.asked().about(n));
                });
    }

    private long unsure(List<Integer> family) {
        return family.stream().filter(n -> workshop.items().get(n).unsure()).count();
    }

    private Optional<ObjectNode> theme(int n) {
        Theme theme = workshop.themes().get(n);
        List<Integer> shown = theme == null || veil.hidesThemes() ? List.of() : Themes.shown(workshop, theme);
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        ObjectNode value = JSON.objectNode().put("n", n).put("label", theme.label());
        ArrayNode items = value.putArray("items");
        shown.forEach(item -> items.add("i" + item));
        ArrayNode levels = value.putArray("levels");
        Themes.levels(workshop, shown).forEach(levels::add);
        boolean veiled = shown.stream()
                .anyMatch(item ->
                        results.of(item).filter(r -> veil.hidesTally(r.vote())).isPresent());
        if (!veiled) {
            value.put("support", results.supporters(shown).cardinality());
        }
        return Optional.of(value);
    }
}
