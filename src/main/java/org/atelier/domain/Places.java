package org.atelier.domain;

import java.util.Optional;

/** Whether a plan has a place (docs/PROTOCOL.md, K11). */
final class Places {

    static Optional<Rejection> problem(Plan plan, Place place) {
        return switch (place) {
            case Place.Cell(String side, String level) when !plan.hasSide(side) -> Optional.of(Rejection.UNKNOWN_SIDE);
            case Place.Cell(String side, String level)
            when !plan.hasLevel(level) -> Optional.of(Rejection.UNKNOWN_LEVEL);
            case Place.Unplaced(String side) when !plan.hasSide(side) -> Optional.of(Rejection.UNKNOWN_SIDE);
            case Place.Answer(String question)
            when !plan.hasQuestion(question) -> Optional.of(Rejection.UNKNOWN_QUESTION);
            case Place.Cell _, Place.Unplaced _, Place.Answer _, Place.Comments _ -> Optional.empty();
        };
    }

    private Places() {}
}
