package org.atelier.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.atelier.domain.Actor;
import org.atelier.domain.Event;
import org.atelier.domain.Place;
import org.atelier.domain.Recorded;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteJournalTest extends JournalContract {
    private static final String MARKER = "a text that must leave no trace";

    @TempDir
    private Path folder;

    @Override
    Journal open() throws StorageFailure {
        return SqliteJournal.open(folder);
    }

    @Test
    @DisplayName("[R6] what was stored is there when the journal is opened again")
    void survivesReopening() throws Exception {
        journal.create(Story.WORKSHOP, Story.EPOCH);
        journal.append(Story.WORKSHOP, Story.told());

        journal.close();
        journal = open();

        assertThat(journal.workshops()).containsExactly(Story.WORKSHOP);
        assertThat(journal.epoch(Story.WORKSHOP)).isEqualTo(Story.EPOCH);
        assertThat(replayed(Story.WORKSHOP)).isEqualTo(Story.told());
    }

    @Test
    @DisplayName("an erased workshop leaves no byte in any file, before the journal is closed")
    void erasureLeavesNoTrace() throws Exception {
        journal.create(Story.WORKSHOP, Story.EPOCH);
        journal.create("stays", Story.EPOCH);
        for (int seq = 1; seq <= 50; seq++) {
            journal.append(Story.WORKSHOP, List.of(added(seq, MARKER + " " + "x".repeat(seq * 50))));
        }
        assertThat(filesThatHold(MARKER)).isNotEmpty();

        journal.erase(Story.WORKSHOP);

        assertThat(filesThatHold(MARKER)).isEmpty();
        assertThat(filesThatHold(Story.WORKSHOP)).isEmpty();
    }

    @Test
    @DisplayName("a full disk refuses the whole batch, is not fatal, and once there is room the same batch is stored")
    void fullDisk() throws Exception {
        journal.close();
        var connection = SqliteFile.open(folder);
        journal = new SqliteJournal(connection);
        journal.create(Story.WORKSHOP, Story.EPOCH);
        var batch = List.of(noted(1, 1, 1), added(2, "x".repeat(200_000)));
        limitPages(connection, 12);

        StorageFailure failure = refused(() -> journal.append(Story.WORKSHOP, batch));

        assertThat(failure.isFatal()).isFalse();
        assertThat(failure).hasMessageContaining("full");
        assertThat(replayed(Story.WORKSHOP)).isEmpty();
        limitPages(connection, 1_000_000);
        journal.append(Story.WORKSHOP, batch);
        assertThat(replayed(Story.WORKSHOP)).isEqualTo(batch);
    }

    @Test
    @DisplayName("once the disk has failed nothing more is asked of it")
    void nothingAfterAFailedDisk() throws Exception {
        journal.close();
        var connection = SqliteFile.open(folder);
        journal = new SqliteJournal(connection);
        journal.create(Story.WORKSHOP, Story.EPOCH);
        connection.close();

        StorageFailure first = refused(() -> journal.append(Story.WORKSHOP, List.of(noted(1, 1, 1))));
        StorageFailure second = refused(() -> journal.workshops());

        assertThat(first.isFatal()).isTrue();
        assertThat(second.isFatal()).isTrue();
    }

    private static void limitPages(java.sql.Connection connection, int pages) throws Exception {
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA max_page_count = " + pages);
        }
    }

    private List<Path> filesThatHold(String text) throws Exception {
        try (var files = Files.list(folder)) {
            return files.filter(file -> holds(file, text)).toList();
        }
    }

    private static boolean holds(Path file, String text) {
        try {
            return new String(Files.readAllBytes(file), UTF_8).contains(text);
        } catch (java.io.IOException error) {
            throw new java.io.UncheckedIOException(error);
        }
    }

    private static Recorded added(int seq, String text) {
        var event = new Event.ItemAdded(seq, 1, new Place.Comments(), text, false);
        return new Recorded(seq, Story.START, new Actor.Seat(1), seq, 1, event);
    }
}
