package org.atelier.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The sample files of items, read the plainest way. */
final class Sample {
    record Row(String side, String level, String text) {}

    static List<Row> read(String name) {
        List<String> lines = lines("/samples/" + name + ".tsv");
        if (!lines.getFirst().equals("side\tlevel\ttext")) {
            throw new AssertionError("the header is " + lines.getFirst());
        }
        return lines.stream().skip(1).map(Sample::row).toList();
    }

    private static Row row(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 3) {
            throw new AssertionError("not three cells: " + line);
        }
        return new Row(cells[0], cells[1], cells[2]);
    }

    private static List<String> lines(String path) {
        try (InputStream in = Sample.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Sample() {}
}
