package org.atelier.tool.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.atelier.domain.Place;
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

    static Map<String, Integer> rounds(Plan plan, Client screen) {
        Map<String, Integer> rounds = new LinkedHashMap<>();
        plan.votes()
                .forEach(vote -> rounds.put(
                        vote.id(),
                        screen.store().value("poll/" + vote.id()).path("rounds").asInt()));
        return rounds;
    }

    /** How many items a screen shows, those shown as another included. */
    static int items(Client screen) {
        return screen.store().entries().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("item/"))
                .mapToInt(entry -> 1 + entry.getValue().path("merged").size())
                .sum();
    }

    /** All support that a screen should show: on each item, of the vote in force there and the round in which it is. */
    static int supportGiven(Plan plan, Tally tally, Client screen) {
        Map<String, Place> places = new HashMap<>();
        tally.stored().forEach(stored -> places.put(stored.item(), stored.row().place()));
        return tally.ballots().stream()
                .map(Tally.Ballot::choice)
                .filter(choice -> isShown(choice.poll(), screen))
                .mapToInt(choice -> (int) choice.items().stream()
                        .filter(item -> choice.poll().vote().equals(inForce(plan, places.get(item))))
                        .count())
                .sum();
    }

    private static boolean isShown(Choice.Poll poll, Client screen) {
        return screen.store().value("poll/" + poll.vote()).path("round").asInt() == poll.round();
    }

    /** Every phase was visited, in order: the last that votes there decides. */
    private static String inForce(Plan plan, Place place) {
        return plan.phases().stream()
                .filter(phase -> phase.vote().isPresent()
                        && plan.phases().stream()
                                .anyMatch(same -> same.vote().equals(phase.vote()) && same.covers(place)))
                .reduce((_, later) -> later)
                .flatMap(Plan.Phase::vote)
                .orElse("");
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
