package org.atelier.gateway;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.atelier.domain.Command;
import org.atelier.domain.Mark;
import org.atelier.domain.VoteRule;
import org.atelier.domain.Words;

/** The votes of docs/PROTOCOL.md, section 5: ballots, and the rules that a facilitator sets. */
final class BallotCodec {

    static Command vote(Fields f) throws Fields.Wrong {
        return new Command.Vote(poll(f), person(f), f.numbered("item", 'i'), mark(f));
    }

    static Command rank(Fields f) throws Fields.Wrong {
        return new Command.Rank(poll(f), person(f), f.optionalNumbers("items", 'i'));
    }

    /** Both or neither: a vote is named with its round. */
    private static Optional<Command.Poll> poll(Fields f) throws Fields.Wrong {
        Optional<String> vote = f.optionalText("vote");
        return vote.isPresent() ? Optional.of(new Command.Poll(vote.get(), f.number("round"))) : Optional.empty();
    }

    private static int person(Fields f) throws Fields.Wrong {
        return f.optionalNumber("person").orElse(1);
    }

    /** Exactly one of the four; what it says when nothing is said is no mark. */
    private static Optional<Mark> mark(Fields f) throws Fields.Wrong {
        if (f.has("on")) {
            return f.flag("on") ? Optional.of(new Mark.Support()) : Optional.empty();
        } else if (f.has("dots")) {
            return Optional.of(new Mark.Dots(f.number("dots")));
        } else if (f.has("stance")) {
            return stance(f);
        }
        Map<String, Integer> values = f.numbersByName("scale");
        return values.isEmpty() ? Optional.empty() : Optional.of(new Mark.Scale(values));
    }

    private static Optional<Mark> stance(Fields f) throws Fields.Wrong {
        if (f.text("stance").equals("none")) {
            return Optional.empty();
        }
        return Optional.of(new Mark.Stance(f.constant("stance", Mark.Position.values(), Mark.Position::id)));
    }

    static VoteRule rule(Fields frame) throws Fields.Wrong {
        Fields f = frame.object("rule").orElseThrow(() -> new Fields.Wrong("rule"));
        VoteRule rule = switch (f.text("kind")) {
            case "support" -> new VoteRule.Support();
            case "stance" -> new VoteRule.Stance();
            case "dots" ->
                new VoteRule.Dots(
                        f.number("budget"),
                        f.constant("per", VoteRule.Per.values(), VoteRule.Per::id),
                        f.number("cap"));
            case "scale" -> new VoteRule.Scale(criteria(f));
            case "rank" -> new VoteRule.Rank(f.number("top"));
            default -> throw new Fields.Wrong("kind");
        };
        f.finish();
        return rule;
    }

    private static List<VoteRule.Criterion> criteria(Fields f) throws Fields.Wrong {
        return f.each("criteria", one -> new VoteRule.Criterion(one.text("id"), new Words(one.textsByName("name"))));
    }

    private BallotCodec() {}
}
