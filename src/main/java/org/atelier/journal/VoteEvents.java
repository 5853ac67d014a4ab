package org.atelier.journal;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.atelier.domain.Event;
import org.atelier.domain.Mark;
import org.atelier.domain.Plan;
import org.atelier.domain.VoteRule;
import org.atelier.plan.VoteJson;

/** How events of votes are written, and read back. */
final class VoteEvents {

    static final Map<String, EventReaders.Reader> BY_TYPE = Map.ofEntries(
            entry("ballot-cast/1", VoteEvents::ballotCast),
            entry("mark-cast/1", VoteEvents::markCast),
            entry("ranked/1", VoteEvents::ranked),
            entry("voting-set/1", f -> new Event.VotingSet(f.text("vote"), f.flag("open"))),
            entry("round-opened/1", f -> new Event.RoundOpened(f.text("vote"), f.number("round"))),
            entry("rule-set/1", f -> new Event.RuleSet(f.text("vote"), f.rule("rule"))));

    static EventShapes.Shape shape(Event.OfVotes event) {
        return switch (event) {
            case Event.MarkCast cast -> new EventShapes.Shape("mark-cast/1", markCast(cast));
            case Event.Ranked(String vote, int round, int seat, List<Integer> items) ->
                new EventShapes.Shape("ranked/1", EventShapes.numbers(ballot(vote, round, seat), "items", items));
            case Event.VotingSet(String vote, boolean open) ->
                new EventShapes.Shape("voting-set/1", vote(vote).put("open", open));
            case Event.RoundOpened(String vote, int round) ->
                new EventShapes.Shape("round-opened/1", vote(vote).put("round", round));
            case Event.RuleSet(String vote, VoteRule rule) ->
                new EventShapes.Shape("rule-set/1", vote(vote).set("rule", VoteJson.rule(rule)));
        };
    }

    private static ObjectNode markCast(Event.MarkCast cast) {
        ObjectNode body = ballot(cast.vote(), cast.round(), cast.seat()).put("item", cast.item());
        cast.mark().ifPresent(mark -> body.set("mark", VoteJson.mark(mark)));
        return body;
    }

    private static Event markCast(Fields f) {
        return new Event.MarkCast(
                f.text("vote"), f.number("round"), f.number("seat"), f.number("item"), f.markIfAny("mark"));
    }

    /** Before there were several votes, there was one. */
    private static Event ballotCast(Fields f) {
        Optional<Mark> mark = f.flag("on") ? Optional.of(new Mark.Support()) : Optional.empty();
        return new Event.MarkCast(Plan.SUPPORT.id(), 1, f.number("seat"), f.number("item"), mark);
    }

    private static Event ranked(Fields f) {
        return new Event.Ranked(f.text("vote"), f.number("round"), f.number("seat"), f.numbers("items"));
    }

    private static ObjectNode ballot(String vote, int round, int seat) {
        return vote(vote).put("round", round).put("seat", seat);
    }

    private static ObjectNode vote(String id) {
        return EventShapes.body().put("vote", id);
    }

    private VoteEvents() {}
}
