package org.atelier.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

class SqliteOpeningTest {
    @TempDir
    private Path folder;

    @Test
    @DisplayName("a missing data folder is made, and only its owner may look into it")
    void folderIsTheOwners() throws Exception {
        Path missing = folder.resolve("not/yet");

        SqliteJournal.open(missing).close();

        assertThat(rights(missing)).isEqualTo("rwx------");
        assertThat(rights(missing.resolve(SqliteFile.NAME))).isEqualTo("rw-------");
    }

    @Test
    @DisplayName("a second server on the same data folder is refused, and the first goes on")
    void secondServerIsRefused() throws Exception {
        try (var first = SqliteJournal.open(folder)) {
            assertThat(refusal(folder)).isEqualTo("The data folder " + folder + " is in use by another server.");

            first.create(Story.WORKSHOP, Story.EPOCH);
            first.append(Story.WORKSHOP, Story.told());
        }
        SqliteJournal.open(folder).close();
    }

    @Test
    @DisplayName("a file where the folder should be is said so")
    void fileInsteadOfFolder() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "no folder");

        assertThat(refusal(file)).isEqualTo("The data folder " + file + " is a file, not a folder.");
        assertThat(refusal(file.resolve("below"))).contains("data folder", "below");
    }

    @Test
    @DisplayName("a folder where the file should be is said so")
    void folderInsteadOfFile() throws Exception {
        Files.createDirectories(folder.resolve(SqliteFile.NAME));

        assertThat(refusal(folder)).startsWith("The journal could not open");
    }

    @Test
    @DisplayName("a file that is no database is refused and left as it is")
    void notADatabase() throws Exception {
        Path file = Files.writeString(folder.resolve(SqliteFile.NAME), "Chère base de données, ".repeat(500));

        assertThat(refusal(folder)).isEqualTo("The file " + file + " is not a database.");
        assertThat(file).content().startsWith("Chère base");
    }

    @Test
    @DisplayName("a database of another program is refused")
    void anotherDatabase() throws Exception {
        change("CREATE TABLE recipes (name TEXT)");

        assertThat(refusal(folder)).endsWith("is not a journal of Atelier.");
    }

    @Test
    @DisplayName("a journal of a newer version is refused")
    void newerVersion() throws Exception {
        SqliteJournal.open(folder).close();
        change("PRAGMA user_version = " + (SqliteSchema.VERSION + 1));

        assertThat(refusal(folder)).contains("newer version of Atelier");
    }

    @ParameterizedTest(name = "SQLite {0} is older than 3.51.3: {1}")
    @CsvSource({"3.9.0, true", "3.51.2, true", "3.50.7, true", "3.51.3, false", "3.51.10, false", "3.60.0, false"})
    void floor(String version, boolean older) {
        assertThat(SqliteFile.isOlder(version, SqliteFile.OLDEST_SQLITE)).isEqualTo(older);
    }

    @ParameterizedTest(name = "{0} is fatal: {1}")
    @CsvSource({
        "SQLITE_FULL, false",
        "SQLITE_BUSY, false",
        "SQLITE_CONSTRAINT_UNIQUE, false",
        "SQLITE_IOERR, true",
        "SQLITE_IOERR_FSYNC, true",
        "SQLITE_IOERR_WRITE, true",
        "SQLITE_CORRUPT, true",
        "SQLITE_READONLY, true",
        "UNKNOWN_ERROR, true"
    })
    void fate(SQLiteErrorCode code, boolean fatal) {
        SQLException error = new SQLiteException("it happened", code);

        assertThat(SqliteFailures.of("store", error).isFatal()).isEqualTo(fatal);
    }

    private String refusal(Path where) {
        StorageFailure failure = catchThrowableOfType(
                StorageFailure.class, () -> SqliteJournal.open(where).close());
        assertThat(failure).isNotNull();
        assertThat(failure.isFatal()).isTrue();
        assertThat(failure.getMessage()).endsWith(".").doesNotContain("\n");
        return failure.getMessage();
    }

    private void change(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(SqliteFile.NAME));
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String rights(Path path) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
