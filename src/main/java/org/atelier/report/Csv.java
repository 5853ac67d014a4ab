package org.atelier.report;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;

/** A table as a file that spreadsheets open as it is: RFC 4180, with the mark by which they know UTF-8. */
public final class Csv {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** What a spreadsheet takes for a formula's beginning; the last four are the wide forms of the first ones. */
    private static final String SIGNS = "=+-@\t\r\0＝＋－＠";

    /** After these a new cell begins, for a spreadsheet that was told, or guessed, another separator than ours. */
    private static final String SEPARATORS = ";\t\r\n";

    public static byte[] of(Table table) {
        var csv = new StringBuilder().append(BYTE_ORDER_MARK);
        line(csv, table.header().stream().map(Cell::of).toList());
        table.rows().forEach(row -> line(csv, row));
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void line(StringBuilder csv, List<Cell> row) {
        for (Iterator<Cell> cells = row.iterator(); cells.hasNext(); ) {
            switch (cells.next()) {
                case Cell.Number(String digits) -> csv.append(digits);
                case Cell.Text(String text) -> quoted(csv, text);
            }
            csv.append(cells.hasNext() ? "," : "\r\n");
        }
    }

    private static void quoted(StringBuilder csv, String text) {
        if (!text.isEmpty()) {
            csv.append('"').append(harmless(text).replace("\"", "\"\"")).append('"');
        }
    }

    /** An apostrophe before a sign makes a text of what would be computed, or worse, on someone's machine. */
    static String harmless(String text) {
        var safe = new StringBuilder(text.length() + 1);
        boolean beginning = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (beginning && SIGNS.indexOf(c) >= 0) {
                safe.append('\'');
            }
            safe.append(c);
            boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
            beginning = SEPARATORS.indexOf(c) >= 0 || beginning && (blank || c == '"');
        }
        return safe.toString();
    }

    private Csv() {}
}
