package org.atelier.domain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a workshop is about and how it goes, as data (docs/PROTOCOL.md, section 7). The code knows kinds of phases and
 * nothing of any subject.
 */
public record Plan(
        String id,
        List<String> languages,
        Words title,
        Words subtitle,
        List<Side> sides,
        List<Level> levels,
        List<Reference> references,
        List<Question> questions,
        List<Phase> phases) {

    public Plan {
        languages = List.copyOf(languages);
        sides = List.copyOf(sides);
        levels = List.copyOf(levels);
        references = List.copyOf(references);
        questions = List.copyOf(questions);
        phases = List.copyOf(phases);
    }

    /** What an item speaks for: an opportunity or a challenge, a strength or a weakness. */
    public record Side(String id, Words name, Words prompt, Mark mark) {}

    /** The shape that tells a side apart without colour. */
    public enum Mark {
        CIRCLE,
        DIAMOND,
        SQUARE,
        TRIANGLE;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Where an item belongs in the framework; {@code shortName} fits a board's column. */
    public record Level(String id, Words name, Words shortName, Words about) {}

    /** What the literature says at a level, with its source. */
    public record Reference(String id, String side, String level, Words text, Words source) {}

    /** A closing question. */
    public record Question(String id, Words text, Words hint) {}

    /** One step of the workshop. {@code minutes} is the timer proposed to the facilitator, 0 for none. */
    public record Phase(
            String id,
            PhaseKind kind,
            Words title,
            Words prompt,
            List<Words> body,
            List<String> sides,
            List<String> questions,
            boolean vote,
            Visibility visibility,
            int minutes) {
        public Phase {
            body = List.copyOf(body);
            sides = List.copyOf(sides);
            questions = List.copyOf(questions);
        }

        public boolean isCollecting() {
            return switch (kind) {
                case COLLECT, CLOSING, COMMENTS -> true;
                case WELCOME, DEFINITION, FRAMEWORK, REFERENCES, THEMES, THANKS -> false;
            };
        }

        /** Whether this phase asks the room for contributions at that place. */
        public boolean collects(Place place) {
            return switch (place) {
                case Place.Cell(String side, String _) -> kind == PhaseKind.COLLECT && sides.contains(side);
                case Place.Unplaced(String side) -> kind == PhaseKind.COLLECT && sides.contains(side);
                case Place.Answer(String question) -> kind == PhaseKind.CLOSING && questions.contains(question);
                case Place.Comments() -> kind == PhaseKind.COMMENTS;
            };
        }
    }

    public enum PhaseKind {
        WELCOME,
        DEFINITION,
        FRAMEWORK,
        REFERENCES,
        COLLECT,
        THEMES,
        CLOSING,
        COMMENTS,
        THANKS;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What attendees and projectors see of a phase's items before the facilitator reveals it. */
    public enum Visibility {
        OPEN,
        TALLIES_HIDDEN,
        ITEMS_HIDDEN;

        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The same plan held in some of its languages, the first being the one to fall back on. */
    public Plan inLanguages(List<String> chosen) {
        return new Plan(id, chosen, title, subtitle, sides, levels, references, questions, phases);
    }

    public Optional<Phase> phase(String phaseId) {
        return phases.stream().filter(p -> p.id().equals(phaseId)).findFirst();
    }

    public boolean hasLevel(String levelId) {
        return levels.stream().anyMatch(l -> l.id().equals(levelId));
    }

    public boolean hasSide(String sideId) {
        return sides.stream().anyMatch(s -> s.id().equals(sideId));
    }

    public boolean hasQuestion(String questionId) {
        return questions.stream().anyMatch(q -> q.id().equals(questionId));
    }
}
