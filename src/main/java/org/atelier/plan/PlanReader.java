package org.atelier.plan;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.atelier.domain.Plan;
import org.atelier.domain.Words;

/** Reads a plan from YAML (docs/PLANS.md) and tells everything that does not hold, by line and field. */
public final class PlanReader {
    /** The languages in which the product itself speaks. */
    static final List<String> LANGUAGES = List.of("fr", "en");

    /** What comes of reading a file: a plan, or all that its author has to mend. */
    public sealed interface Result {}

    public record Read(Plan plan) implements Result {}

    public record Invalid(List<Problem> problems) implements Result {
        public Invalid {
            problems = List.copyOf(problems);
        }
    }

    /** Reads a file's bytes, which have to be UTF-8. */
    public static Result read(byte[] utf8) {
        if (utf8.length > Limits.FILE_BYTES) {
            return new Invalid(List.of(new Problem(1, "", FileSentences.tooLarge())));
        }
        try {
            var yaml = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8));
            return read(yaml.toString());
        } catch (CharacterCodingException e) {
            return new Invalid(List.of(new Problem(1, "", FileSentences.notUtf8())));
        }
    }

    public static Result read(String yaml) {
        if (yaml.length() > Limits.FILE_BYTES || yaml.getBytes(StandardCharsets.UTF_8).length > Limits.FILE_BYTES) {
            return new Invalid(List.of(new Problem(1, "", FileSentences.tooLarge())));
        }
        Reading reading = new Reading();
        Optional<Plan> plan = YamlTree.read(yaml, reading.problems()).map(root -> plan(root, reading));
        return plan.isPresent() && reading.problems().none()
                ? new Read(plan.get())
                : new Invalid(reading.problems().byLine());
    }

    private static Plan plan(Node root, Reading reading) {
        Fields fields = Fields.of(root, "", Shape.PLAN, reading);
        int before = reading.problems().count();
        List<String> languages = fields.names("languages", 1, Limits.LANGUAGES, LANGUAGES);
        if (reading.problems().count() == before) {
            reading.wantLanguages(languages);
        }
        PlanParts parts = new PlanParts(fields, reading);
        PlanVotes votes = PlanVotes.of(fields, reading);
        String id = fields.id(new HashSet<>());
        Words title = fields.words("title", Limits.TITLE);
        Words subtitle = fields.words("subtitle", Limits.SENTENCE);
        List<Plan.Side> sides = parts.sides();
        List<Plan.Level> levels = parts.levels();
        List<Plan.Reference> references = parts.references();
        List<Plan.Question> questions = parts.questions();
        List<Plan.Segment> segments = parts.segments();
        List<Plan.Phase> phases = parts.phases(votes);
        // Only when the phases are read is it known which votes they hold.
        return new Plan(
                id, languages, title, subtitle, sides, levels, references, questions, votes.held(), segments, phases);
    }

    private PlanReader() {}
}
