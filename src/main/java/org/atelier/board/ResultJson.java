package org.atelier.board;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.atelier.domain.Result;
import org.atelier.domain.Spread;
import org.atelier.domain.Tally;

/** How an item stands, in the shapes of docs/PROTOCOL.md: {@code support}, {@code score} and {@code TALLY}. */
final class ResultJson {

    /** An item that no vote is about is supported by nobody. */
    static void write(ObjectNode item, Optional<Result> result) {
        if (result.isEmpty()) {
            item.put("support", 0).put("score", 0);
            return;
        }
        Tally tally = result.get().tally();
        number(item.put("support", tally.support()), "score", tally.score());
        ObjectNode json = item.putObject("tally").put("before", tally.before());
        detail(json, tally.detail());
        result.get()
                .last()
                .ifPresent(last -> number(json.putObject("last").put("support", last.support()), "score", last.score())
                        .put("voted", last.voted()));
    }

    private static void detail(ObjectNode json, Tally.Detail detail) {
        switch (detail) {
            case Tally.Plain() -> {}
            case Tally.Dots(int dots) -> json.put("dots", dots);
            case Tally.Stances(int inFavour, int unsure, int against, Spread spread) ->
                spread(json.put("for", inFavour).put("unsure", unsure).put("against", against), spread);
            case Tally.Scales scales -> {
                ObjectNode criteria = json.putObject("criteria");
                scales.criteria().forEach((id, spread) -> criteria.set(id, criterion(spread)));
                json.put("dissent", scales.dissent());
            }
            case Tally.Ranks(int first) -> json.put("first", first);
        }
    }

    private static ObjectNode criterion(Spread spread) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("n", spread.n());
        return spread(number(json, "mean", Spread.inHundredths(spread.mean())), spread);
    }

    private static ObjectNode spread(ObjectNode json, Spread spread) {
        return number(json, "spread", spread.value()).put("dissent", spread.dissent());
    }

    /** Whole numbers without a decimal point. */
    private static ObjectNode number(ObjectNode json, String name, double value) {
        return value == Math.rint(value) ? json.put(name, (long) value) : json.put(name, value);
    }

    private ResultJson() {}
}
