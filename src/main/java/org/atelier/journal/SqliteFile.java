package org.atelier.journal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.sqlite.SQLiteConfig;

/** Opens the journal's file the one way in which what it acknowledges is durable, or says why it can't. */
final class SqliteFile {
    static final String NAME = "atelier.db";

    /** Below it, a fault in SQLite's write-ahead log may lose committed pages. */
    static final String OLDEST_SQLITE = "3.51.3";

    /** How long a start waits for a server that is stopping. */
    private static final int PATIENCE_MILLIS = 2_000;

    /** {@code answer} is what SQLite must say when asked back: it accepts words that it does not know in silence. */
    private record Pragma(String name, String value, String answer) {}

    /** The exclusive lock comes before the log is first opened: its index then stays in memory and nobody else gets in. */
    private static final List<Pragma> PRAGMAS = List.of(
            new Pragma("busy_timeout", "" + PATIENCE_MILLIS, "" + PATIENCE_MILLIS),
            new Pragma("locking_mode", "EXCLUSIVE", "exclusive"),
            new Pragma("mmap_size", "0", "0"),
            new Pragma("cell_size_check", "ON", "1"),
            new Pragma("trusted_schema", "OFF", "0"),
            new Pragma("secure_delete", "ON", "1"),
            new Pragma("foreign_keys", "ON", "1"),
            new Pragma("fullfsync", "ON", "1"),
            new Pragma("checkpoint_fullfsync", "ON", "1"),
            new Pragma("journal_mode", "WAL", "wal"),
            new Pragma("synchronous", "FULL", "2"));

    static Connection open(Path folder) throws StorageFailure {
        DataFolder.prepare(folder, NAME);
        Path file = folder.resolve(NAME);
        try {
            Connection connection = new SQLiteConfig().createConnection("jdbc:sqlite:" + file);
            try {
                check(connection, file);
                return connection;
            } catch (SQLException | StorageFailure | RuntimeException refused) {
                connection.close();
                throw refused;
            }
        } catch (SQLException error) {
            throw refusal(folder, file, error);
        }
    }

    private static StorageFailure refusal(Path folder, Path file, SQLException error) {
        if (SqliteFailures.isBusy(error)) {
            return StorageFailure.atOpening(
                    StorageFailure.Kind.IN_USE, "The data folder " + folder + " is in use by another server.", error);
        }
        return SqliteFailures.isNoDatabase(error)
                ? StorageFailure.atOpening(
                        StorageFailure.Kind.DAMAGED, "The file " + file + " is not a database.", error)
                : SqliteFailures.of("open " + file, error);
    }

    private static void check(Connection connection, Path file) throws SQLException, StorageFailure {
        String version = ask(connection, "SELECT sqlite_version()");
        if (isOlder(version, OLDEST_SQLITE)) {
            throw new StorageFailure(
                    "SQLite " + version + " is not safe for a journal: " + OLDEST_SQLITE + " or later is needed.",
                    null,
                    true);
        }
        for (Pragma pragma : PRAGMAS) {
            set(connection, pragma);
        }
        SqliteSchema.prepare(connection, file);
        expect(connection, "PRAGMA quick_check", "ok", file);
        expect(connection, "SELECT count(*) FROM pragma_foreign_key_check", "0", file);
        // An erasure that was cut short between its commit and its checkpoint ends here.
        expect(connection, "PRAGMA wal_checkpoint(TRUNCATE)", "0", file);
    }

    private static void set(Connection connection, Pragma pragma) throws SQLException, StorageFailure {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA " + pragma.name() + " = " + pragma.value());
        }
        String answer = ask(connection, "PRAGMA " + pragma.name());
        if (!answer.equalsIgnoreCase(pragma.answer())) {
            throw new StorageFailure(
                    "SQLite does not take " + pragma.name() + " = " + pragma.value() + " here: it says " + answer + ".",
                    null,
                    true);
        }
    }

    private static void expect(Connection connection, String question, String wanted, Path file)
            throws SQLException, StorageFailure {
        String answer = ask(connection, question);
        if (!answer.equals(wanted)) {
            throw StorageFailure.atOpening(
                    StorageFailure.Kind.DAMAGED, "The journal " + file + " is damaged: " + answer + ".", null);
        }
    }

    private static String ask(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            return answer.next() ? answer.getString(1) : "nothing";
        }
    }

    static boolean isOlder(String version, String floor) {
        return java.lang.module.ModuleDescriptor.Version.parse(version)
                        .compareTo(java.lang.module.ModuleDescriptor.Version.parse(floor))
                < 0;
    }

    private SqliteFile() {}
}
