package org.atelier.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.atelier.domain.Place;
import org.atelier.domain.Plan;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A sample of items for rehearsals")
class SamplesTest {

    @Test
    @DisplayName("of digital health has the counts of the workshop that it comes from")
    void counts() {
        Plan plan = BuiltInPlans.find("numerique-en-sante").orElseThrow();
        List<Optional<Place>> places = places(plan, Sample.read("numerique-en-sante"));

        assertThat(places).hasSize(59);
        assertThat(counts(plan, "opportunity", places)).containsExactly(2L, 7L, 8L, 6L, 1L, 0L, 1L, 1L);
        assertThat(counts(plan, "challenge", places)).containsExactly(13L, 5L, 3L, 6L, 1L, 3L, 1L, 1L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"numerique-en-sante", "ffom"})
    @DisplayName("names sides and levels that its plan has, in texts that are all different")
    void fitsItsPlan(String name) {
        List<Sample.Row> rows = Sample.read(name);

        assertThat(places(BuiltInPlans.find(name).orElseThrow(), rows)).allMatch(Optional::isPresent);
        assertThat(rows).extracting(Sample.Row::text).doesNotHaveDuplicates().noneMatch(String::isBlank);
    }

    private static List<Optional<Place>> places(Plan plan, List<Sample.Row> rows) {
        Names names = Names.of(plan);
        return rows.stream().map(row -> names.place(row.side(), row.level())).toList();
    }

    private static List<Long> counts(Plan plan, String side, List<Optional<Place>> places) {
        return plan.levels().stream()
                .map(level -> new Place.Cell(side, level.id()))
                .map(cell -> places.stream()
                        .filter(place -> place.equals(Optional.of(cell)))
                        .count())
                .toList();
    }
}
