package org.atelier.domain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

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
        List<Vote> votes,
        List<Segment> segments,
        List<Phase> phases) {

    /** The vote of plans that only say that a phase votes. */
    public static final Vote SUPPORT = new Vote("support", Words.NONE, new VoteRule.Support());

    public Plan {
        languages = List.copyOf(languages);
        sides = List.copyOf(sides);
        levels = List.copyOf(levels);
        references = List.copyOf(references);
        questions = List.copyOf(questions);
        votes = List.copyOf(votes);
        segments = List.copyOf(segments);
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

    /** What the room votes on and how; phases name it, so that several may share one vote. */
    public record Vote(String id, Words name, VoteRule rule) {}

    /** A kind of attendee (a profession, a place of work), which each may tell or not. */
    public record Segment(String id, Words name) {}

    /**
     * One step of the workshop.
     *
     * @param vote the vote that is open in it, if any
     * @param minutes the timer proposed to the facilitator, 0 for none
     * @param add who may add items
     * @param approve whether items wait for the desk before anyone but their author sees them
     * @param clarify whether people may ask authors what they mean
     */
    public record Phase(
            String id,
            PhaseKind kind,
            Words title,
            Words prompt,
            List<Words> body,
            List<String> sides,
            List<String> questions,
            Optional<String> vote,
            Visibility visibility,
            int minutes,
            Set<Adding> add,
            boolean approve,
            boolean clarify) {
        public Phase {
            body = List.copyOf(body);
            sides = List.copyOf(sides);
            questions = List.copyOf(questions);
            add = Set.copyOf(add);
        }

        public boolean isCollecting() {
            return !add.isEmpty();
        }

        /** Whether this phase is about items at that place: shows them, hides them, asks for them. */
        public boolean covers(Place place) {
            return switch (place) {
                case Place.Cell(String side, String _) -> coversSide(side);
                case Place.Unplaced(String side) -> coversSide(side);
                case Place.Answer(String question) -> questions.contains(question);
                case Place.Comments() -> kind == PhaseKind.COMMENTS;
            };
        }

        /** One that names nothing but votes, or gathers themes, is about the whole framework. */
        private boolean coversSide(String side) {
            return switch (kind) {
                case THEMES -> true;
                case VOTE, CLARIFY -> sides.contains(side) || sides.isEmpty() && questions.isEmpty();
                case COLLECT -> sides.contains(side);
                case WELCOME, DEFINITION, FRAMEWORK, REFERENCES, CLOSING, COMMENTS, THANKS -> false;
            };
        }

        /** Whether this phase asks for items at that place, from these people. */
        public boolean collects(Place place, Adding from) {
            return add.contains(from) && covers(place);
        }
    }

    /** Who may add items. */
    public enum Adding {
        ATTENDEES,
        DESK;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public enum PhaseKind {
        WELCOME,
        DEFINITION,
        FRAMEWORK,
        REFERENCES,
        COLLECT,
        CLARIFY,
        VOTE,
        THEMES,
        CLOSING,
        COMMENTS,
        THANKS;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Who may add in a phase of this kind that does not say. */
        public Set<Adding> adding() {
            return switch (this) {
                case COLLECT, CLOSING, COMMENTS -> Set.of(Adding.ATTENDEES);
                case WELCOME, DEFINITION, FRAMEWORK, REFERENCES, CLARIFY, VOTE, THEMES, THANKS -> Set.of();
            };
        }
    }

    /** What attendees and projectors see of a phase's items and tallies before the facilitator reveals them (S10). */
    public enum Visibility {
        OPEN,
        /** Phones show no tallies, the projector does. */
        PHONES_BLIND,
        TALLIES_HIDDEN,
        ITEMS_HIDDEN;

        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The same plan held in some of its languages, the first being the one to fall back on. */
    public Plan inLanguages(List<String> chosen) {
        return new Plan(id, chosen, title, subtitle, sides, levels, references, questions, votes, segments, phases);
    }

    public Optional<Phase> phase(String phaseId) {
        return phases.stream().filter(p -> p.id().equals(phaseId)).findFirst();
    }

    public Optional<Vote> vote(String voteId) {
        return votes.stream().filter(v -> v.id().equals(voteId)).findFirst();
    }

    public boolean hasSegment(String segmentId) {
        return segments.stream().anyMatch(s -> s.id().equals(segmentId));
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
