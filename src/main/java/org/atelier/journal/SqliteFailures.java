package org.atelier.journal;

import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What SQLite's errors mean for whoever keeps a journal. */
final class SqliteFailures {

    /**
     * Only errors after which the file is known to be as before are not fatal. After a failed write or sync the kernel may
     * report success for pages that it has dropped, so everything else is.
     */
    static StorageFailure of(String doing, SQLException error) {
        SQLiteErrorCode code = primary(error);
        return switch (code) {
            case SQLITE_FULL -> failure(doing, "the disk is full", error, false);
            case SQLITE_BUSY, SQLITE_LOCKED -> failure(doing, "another server is using the journal", error, false);
            case SQLITE_CONSTRAINT -> failure(doing, "what is there already does not allow it", error, false);
            case SQLITE_TOOBIG -> failure(doing, "it is too large", error, false);
            case SQLITE_IOERR -> failure(doing, "the disk failed", error, true);
            case SQLITE_CORRUPT, SQLITE_NOTADB -> failure(doing, "the file is damaged", error, true);
            default -> failure(doing, "SQLite says " + error.getMessage(), error, true);
        };
    }

    static boolean isBusy(SQLException error) {
        return primary(error) == SQLiteErrorCode.SQLITE_BUSY;
    }

    static boolean isNoDatabase(SQLException error) {
        return primary(error) == SQLiteErrorCode.SQLITE_NOTADB;
    }

    /** The low byte of a result code is its kind: SQLITE_IOERR_FSYNC is an SQLITE_IOERR. */
    private static SQLiteErrorCode primary(SQLException error) {
        return error instanceof SQLiteException sqlite
                ? SQLiteErrorCode.getErrorCode(sqlite.getResultCode().code & 0xff)
                : SQLiteErrorCode.UNKNOWN_ERROR;
    }

    private static StorageFailure failure(String doing, String why, SQLException error, boolean fatal) {
        return new StorageFailure("The journal could not " + doing + ": " + why + ".", error, fatal);
    }

    private SqliteFailures() {}
}
