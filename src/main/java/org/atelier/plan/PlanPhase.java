package org.atelier.plan;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.atelier.domain.Plan;
import org.atelier.domain.Plan.Adding;
import org.atelier.domain.Plan.PhaseKind;
import org.atelier.domain.Plan.Visibility;

/** Reads one phase of a plan. */
final class PlanPhase {
    private final Node node;
    private final Fields phase;
    private final Reading reading;

    PlanPhase(Node node, String path, Reading reading) {
        this.node = node;
        this.phase = Fields.of(node, path, Shape.PHASE, reading);
        this.reading = reading;
    }

    /** Its parts are of those sides, questions and votes; {@code ids} are those of the phases before. */
    Plan.Phase read(Set<String> ids, Collection<String> sides, Collection<String> questions, PlanVotes votes) {
        String id = phase.id(ids);
        Optional<PhaseKind> kind = phase.choice("kind", PhaseKind.values(), PhaseKind::id);
        kind.ifPresent(this::checkFields);
        PhaseKind known = kind.orElse(PhaseKind.WELCOME);
        List<String> asked = phase.names("questions", 1, Limits.QUESTIONS, questions);
        return new Plan.Phase(
                id,
                known,
                phase.words("title", Limits.TITLE),
                phase.words("prompt", Limits.SENTENCE),
                phase.list("body", 1, Limits.PARAGRAPHS, (text, at) -> reading.words(text, at, Limits.PARAGRAPH)),
                phase.names("sides", 1, Limits.SIDES, sides),
                asked,
                vote(known, asked, votes),
                phase.choice("visibility", Visibility.values(), Visibility::id).orElse(Visibility.OPEN),
                phase.number("minutes", 0, Limits.MINUTES),
                phase.node("add").isPresent() ? adding() : known.adding(),
                phase.flag("approve", false),
                phase.flag("clarify", known == PhaseKind.CLARIFY));
    }

    /** Parts that its kind needs have to be there; one that would have no effect is a misunderstanding. */
    private void checkFields(PhaseKind kind) {
        boolean choosesSides = kind == PhaseKind.COLLECT || kind == PhaseKind.REFERENCES;
        boolean mayChoose = kind == PhaseKind.CLARIFY || kind == PhaseKind.VOTE;
        check(kind, "sides", choosesSides, choosesSides || mayChoose);
        check(kind, "questions", kind == PhaseKind.CLOSING, kind == PhaseKind.CLOSING || mayChoose);
        check(kind, "vote", kind == PhaseKind.VOTE, true);
        boolean hasItems = switch (kind) {
            case COLLECT, CLARIFY, VOTE, THEMES, CLOSING, COMMENTS -> true;
            case WELCOME, DEFINITION, FRAMEWORK, REFERENCES, THANKS -> false;
        };
        for (String field : List.of("add", "approve", "clarify")) {
            check(kind, field, false, hasItems);
        }
    }

    private void check(PhaseKind kind, String field, boolean needed, boolean allowed) {
        Optional<Node> given = phase.node(field);
        if (needed && given.isEmpty()) {
            reading.refuse(node, phase.path(field), FieldSentences.kindNeeds(kind.id(), field));
        } else if (!allowed && given.isPresent()) {
            reading.refuse(given.get(), phase.path(field), FieldSentences.kindHasNone(kind.id(), field));
        }
    }

    private Optional<String> vote(PhaseKind kind, List<String> asked, PlanVotes votes) {
        Optional<String> vote = votes.of(phase);
        Optional<Node> given = phase.node("vote");
        if (kind == PhaseKind.VOTE && given.isPresent() && isFalse(given.get())) {
            reading.refuse(given.get(), phase.path("vote"), FieldSentences.kindNeeds(kind.id(), "vote"));
        }
        boolean beyondLevels = !asked.isEmpty() || kind == PhaseKind.COMMENTS;
        vote.filter(id -> beyondLevels && votes.isPerLevel(id))
                .ifPresent(id -> reading.refuse(given.orElseThrow(), phase.path("vote"), FieldSentences.noLevels(id)));
        return vote;
    }

    private static boolean isFalse(Node given) {
        return given instanceof Node.Scalar scalar
                && scalar.isFlag()
                && scalar.text().equals("false");
    }

    private Set<Adding> adding() {
        List<String> ids = Arrays.stream(Adding.values()).map(Adding::id).toList();
        return phase.names("add", 0, ids.size(), ids).stream()
                .map(id -> Adding.values()[ids.indexOf(id)])
                .collect(Collectors.toSet());
    }
}
