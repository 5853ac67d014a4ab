package org.atelier.journal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** A {@link Row} in and out of the table {@code event}. */
final class SqliteRows {
    static final String INSERT = """
            INSERT INTO event (workshop, seq, term, type, time, actor, op, part, digest, body, hash)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    static final String SELECT = """
            SELECT workshop, seq, term, type, time, actor, op, part, digest, body, hash
            FROM event WHERE workshop = ? ORDER BY seq""";

    static void bind(PreparedStatement insert, Row row, byte[] hash) throws SQLException {
        insert.setString(1, row.workshop());
        insert.setLong(2, row.seq());
        insert.setLong(3, row.term());
        insert.setString(4, row.type());
        insert.setLong(5, row.time());
        insert.setString(6, row.actor());
        insert.setLong(7, row.op());
        insert.setInt(8, row.part());
        insert.setInt(9, row.digest());
        insert.setString(10, row.body());
        insert.setBytes(11, hash);
    }

    /** A damaged file may hold nothing where it should hold a text: that is another text, which the chain refuses. */
    static Row read(ResultSet row) throws SQLException {
        return new Row(
                text(row, 1),
                row.getLong(2),
                row.getLong(3),
                text(row, 4),
                row.getLong(5),
                text(row, 6),
                row.getLong(7),
                row.getInt(8),
                row.getInt(9),
                text(row, 10));
    }

    static byte[] hash(ResultSet row) throws SQLException {
        return row.getBytes(11);
    }

    private static String text(ResultSet row, int column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }

    private SqliteRows() {}
}
