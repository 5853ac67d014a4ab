package org.atelier.journal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The tables of the journal's file, and the version that says which they are. */
final class SqliteSchema {
    /** Goes up with each change of the tables; {@code PRAGMA user_version} holds it. */
    static final int VERSION = 1;

    /** Tells an Atelier journal from any other SQLite file: "Atlr". */
    private static final int APPLICATION = 0x41746c72;

    private static final List<String> TABLES = List.of(
            """
            CREATE TABLE workshop (
              number INTEGER PRIMARY KEY,
              id TEXT NOT NULL UNIQUE,
              epoch TEXT NOT NULL,
              seq INTEGER NOT NULL CHECK (seq >= 0),
              hash BLOB NOT NULL CHECK (length(hash) = 32)
            ) STRICT""",
            """
            CREATE TABLE event (
              workshop TEXT NOT NULL REFERENCES workshop (id),
              seq INTEGER NOT NULL CHECK (seq > 0),
              term INTEGER NOT NULL,
              type TEXT NOT NULL,
              time INTEGER NOT NULL,
              actor TEXT NOT NULL,
              op INTEGER NOT NULL CHECK (op >= 0),
              part INTEGER NOT NULL CHECK (part >= 0),
              digest INTEGER NOT NULL,
              body TEXT NOT NULL,
              hash BLOB NOT NULL CHECK (length(hash) = 32),
              PRIMARY KEY (workshop, seq)
            ) STRICT, WITHOUT ROWID""",
            // The last guard against counting one command twice, whatever the writer believes.
            "CREATE UNIQUE INDEX command ON event (workshop, actor, op) WHERE op > 0 AND part = 0");

    /** Makes the tables of a new file, or checks that those there are ours. */
    static void prepare(Connection connection, Object file) throws SQLException, StorageFailure {
        long version = number(connection, "PRAGMA user_version");
        boolean isEmpty = number(connection, "SELECT count(*) FROM sqlite_schema") == 0;
        if (version == 0 && isEmpty) {
            create(connection);
        } else if (number(connection, "PRAGMA application_id") != APPLICATION || version < 1) {
            throw StorageFailure.atOpening(
                    StorageFailure.Kind.DAMAGED, "The file " + file + " is not a journal of Atelier.", null);
        } else if (version > VERSION) {
            throw StorageFailure.atOpening(
                    StorageFailure.Kind.NEWER,
                    "The journal " + file
                            + " was written by a newer version of Atelier: use that version or a later one.",
                    null);
        }
    }

    private static void create(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            for (String table : TABLES) {
                statement.execute(table);
            }
            statement.execute("PRAGMA application_id = " + APPLICATION);
            statement.execute("PRAGMA user_version = " + VERSION);
            statement.execute("COMMIT");
        }
    }

    private static long number(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            return answer.getLong(1);
        }
    }

    private SqliteSchema() {}
}
