package org.atelier.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/** What a report says, in rows and columns, whatever file it becomes. */
public record Table(List<String> header, List<List<Cell>> rows) {
    public Table {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /** One column: what stands above it, and what it says of each thing. */
    record Column<T>(String heading, Function<T, Cell> cell) {}

    /**
     * A table that is being written some rows at a time, for a thread that has more to do; each row says what is so when
     * its turn comes. Owned by the thread that owns what it tells of.
     */
    public static final class Draft<T> {
        private final List<Column<T>> columns;
        private final Iterator<T> things;
        private final List<List<Cell>> rows = new ArrayList<>();

        Draft(List<Column<T>> columns, Collection<T> things) {
            this.columns = columns;
            this.things = List.copyOf(things).iterator();
        }

        /** Writes that many more rows; false when there are no more. */
        public boolean write(int more) {
            for (int i = 0; i < more && things.hasNext(); i++) {
                T thing = things.next();
                List<Cell> row = new ArrayList<>(columns.size());
                columns.forEach(column -> row.add(column.cell().apply(thing)));
                rows.add(row);
            }
            return things.hasNext();
        }

        /** What is written so far. */
        public Table table() {
            return new Table(columns.stream().map(Column::heading).toList(), rows);
        }
    }
}
