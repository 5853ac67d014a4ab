package org.atelier.journal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.atelier.domain.Recorded;

/**
 * The journal in one SQLite file. One connection, owned by whoever opened it and used on one thread; the file is locked, so
 * that no other server writes beside it. {@link SqliteFile} says under which settings a commit is durable.
 */
public final class SqliteJournal implements Journal {
    private final Connection connection;

    /** Why nothing more is asked of the disk. */
    private StorageFailure broken;

    public static SqliteJournal open(Path folder) throws StorageFailure {
        return new SqliteJournal(SqliteFile.open(folder));
    }

    SqliteJournal(Connection connection) {
        this.connection = connection;
    }

    @Override
    public List<String> workshops() throws StorageFailure {
        return attempt("list the workshops", () -> {
            var ids = new ArrayList<String>();
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("SELECT id FROM workshop ORDER BY number")) {
                while (rows.next()) {
                    ids.add(rows.getString(1));
                }
            }
            return ids;
        });
    }

    @Override
    public void create(String workshop, String epoch) throws StorageFailure {
        inTransaction("begin workshop " + workshop, () -> {
            byte[] hash = Chain.begin(workshop, epoch).hash();
            update("INSERT INTO workshop (id, epoch, seq, hash) VALUES (?, ?, 0, ?)", workshop, epoch, hash);
        });
    }

    @Override
    public String epoch(String workshop) throws StorageFailure {
        return attempt("read workshop " + workshop, () -> head(workshop).epoch());
    }

    @Override
    public void replay(String workshop, Consumer<Recorded> each) throws StorageFailure {
        attempt("replay workshop " + workshop, () -> {
            Head head = head(workshop);
            Chain chain = Chain.begin(workshop, head.epoch());
            try (PreparedStatement statement = prepare(SqliteRows.SELECT, workshop);
                    ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    Row row = SqliteRows.read(rows);
                    chain.follow(row, SqliteRows.hash(rows));
                    each.accept(row.read());
                }
            }
            chain.expectEnd(head.chain());
            return null;
        });
    }

    @Override
    public void append(String workshop, List<Recorded> batch) throws StorageFailure {
        List<Row> rows = Row.of(workshop, batch);
        inTransaction("store events of workshop " + workshop, () -> {
            Chain chain = head(workshop).chain();
            try (PreparedStatement insert = prepare(SqliteRows.INSERT)) {
                for (Row row : rows) {
                    SqliteRows.bind(insert, row, chain.add(row));
                    insert.executeUpdate();
                }
            }
            update("UPDATE workshop SET seq = ?, hash = ? WHERE id = ?", chain.seq(), chain.hash(), workshop);
        });
    }

    /** What is deleted is overwritten, and the log that still tells of it is emptied. */
    @Override
    public void erase(String workshop) throws StorageFailure {
        inTransaction("erase workshop " + workshop, () -> {
            head(workshop);
            update("DELETE FROM event WHERE workshop = ?", workshop);
            update("DELETE FROM workshop WHERE id = ?", workshop);
        });
        attempt("erase workshop " + workshop, () -> {
            execute("PRAGMA wal_checkpoint(TRUNCATE)");
            return null;
        });
    }

    @Override
    public void close() throws StorageFailure {
        try {
            connection.close();
        } catch (SQLException error) {
            throw SqliteFailures.of("close", error);
        }
    }

    /** Where a workshop's journal is. */
    private record Head(String epoch, Chain chain) {}

    private Head head(String workshop) throws SQLException, StorageFailure {
        try (PreparedStatement statement = prepare("SELECT epoch, seq, hash FROM workshop WHERE id = ?", workshop);
                ResultSet row = statement.executeQuery()) {
            if (!row.next()) {
                throw new StorageFailure("The journal holds no workshop " + workshop + ".", null, false);
            }
            return new Head(row.getString(1), Chain.at(workshop, row.getLong(2), row.getBytes(3)));
        }
    }

    private interface Step {
        void run() throws SQLException, StorageFailure;
    }

    private interface Question<T> {
        T ask() throws SQLException, StorageFailure;
    }

    private void inTransaction(String doing, Step step) throws StorageFailure {
        attempt(doing, () -> {
            execute("BEGIN IMMEDIATE");
            try {
                step.run();
                execute("COMMIT");
            } catch (SQLException | StorageFailure | RuntimeException failed) {
                rollBack();
                throw failed;
            }
            return null;
        });
    }

    /** SQLite has already rolled back after some errors; asked again it then says that there is nothing to roll back. */
    private void rollBack() throws StorageFailure {
        try {
            execute("ROLLBACK");
        } catch (SQLException error) {
            if (!error.getMessage().contains("no transaction is active")) {
                broken = new StorageFailure("The journal could not take back what it had begun to store.", error, true);
                throw broken;
            }
        }
    }

    /** After a fatal failure a later sync may succeed and mean nothing, so nothing is tried any more. */
    private <T> T attempt(String doing, Question<T> question) throws StorageFailure {
        if (broken != null) {
            throw new StorageFailure(broken.getMessage(), broken, true);
        }
        try {
            return question.ask();
        } catch (SQLException error) {
            StorageFailure failure = SqliteFailures.of(doing, error);
            if (failure.isFatal()) {
                broken = failure;
            }
            throw failure;
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void update(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepare(sql, values)) {
            statement.executeUpdate();
        }
    }

    private PreparedStatement prepare(String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
