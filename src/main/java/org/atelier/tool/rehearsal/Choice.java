package org.atelier.tool.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.atelier.domain.VoteRule;

/**
 * One ballot in favour of one item, or of several in order, as the rule wants it said.
 *
 * @param poll the vote and the round that the phone saw
 */
record Choice(Poll poll, List<String> items, ObjectNode command) {

    /** A round of one of the plan's votes. */
    record Poll(String vote, int round, VoteRule rule) {}

    /** For the first of these items that the rule lets one person vote for. */
    static List<Choice> of(List<JsonNode> items, int most, Poll poll, Random chance) {
        if (poll.rule() instanceof VoteRule.Rank(int top)) {
            List<String> best =
                    items.stream().limit(Math.min(most, top)).map(Choice::name).toList();
            return best.isEmpty() ? List.of() : List.of(new Choice(poll, best, ranking(poll, best)));
        }
        VoteRule rule = poll.rule();
        List<Choice> chosen = new ArrayList<>();
        Map<String, Integer> spent = new HashMap<>();
        for (JsonNode item : items) {
            if (chosen.size() < most && isAffordable(item, rule, spent)) {
                chosen.add(new Choice(poll, List.of(name(item)), command(poll, name(item), chance)));
            }
        }
        return chosen;
    }

    static String name(JsonNode item) {
        return "i" + item.path("n").intValue();
    }

    private static boolean isAffordable(JsonNode item, VoteRule rule, Map<String, Integer> spent) {
        return switch (rule) {
            case VoteRule.Support(), VoteRule.Stance(), VoteRule.Scale _ -> true;
            case VoteRule.Rank _ -> false;
            case VoteRule.Dots(int budget, VoteRule.Per per, int _) -> {
                String purse =
                        per == VoteRule.Per.LEVEL ? item.at("/place/level").asText() : "";
                yield spent.merge(purse, 1, Integer::sum) <= budget;
            }
        };
    }

    private static ObjectNode ranking(Poll poll, List<String> items) {
        ObjectNode rank = said("rank", poll);
        items.forEach(rank.putArray("items")::add);
        return rank;
    }

    private static ObjectNode said(String type, Poll poll) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("t", type)
                .put("vote", poll.vote())
                .put("round", poll.round());
    }

    private static ObjectNode command(Poll poll, String item, Random chance) {
        ObjectNode vote = said("vote", poll).put("item", item);
        switch (poll.rule()) {
            case VoteRule.Support(), VoteRule.Rank _ -> vote.put("on", true);
            case VoteRule.Dots _ -> vote.put("dots", 1);
            case VoteRule.Stance() -> vote.put("stance", "for");
            case VoteRule.Scale(List<VoteRule.Criterion> criteria) -> {
                ObjectNode scale = vote.putObject("scale");
                criteria.forEach(criterion -> scale.put(criterion.id(), chance.nextInt(3, VoteRule.Scale.HIGHEST + 1)));
            }
        }
        return vote;
    }
}
