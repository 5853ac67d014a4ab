package org.atelier.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.atelier.domain.Place;
import org.atelier.domain.Plan;

/** What the plan's parts are called in one language. */
record Naming(Plan plan, String language) {
    /** Between texts that share a cell. */
    static final String BETWEEN = " | ";

    String say(Wording wording) {
        return wording.in(language);
    }

    Cell yesOrNo(boolean is) {
        return Cell.of(say(is ? Wording.YES : Wording.NO));
    }

    String vote(String id) {
        return plan.vote(id)
                .map(vote -> vote.name().in(language))
                .filter(name -> !name.isEmpty())
                .orElse(say(Wording.VOTE));
    }

    /** The first phase that asks for items at that place. */
    String phase(Place place) {
        return plan.phases().stream()
                .filter(phase -> phase.isCollecting() && phase.covers(place))
                .findFirst()
                .map(phase -> phase.title().in(language))
                .orElse("");
    }

    String side(Place place) {
        return switch (place) {
            case Place.Cell(String side, String _) -> side(side);
            case Place.Unplaced(String side) -> side(side);
            case Place.Answer _, Place.Comments _ -> "";
        };
    }

    private String side(String id) {
        return named(plan.sides().stream()
                .filter(side -> side.id().equals(id))
                .map(side -> side.name().in(language)));
    }

    String level(Place place) {
        return switch (place) {
            case Place.Cell(String _, String id) ->
                named(plan.levels().stream()
                        .filter(level -> level.id().equals(id))
                        .map(level -> level.name().in(language)));
            case Place.Unplaced _ -> say(Wording.UNPLACED);
            case Place.Answer _, Place.Comments _ -> "";
        };
    }

    String question(Place place) {
        return switch (place) {
            case Place.Answer(String id) ->
                named(plan.questions().stream()
                        .filter(question -> question.id().equals(id))
                        .map(question -> question.text().in(language)));
            case Place.Cell _, Place.Unplaced _, Place.Comments _ -> "";
        };
    }

    /** All that names a place, in one line. */
    String place(Place place) {
        return switch (place) {
            case Place.Cell _, Place.Unplaced _ -> String.join(", ", List.of(side(place), level(place)));
            case Place.Answer _ -> question(place);
            case Place.Comments _ -> phase(place);
        };
    }

    private static String named(Stream<String> names) {
        Optional<String> first = names.findFirst();
        return first.orElse("");
    }
}
