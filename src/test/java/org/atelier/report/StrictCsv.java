package org.atelier.report;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** RFC 4180 to the letter, and nothing that merely looks like it. */
public final class StrictCsv {
    private final String text;
    private int at;

    private StrictCsv(String text) {
        this.text = text;
    }

    public static List<List<String>> read(byte[] file) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new AssertionError("not UTF-8", e);
        }
        if (text.isEmpty() || text.charAt(0) != '\uFEFF') {
            throw new AssertionError("no byte-order mark");
        }
        List<List<String>> rows = new StrictCsv(text.substring(1)).rows();
        if (rows.stream().map(List::size).distinct().count() > 1) {
            throw new AssertionError("rows of different lengths");
        }
        return rows;
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        while (at < text.length()) {
            List<String> row = new ArrayList<>();
            do {
                row.add(text.startsWith("\"", at) ? quoted() : plain());
            } while (taken(","));
            if (!taken("\r\n")) {
                throw new AssertionError("a line that does not end in CRLF at " + at);
            }
            rows.add(row);
        }
        return rows;
    }

    private String quoted() {
        var cell = new StringBuilder();
        at++;
        while (true) {
            int end = text.indexOf('"', at);
            if (end < 0) {
                throw new AssertionError("an open quotation");
            }
            cell.append(text, at, end);
            at = end + 1;
            if (!taken("\"")) {
                return cell.toString();
            }
            cell.append('"');
        }
    }

    private String plain() {
        int from = at;
        while (at < text.length() && ",\r\n\"".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(from, at);
    }

    private boolean taken(String sign) {
        boolean there = text.startsWith(sign, at);
        at += there ? sign.length() : 0;
        return there;
    }
}
