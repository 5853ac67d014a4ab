package org.atelier.plan;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.atelier.domain.Plan;
import org.atelier.domain.Plan.Mark;
import org.atelier.domain.Words;

/** Reads the lists of a plan, in the order in which later ones name parts of earlier ones. */
final class PlanParts {
    private final Fields plan;
    private final Reading reading;
    private final Set<String> sides = new LinkedHashSet<>();
    private final Set<String> levels = new LinkedHashSet<>();
    private final Set<String> questions = new LinkedHashSet<>();

    PlanParts(Fields plan, Reading reading) {
        this.plan = plan;
        this.reading = reading;
    }

    List<Plan.Side> sides() {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        return plan.list("sides", Limits.SIDES_LEAST, Limits.SIDES, (node, path) -> {
            Fields side = Fields.of(node, path, Shape.SIDE, reading);
            return new Plan.Side(
                    side.id(sides),
                    side.words("name", Limits.NAME),
                    side.words("prompt", Limits.SENTENCE),
                    mark(side, marks));
        });
    }

    /** Two sides never share a shape; a side that names none takes the first that is free. */
    private Mark mark(Fields side, Set<Mark> taken) {
        if (side.node("mark").isEmpty()) {
            Mark free = EnumSet.complementOf(EnumSet.copyOf(taken)).iterator().next();
            taken.add(free);
            return free;
        }
        Optional<Mark> mark = side.choice("mark", Mark.values(), Mark::id);
        if (mark.isPresent() && !taken.add(mark.get())) {
            reading.refuse(
                    side.node("mark").get(),
                    side.path("mark"),
                    FieldSentences.markTaken(mark.get().id()));
        }
        return mark.orElse(Mark.CIRCLE);
    }

    List<Plan.Level> levels() {
        return plan.list("levels", 1, Limits.LEVELS, (node, path) -> {
            Fields level = Fields.of(node, path, Shape.LEVEL, reading);
            String id = level.id(levels);
            Words name = level.words("name", Limits.NAME);
            Words shortName = level.node("short").isPresent() ? level.words("short", Limits.SHORT_NAME) : name;
            return new Plan.Level(id, name, shortName, level.words("about", Limits.SENTENCE));
        });
    }

    List<Plan.Reference> references() {
        Set<String> ids = new HashSet<>();
        return plan.list("references", 0, Limits.REFERENCES, (node, path) -> {
            Fields reference = Fields.of(node, path, Shape.REFERENCE, reading);
            return new Plan.Reference(
                    reference.id(ids),
                    reference.oneOf("side", sides).orElse(""),
                    reference.oneOf("level", levels).orElse(""),
                    reference.words("text", Limits.SENTENCE),
                    reference.words("source", Limits.SENTENCE));
        });
    }

    List<Plan.Question> questions() {
        return plan.list("questions", 0, Limits.QUESTIONS, (node, path) -> {
            Fields question = Fields.of(node, path, Shape.QUESTION, reading);
            return new Plan.Question(
                    question.id(questions),
                    question.words("text", Limits.SENTENCE),
                    question.words("hint", Limits.SENTENCE));
        });
    }

    List<Plan.Segment> segments() {
        Set<String> ids = new HashSet<>();
        return plan.list("segments", 1, Limits.SEGMENTS, (node, path) -> {
            Fields segment = Fields.of(node, path, Shape.SEGMENT, reading);
            return new Plan.Segment(segment.id(ids), segment.words("name", Limits.NAME));
        });
    }

    List<Plan.Phase> phases(PlanVotes votes) {
        Set<String> ids = new HashSet<>();
        return plan.list(
                "phases",
                1,
                Limits.PHASES,
                (node, path) -> new PlanPhase(node, path, reading).read(ids, sides, questions, votes));
    }
}
