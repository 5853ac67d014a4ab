package org.atelier.tool.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.atelier.domain.Plan;
import org.atelier.tool.client.Client;

/** What the front screen shows at the end, and what it would show if only this rehearsal's items were there. */
final class Findings {

    /** Items per side and level in the plan's order, as that screen's {@code counts} say; "" only when there are some. */
    static Map<String, Map<String, Integer>> counts(Plan plan, Client screen) {
        JsonNode shown = screen.store().value("counts");
        return table(plan, (side, level) -> shown.path(side).path(level).asInt());
    }

    /** The same, counted from what was stored. */
    static Map<String, Map<String, Integer>> expected(Plan plan, List<Tally.Stored> stored) {
        return table(plan, (side, level) -> (int) stored.stream()
                .filter(item ->
                        item.row().side().equals(side) && item.row().level().equals(level))
                .count());
    }

    private interface Cell {
        int count(String side, String level);
    }

    private static Map<String, Map<String, Integer>> table(Plan plan, Cell cell) {
        Map<String, Map<String, Integer>> table = new LinkedHashMap<>();
        for (Plan.Side side : plan.sides()) {
            Map<String, Integer> levels = new LinkedHashMap<>();
            plan.levels().forEach(level -> levels.put(level.id(), cell.count(side.id(), level.id())));
            int unplaced = cell.count(side.id(), "");
            if (unplaced > 0) {
                levels.put("", unplaced);
            }
            table.put(side.id(), levels);
        }
        return table;
    }

    /** How many items a screen shows, those shown as another included. */
    static int items(Client screen) {
        return screen.store().entries().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("item/"))
                .mapToInt(entry -> 1 + entry.getValue().path("merged").size())
                .sum();
    }

    /** All support that a screen shows. */
    static int support(Client screen) {
        return screen.store().entries().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("item/"))
                .mapToInt(entry -> entry.getValue().path("support").asInt())
                .sum();
    }

    private Findings() {}
}
