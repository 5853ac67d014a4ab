package org.atelier.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.atelier.domain.Plan;
import org.atelier.domain.VoteRule;

/** A plan's votes, and which of them its phases name: a vote that none names would never be held. */
final class PlanVotes {
    static final List<String> KINDS = List.of("support", "dots", "stance", "scale", "rank");
    private static final List<String> RULE_FIELDS = List.of("budget", "per", "cap", "criteria", "top");

    private final Reading reading;
    private final Map<String, Plan.Vote> votes = new LinkedHashMap<>();
    private final List<Given> given = new ArrayList<>();
    private final Set<String> named = new HashSet<>();

    /** Where the file gives a vote. */
    private record Given(String id, Node node, String path) {}

    private PlanVotes(Reading reading) {
        this.reading = reading;
    }

    static PlanVotes of(Fields plan, Reading reading) {
        PlanVotes votes = new PlanVotes(reading);
        Set<String> ids = new HashSet<>();
        plan.list("votes", 1, Limits.VOTES, (node, path) -> votes.read(node, path, ids))
                .forEach(vote -> votes.votes.put(vote.id(), vote));
        return votes;
    }

    private Plan.Vote read(Node node, String path, Set<String> ids) {
        Fields vote = Fields.of(node, path, Shape.VOTE, reading);
        String id = vote.id(ids);
        if (!id.isEmpty()) {
            given.add(new Given(id, node, path));
        }
        return new Plan.Vote(id, vote.words("name", Limits.NAME), rule(vote, node, id));
    }

    private VoteRule rule(Fields vote, Node node, String id) {
        Optional<String> kind = vote.oneOf("kind", KINDS);
        if (kind.isEmpty()) {
            return new VoteRule.Support();
        }
        if (id.equals(Plan.SUPPORT.id()) && !kind.get().equals("support")) {
            reading.refuse(vote.node("kind").orElseThrow(), vote.path("kind"), FieldSentences.standardVote());
        }
        return switch (kind.get()) {
            case "dots" -> {
                check(vote, node, "dots", List.of("budget"), List.of("per", "cap"));
                int budget = vote.number("budget", 1, Limits.BUDGET);
                var per = vote.choice("per", VoteRule.Per.values(), VoteRule.Per::id);
                yield new VoteRule.Dots(
                        budget, per.orElse(VoteRule.Per.ROOM), vote.number("cap", 1, Math.max(1, budget), budget));
            }
            case "scale" -> {
                check(vote, node, "scale", List.of("criteria"), List.of());
                yield new VoteRule.Scale(criteria(vote));
            }
            case "rank" -> {
                check(vote, node, "rank", List.of("top"), List.of());
                yield new VoteRule.Rank(vote.number("top", 1, Limits.TOP));
            }
            case String plain -> {
                check(vote, node, plain, List.of(), List.of());
                yield plain.equals("stance") ? new VoteRule.Stance() : new VoteRule.Support();
            }
        };
    }

    private List<VoteRule.Criterion> criteria(Fields vote) {
        Set<String> ids = new HashSet<>();
        return vote.list("criteria", 1, Limits.CRITERIA, (node, path) -> {
            Fields criterion = Fields.of(node, path, Shape.CRITERION, reading);
            return new VoteRule.Criterion(criterion.id(ids), criterion.words("name", Limits.NAME));
        });
    }

    /** What a kind of vote needs has to be there; what it has no use for is a misunderstanding. */
    private void check(Fields vote, Node node, String kind, List<String> needed, List<String> allowed) {
        for (String field : RULE_FIELDS) {
            Optional<Node> value = vote.node(field);
            if (value.isEmpty() && needed.contains(field)) {
                reading.refuse(node, vote.path(field), FieldSentences.voteNeeds(kind, field));
            } else if (value.isPresent() && !needed.contains(field) && !allowed.contains(field)) {
                reading.refuse(value.get(), vote.path(field), FieldSentences.voteHasNone(kind, field));
            }
        }
    }

    /** The vote that a phase names: {@code true} for the one that every plan may have, or an id. */
    Optional<String> of(Fields phase) {
        Optional<Node> node = phase.node("vote");
        Optional<String> vote = Optional.empty();
        if (node.isPresent() && node.get() instanceof Node.Scalar scalar && scalar.isFlag()) {
            vote = scalar.text().equals("true") ? Optional.of(Plan.SUPPORT.id()) : Optional.empty();
        } else if (node.isPresent() && node.get() instanceof Node.Scalar scalar && votes.containsKey(scalar.text())) {
            vote = Optional.of(scalar.text());
        } else if (node.isPresent()
                && node.get() instanceof Node.Scalar scalar
                && scalar.plain()
                && !scalar.isNothing()) {
            List<String> known = Stream.concat(Stream.of("true", "false"), votes.keySet().stream())
                    .toList();
            reading.refuse(node.get(), phase.path("vote"), FieldSentences.notOneOf(scalar.text(), known));
        } else if (node.isPresent()) {
            reading.refuse(node.get(), phase.path("vote"), FieldSentences.needsVote());
        }
        vote.ifPresent(named::add);
        return vote;
    }

    boolean isPerLevel(String vote) {
        return votes.containsKey(vote)
                && votes.get(vote).rule() instanceof VoteRule.Dots(int _, VoteRule.Per per, int _)
                && per == VoteRule.Per.LEVEL;
    }

    /** The votes of the plan, told once its phases have been read. */
    List<Plan.Vote> held() {
        given.stream()
                .filter(vote -> !named.contains(vote.id()))
                .forEach(vote -> reading.refuse(vote.node(), vote.path(), FieldSentences.voteUnused(vote.id())));
        boolean standard = named.contains(Plan.SUPPORT.id()) && !votes.containsKey(Plan.SUPPORT.id());
        return Stream.concat(votes.values().stream(), standard ? Stream.of(Plan.SUPPORT) : Stream.empty())
                .toList();
    }
}
