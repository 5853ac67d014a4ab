package org.atelier.board;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.atelier.domain.Ballots;
import org.atelier.domain.Blind;
import org.atelier.domain.DotCount;
import org.atelier.domain.Mark;
import org.atelier.domain.Plan;
import org.atelier.domain.Poll;
import org.atelier.domain.VoteRule;
import org.atelier.domain.Workshop;
import org.atelier.plan.VoteJson;

/** How a vote stands for everyone, and what one person has said in it. */
final class PollProjection {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** What {@code poll/VOTE} says. */
    static Optional<ObjectNode> of(Workshop workshop, String vote) {
        return workshop.polls().find(vote).map(poll -> {
            ObjectNode value = JSON.objectNode().put("vote", vote);
            value.set("rule", VoteJson.rule(poll.rule()));
            value.put("round", poll.round())
                    .put("rounds", poll.rounds())
                    .put("open", poll.isOpen())
                    .put("voted", workshop.polls().voted(poll))
                    .put("of", workshop.house().people())
                    .put("blind", workshop.polls().secrecy(vote).id())
                    .put("revealed", workshop.polls().blind(vote) == Blind.NONE);
            ArrayNode hiding = value.putArray("hiding");
            workshop.polls().hiding(vote).map(Plan.Phase::id).forEach(hiding::add);
            return value;
        });
    }

    /** All that this seat has said, by vote and round (M3); rounds in which it said nothing are left out. */
    static ObjectNode ballots(Workshop workshop, int seat) {
        ObjectNode votes = JSON.objectNode();
        for (Poll poll : workshop.polls().all()) {
            ObjectNode rounds = JSON.objectNode();
            for (int round = 1; round <= poll.rounds(); round++) {
                ObjectNode items = items(poll.rule(), poll.ballots(round), seat);
                if (!items.isEmpty()) {
                    ObjectNode ballot = rounds.putObject(String.valueOf(round));
                    ballot.set("items", items);
                    dots(workshop.plan(), poll, round, seat, ballot);
                }
            }
            if (!rounds.isEmpty()) {
                votes.set(poll.vote(), rounds);
            }
        }
        return votes;
    }

    private static ObjectNode items(VoteRule rule, Ballots ballots, int seat) {
        ObjectNode items = JSON.objectNode();
        if (rule instanceof VoteRule.Rank) {
            List<Integer> ranking = ballots.rankingOf(seat);
            for (int place = 1; place <= ranking.size(); place++) {
                items.put("i" + ranking.get(place - 1), place);
            }
            return items;
        }
        SortedMap<Integer, Mark> marks = ballots.marksOf(seat);
        marks.values().removeIf(mark -> !mark.kind().equals(rule.kind()));
        marks.forEach((item, mark) -> mark(items, "i" + item, mark));
        return items;
    }

    private static void mark(ObjectNode items, String item, Mark mark) {
        switch (mark) {
            case Mark.Support() -> items.put(item, true);
            case Mark.Dots(int n) -> items.put(item, n);
            case Mark.Stance(Mark.Position position) -> items.put(item, position.id());
            case Mark.Scale(Map<String, Integer> values) -> {
                ObjectNode scale = items.putObject(item);
                values.keySet().stream().sorted().forEach(id -> scale.put(id, values.get(id)));
            }
        }
    }

    private static void dots(Plan plan, Poll poll, int round, int seat, ObjectNode ballot) {
        if (poll.rule() instanceof VoteRule.Dots rule) {
            DotCount dots = poll.ballots(round).dotsOf(seat, rule);
            switch (rule.per()) {
                case ROOM -> ballot.put("left", dots.left(""));
                case LEVEL -> {
                    ObjectNode left = ballot.putObject("left");
                    plan.levels().forEach(level -> left.put(level.id(), dots.left(level.id())));
                    left.put("", dots.left(""));
                }
            }
            ArrayNode aside = ballot.putArray("aside");
            dots.aside().forEach(item -> aside.add("i" + item));
        }
    }

    private PollProjection() {}
}
