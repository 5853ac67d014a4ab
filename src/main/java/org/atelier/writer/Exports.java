package org.atelier.writer;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import org.atelier.report.Csv;
import org.atelier.report.Table;

/** Makes files of tables without keeping the room waiting: commands go between some rows and the next. */
final class Exports {
    private static final int ROWS_AT_ONCE = 250;

    /** To be called on the thread that owns the draft. */
    static Future<Buffer> file(Vertx vertx, Table.Draft<?> draft) {
        return written(vertx, draft).compose(table -> vertx.executeBlocking(() -> Buffer.buffer(Csv.of(table)), false));
    }

    private static Future<Table> written(Vertx vertx, Table.Draft<?> draft) {
        Promise<Table> whole = Promise.promise();
        write(vertx, draft, whole);
        return whole.future();
    }

    private static void write(Vertx vertx, Table.Draft<?> draft, Promise<Table> whole) {
        if (draft.write(ROWS_AT_ONCE)) {
            vertx.runOnContext(_ -> write(vertx, draft, whole));
        } else {
            whole.complete(draft.table());
        }
    }

    private Exports() {}
}
