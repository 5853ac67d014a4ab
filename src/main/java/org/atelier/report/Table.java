package org.atelier.report;

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

    static <T> Table of(List<Column<T>> columns, List<T> things) {
        return new Table(
                columns.stream().map(Column::heading).toList(),
                things.stream()
                        .map(thing -> columns.stream()
                                .map(column -> column.cell().apply(thing))
                                .toList())
                        .toList());
    }
}
