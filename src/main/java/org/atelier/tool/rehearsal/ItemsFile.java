package org.atelier.tool.rehearsal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.atelier.domain.Place;
import org.atelier.domain.Plan;
import org.atelier.domain.Words;
import org.atelier.plan.Names;
import org.atelier.plan.Problem;

/** Reads a file of items (docs/REHEARSING.md): UTF-8, three columns set apart by tabs, under {@code side level text}. */
public final class ItemsFile {
    static final int MOST_BYTES = 16 << 20;
    static final int MOST_ITEMS = 20_000;

    /** A hostile file can be wrong in every line; nobody reads further than this. */
    static final int MOST_PROBLEMS = 50;

    private static final List<String> COLUMNS = List.of("side", "level", "text");

    /** What comes of reading a file: its items, or what its author has to mend. */
    public sealed interface Result {}

    public record Read(List<Row> rows) implements Result {
        public Read {
            rows = List.copyOf(rows);
        }
    }

    /** @param more how many problems there are beyond those that are told */
    public record Invalid(List<Problem> problems, int more) implements Result {
        public Invalid {
            problems = List.copyOf(problems);
        }
    }

    private final Plan plan;
    private final Names names;
    private final List<Row> rows = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int more;

    private ItemsFile(Plan plan) {
        this.plan = plan;
        names = Names.of(plan);
    }

    /** Reads a file's bytes; sides and levels are named by id or by what people call them, in any of the plan's languages. */
    public static Result read(byte[] utf8, Plan plan) {
        var file = new ItemsFile(plan);
        if (utf8.length > MOST_BYTES) {
            file.wrong(1, "", ItemsSentences.tooLarge(MOST_BYTES >> 20));
        } else {
            file.decode(utf8).ifPresent(file::readLines);
        }
        return file.problems.isEmpty() ? new Read(file.rows) : new Invalid(file.problems, file.more);
    }

    private Optional<String> decode(byte[] utf8) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(utf8);
        CharBuffer out = CharBuffer.allocate(utf8.length);
        if (decoder.decode(in, out, true).isError()) {
            out.flip();
            wrong((int) out.chars().filter(c -> c == '\n').count() + 1, "", ItemsSentences.notUtf8());
            return Optional.empty();
        }
        String text = out.flip().toString();
        return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private void readLines(String text) {
        String[] lines = text.split("\r?\n", -1);
        if (!isHeader(lines[0])) {
            wrong(1, "", ItemsSentences.header());
            return;
        }
        for (int i = 1; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                readLine(i + 1, lines[i].split("\t", -1));
            }
        }
        if (rows.isEmpty() && problems.isEmpty()) {
            wrong(1, "", ItemsSentences.noItem());
        } else if (rows.size() > MOST_ITEMS) {
            wrong(rows.get(MOST_ITEMS).line(), "", ItemsSentences.tooMany(MOST_ITEMS));
        }
    }

    private static boolean isHeader(String line) {
        String[] cells = line.toLowerCase(java.util.Locale.ROOT).split("\t", -1);
        return List.of(cells).stream().map(String::strip).toList().equals(COLUMNS);
    }

    private void readLine(int line, String[] cells) {
        if (cells.length != COLUMNS.size()) {
            wrong(line, "", ItemsSentences.columns(cells.length));
            return;
        }
        boolean sideKnown = names.side(cells[0]).isPresent();
        Optional<Place> place = names.place(cells[0], cells[1]);
        Optional<Words> unfit = ItemText.unfit(cells[2]);
        if (!sideKnown) {
            wrong(line, COLUMNS.get(0), ItemsSentences.unknownSide(cells[0], plan));
        }
        if (sideKnown && place.isEmpty()) {
            wrong(line, COLUMNS.get(1), ItemsSentences.unknownLevel(cells[1], plan));
        }
        unfit.ifPresent(why -> wrong(line, COLUMNS.get(2), why));
        if (place.isPresent() && unfit.isEmpty()) {
            rows.add(new Row(line, place.get(), ItemText.tidy(cells[2])));
        }
    }

    private void wrong(int line, String column, Words why) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(new Problem(line, column, why));
        } else {
            more++;
        }
    }
}
