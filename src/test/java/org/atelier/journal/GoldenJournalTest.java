package org.atelier.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.atelier.domain.Decision;
import org.atelier.domain.Item;
import org.atelier.domain.Place;
import org.atelier.domain.Recorded;
import org.atelier.domain.Theme;
import org.atelier.domain.Workshop;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A journal written by version 1 loads for ever: when this fails, mend the code, never the file. */
class GoldenJournalTest {
    private static final String FIRST = "golden-1.jsonl";
    private static final String SECOND = "golden-2.jsonl";

    @Test
    @DisplayName("the first golden journal holds its chain and adds up to the same workshop")
    void loadsForEver() throws Exception {
        GoldenJournal golden = GoldenJournal.read(FIRST);

        Workshop workshop = replayed(golden.events());

        assertThat(golden.rows()).hasSize(33);
        assertThat(workshop.creation().code()).isEqualTo("QWERTYUI");
        assertThat(workshop.creation().retentionDays()).isEqualTo(30);
        assertThat(workshop.plan().title().in("en")).isEqualTo("Small workshop");
        assertThat(workshop.phase().id()).isEqualTo("closing");
        assertThat(workshop.course().timer()).isEmpty();
        assertThat(workshop.house().doorIsOpen()).isFalse();
        assertThat(workshop.house().seatCount()).isEqualTo(2);
        assertThat(workshop.house().seatOf("d2".repeat(32))).contains(2);
        assertThat(workshop.likenesses()).hasSize(1);
        assertThat(workshop.themes().values()).containsExactly(new Theme(1, "accès", List.of(1, 2)));
    }

    @Test
    @DisplayName("the first golden journal's items, votes and decisions are as they were")
    void itemsAreAsTheyWere() throws Exception {
        Workshop workshop = replayed(GoldenJournal.read(FIRST).events());

        assertThat(workshop.items().count()).isEqualTo(5);
        assertThat(workshop.items().family(1)).containsExactly(1, 2);
        assertThat(workshop.polls().result(1).orElseThrow().tally().support()).isEqualTo(1);
        Item third = workshop.items().get(3);
        assertThat(third.text()).isEqualTo("Moins de papier à la maison");
        assertThat(third.place()).isEqualTo(new Place.Cell("plus", "far"));
        assertThat(third.stands()).isTrue();
        assertThat(workshop.items().get(4).place()).isEqualTo(new Place.Answer("why"));
        assertThat(workshop.items().get(5).withdrawn()).isTrue();
        assertThat(workshop.items().get(5).late()).isTrue();
        assertThat(workshop.desk().decisions()).hasSize(6);
        assertThat(workshop.desk().decisions().getLast().undone()).isTrue();
        assertThat(workshop.desk().apart()).hasSize(1);
    }

    @Test
    @DisplayName("the second golden journal’s pause, questions and decisions are as they were")
    void secondThoughtsAreAsTheyWere() throws Exception {
        Workshop workshop = replayed(GoldenJournal.read(SECOND).events());

        assertThat(workshop.course().isPaused()).isTrue();
        assertThat(workshop.course().shown()).isEmpty();
        assertThat(workshop.course().finished().at("collect", "near").stream()).containsExactly(1);
        assertThat(workshop.asked().about(1)).isEqualTo(1);
        Item approved = workshop.items().get(6);
        assertThat(approved.stands()).isTrue();
        assertThat(approved.unsure()).isTrue();
        assertThat(workshop.items().family(6)).containsExactly(6);
        assertThat(workshop.items().get(3).stands()).isTrue();
        assertThat(workshop.desk().about(6))
                .extracting(Decision::kind)
                .containsExactly(Decision.Kind.APPROVE, Decision.Kind.MERGE, Decision.Kind.SPLIT);
        assertThat(workshop.desk().about(6).getFirst().reason()).isEqualTo("Bienvenue");
        assertThat(workshop.desk().claims().of(6)).isEmpty();
    }

    @Test
    @DisplayName("the golden journals hold every type name that is read")
    void holdEveryType() throws Exception {
        var types = Stream.concat(GoldenJournal.read(FIRST).rows().stream(), GoldenJournal.read(SECOND).rows().stream())
                .map(Row::type)
                .collect(Collectors.toSet());

        assertThat(types).isEqualTo(EventCodec.types());
    }

    @Test
    @DisplayName("the same events stored today get the same hashes as when the golden journal was written")
    void sameHashesToday(@TempDir Path folder) throws Exception {
        GoldenJournal golden = GoldenJournal.read(SECOND);

        Chain chain = Chain.begin(golden.workshop(), golden.epoch());
        for (Row row : Row.of(golden.workshop(), golden.events())) {
            chain.add(row);
        }

        assertThat(chain.hash()).isEqualTo(golden.hashes().getLast());
        try (var journal = SqliteJournal.open(folder)) {
            journal.create(golden.workshop(), golden.epoch());
            journal.append(golden.workshop(), golden.events());
            var back = new ArrayList<Recorded>();
            journal.replay(golden.workshop(), back::add);
            assertThat(back).isEqualTo(golden.events());
        }
    }

    private static Workshop replayed(List<Recorded> events) {
        var workshop = new Workshop();
        events.forEach(recorded -> workshop.evolve(recorded.event(), recorded.time()));
        return workshop;
    }
}
