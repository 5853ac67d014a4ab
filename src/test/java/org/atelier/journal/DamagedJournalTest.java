package org.atelier.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.atelier.domain.Recorded;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("hostile")
class DamagedJournalTest {
    private static final int FLIPS = 200;

    /** As much of the story as the first golden journal holds. */
    private static final List<Recorded> TOLD = Story.told().subList(0, 33);

    @TempDir
    private Path folder;

    @BeforeEach
    void aStoryOnDisk() throws Exception {
        try (var journal = SqliteJournal.open(folder)) {
            journal.create(Story.WORKSHOP, Story.EPOCH);
            journal.append(Story.WORKSHOP, TOLD);
        }
    }

    @ParameterizedTest(name = "{0}: event {1} is named")
    @CsvSource(delimiter = '|', textBlock = """
            UPDATE event SET body = replace(body, 'papier', 'crayon') WHERE seq = 8   | 8  | is not as it was written
            UPDATE event SET time = time + 1 WHERE seq = 11                           | 11 | is not as it was written
            UPDATE event SET actor = 'host' WHERE seq = 12                             | 12 | is not as it was written
            UPDATE event SET type = 'item-withdrawn/1' WHERE seq = 9                  | 9  | is not as it was written
            UPDATE event SET op = 99 WHERE seq = 10                                   | 10 | is not as it was written
            UPDATE event SET part = 1 WHERE seq = 10                                  | 10 | is not as it was written
            UPDATE event SET digest = 0 WHERE seq = 10                                | 10 | is not as it was written
            UPDATE event SET term = 2 WHERE seq = 10                                  | 10 | is not as it was written
            UPDATE event SET hash = zeroblob(32) WHERE seq = 20                       | 20 | is not as it was written
            UPDATE workshop SET epoch = 'another'                                     | 1  | is not as it was written
            DELETE FROM event WHERE seq = 1                                           | 1  | is missing
            DELETE FROM event WHERE seq = 14                                          | 14 | is missing
            DELETE FROM event WHERE seq = 33                                          | 33 | is missing
            DELETE FROM event WHERE seq > 30                                          | 31 | is missing
            DELETE FROM event                                                         | 1  | is missing
            UPDATE workshop SET seq = 32                                              | 33 | is not the one that was
            UPDATE workshop SET hash = zeroblob(32)                                   | 33 | is not the one that was
            """)
    void changedRows(String change, long seq, String what) throws Exception {
        change(change);

        assertThat(refusal())
                .isEqualTo("The journal of workshop %s is damaged: event %d %s%s."
                        .formatted(Story.WORKSHOP, seq, what, what.endsWith("that was") ? " written last" : ""));
    }

    @Test
    @DisplayName("two rows that have changed places are refused at the first of them")
    void reorderedRows() throws Exception {
        change("UPDATE event SET seq = 1000 WHERE seq = 12");
        change("UPDATE event SET seq = 12 WHERE seq = 13");
        change("UPDATE event SET seq = 13 WHERE seq = 1000");

        assertThat(refusal()).contains("event 12 is not as it was written");
    }

    @Test
    @DisplayName("a row put in at the end is refused")
    void insertedRow() throws Exception {
        change("INSERT INTO event SELECT workshop, 34, term, type, time, actor, 50, 0, digest, body, hash FROM event"
                + " WHERE seq = 33");

        assertThat(refusal()).contains("event 34 is not as it was written");
    }

    @Test
    @DisplayName("events whose workshop has been taken out are not forgotten in silence")
    void orphans() throws Exception {
        change("DELETE FROM workshop");

        StorageFailure failure = catchThrowableOfType(
                StorageFailure.class, () -> SqliteJournal.open(folder).close());
        assertThat(failure).hasMessageContaining("is damaged").matches(StorageFailure::isFatal);
    }

    @Test
    @DisplayName("whichever bit of the file flips, a replay gives the same events or refuses")
    void flippedBits() throws Exception {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("flipped bits: seed " + seed);
        var random = new Random(seed);
        Path file = folder.resolve(SqliteFile.NAME);
        Path whole = Files.copy(file, folder.resolve("whole"));
        int refused = 0;
        for (int i = 0; i < FLIPS; i++) {
            Files.copy(whole, file, StandardCopyOption.REPLACE_EXISTING);
            // The log of the round before would be taken for this one's.
            Files.deleteIfExists(folder.resolve(SqliteFile.NAME + "-wal"));
            long at = flipABit(file, random);

            refused += isRefused("seed %d, byte %d".formatted(seed, at)) ? 1 : 0;
        }
        System.out.println("flipped bits refused: " + refused + " of " + FLIPS);
        assertThat(refused).as("flips that mattered").isGreaterThan(FLIPS / 40);
    }

    private boolean isRefused(String where) throws Exception {
        try (var journal = SqliteJournal.open(folder)) {
            assertThat(replayed(journal)).as(where).isEqualTo(TOLD);
            return false;
        } catch (StorageFailure _) {
            return true;
        }
    }

    private static long flipABit(Path path, Random random) throws Exception {
        try (var file = new RandomAccessFile(path.toFile(), "rw")) {
            long at = random.nextLong(file.length());
            file.seek(at);
            int was = file.read();
            file.seek(at);
            file.write(was ^ (1 << random.nextInt(8)));
            return at;
        }
    }

    private static List<Recorded> replayed(Journal journal) throws StorageFailure {
        var events = new ArrayList<Recorded>();
        journal.replay(Story.WORKSHOP, events::add);
        return events;
    }

    private String refusal() throws StorageFailure {
        try (var journal = SqliteJournal.open(folder)) {
            return catchThrowableOfType(StorageFailure.class, () -> replayed(journal))
                    .getMessage();
        }
    }

    private void change(String sql) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(SqliteFile.NAME));
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).as(sql).isPositive();
        }
    }
}
