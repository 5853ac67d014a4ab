package org.atelier.tool.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.atelier.domain.Place;
import org.atelier.domain.Plan;
import org.atelier.plan.BuiltInPlans;
import org.atelier.plan.Problem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("A file of items")
class ItemsFileTest {
    private static final Plan PLAN = BuiltInPlans.list().getFirst();
    private static final String HEADER = "side\tlevel\ttext\n";

    @Test
    @DisplayName("names sides and levels by id, in French or in English, as people write them")
    void looseNames() {
        assertThat(rows("challenge\tlegal\ta\nDéfis\tLégal/éthique\tb\nChallenges\tLEGAL\tc\nDÉFI\tÉthique\td\n"))
                .extracting(Row::place)
                .containsOnly(new Place.Cell("challenge", "legal"));
        assertThat(rows("opportunité\tIndividuel\ta\n"))
                .extracting(Row::place)
                .containsExactly(new Place.Cell("opportunity", "individuel"));
    }

    @Test
    @DisplayName("leaves a level open with « je ne sais pas », a question mark or nothing")
    void unplaced() {
        assertThat(rows("Défis\tje ne sais pas\ta\nDéfis\t?\tb\nDéfis\t\tc\nDéfis\tI don’t know\td\n"))
                .extracting(Row::place)
                .containsOnly(new Place.Unplaced("challenge"));
    }

    @Test
    @DisplayName(
            "may come from a spreadsheet: a mark at its start, other line ends, empty lines, capitals in the header")
    void spreadsheets() {
        List<Row> rows = read("\uFEFFSide\tLevel\tText\r\n\r\nDéfis\tAutre\t  deux   blancs\u00A0! \r\n\r\n"
                .getBytes(StandardCharsets.UTF_8));

        assertThat(rows).containsExactly(new Row(3, new Place.Cell("challenge", "autre"), "deux blancs !"));
    }

    @Test
    @DisplayName("is told all that does not hold, by line and column, with what was expected")
    void problems() {
        List<Problem> problems = problems(HEADER
                + "Défis\tAutre\tbon\n"
                + "Forces\tAutre\tx\n"
                + "Défis\tCosmique\tx\n"
                + "Défis\tAutre\n"
                + "Défis\tAutre\t   \n"
                + "Défis\tAutre\t" + "a".repeat(501) + "\n"
                + "Défis\tAutre\ta\u0007\n"
                + "Forces\tCosmique\t\n");

        assertThat(problems).extracting(Problem::line).containsExactly(3, 4, 5, 6, 7, 8, 9, 9);
        assertThat(problems)
                .extracting(Problem::field)
                .containsExactly("side", "level", "", "text", "text", "text", "side", "text");
        assertThat(problems.get(0).in("fr"))
                .isEqualTo(
                        "ligne 3, side\u00A0: «\u00A0Forces\u00A0» n’est pas un côté de ce déroulé; attendu\u00A0: Opportunités, Défis.");
        assertThat(problems.get(1).in("en"))
                .startsWith("line 4, level: “Cosmique” is not a level")
                .contains("Technological;");
        assertThat(problems.get(2).in("fr")).contains("Trois colonnes").contains("pas 2");
    }

    @Test
    @DisplayName("counts a text’s characters as people do")
    void characters() {
        assertThat(rows("Défis\tAutre\t" + "👩‍🔬".repeat(150) + "\n")).hasSize(1);
    }

    @Test
    @DisplayName("needs its header and at least one item")
    void empty() {
        assertThat(problems("")).singleElement().extracting(Problem::line).isEqualTo(1);
        assertThat(problems("Défis\tAutre\tx\n").getFirst().in("fr")).contains("side, level et text");
        assertThat(problems(HEADER + "\n\n").getFirst().in("en")).contains("no item");
    }

    @Test
    @Tag("hostile")
    @DisplayName("that is not UTF-8 is told so, at the line where it is not")
    void notUtf8() {
        byte[] bytes = (HEADER + "Défis\tAutre\tété\n").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(problems(bytes)).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(2);
            assertThat(problem.in("en")).contains("UTF-8");
        });
        assertThat(problems(new byte[] {'s', (byte) 0xC3})).hasSize(1);
    }

    @Test
    @Tag("hostile")
    @DisplayName("can be wrong in every line, too long, or too large, and the answer stays short")
    void bounded() {
        ItemsFile.Result result =
                ItemsFile.read((HEADER + "x\n".repeat(100_000)).getBytes(StandardCharsets.UTF_8), PLAN);
        assertThat(result).isInstanceOfSatisfying(ItemsFile.Invalid.class, invalid -> {
            assertThat(invalid.problems()).hasSize(50);
            assertThat(invalid.more()).isEqualTo(99_950);
        });

        assertThat(problems(HEADER + "Défis\tAutre\tx\n".repeat(20_001)))
                .singleElement()
                .extracting(Problem::line)
                .isEqualTo(20_002);
        assertThat(problems(new byte[(16 << 20) + 1]).getFirst().in("fr")).contains("16 Mo");
    }

    @Test
    @Tag("hostile")
    @DisplayName("can’t move a terminal’s cursor by what is quoted of it")
    void quoted() {
        String sentence = problems(HEADER + "\u001B[2J\u202E" + "z".repeat(9_000) + "\tAutre\tx\n")
                .getFirst()
                .in("fr");

        assertThat(sentence).doesNotContain("\u001B", "\u202E").hasSizeLessThan(200);
    }

    @Test
    @Tag("hostile")
    @DisplayName("of random bytes is read or refused, and never more than that")
    void random() {
        long seed = System.nanoTime();
        Random chance = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            byte[] bytes = new byte[chance.nextInt(200)];
            chance.nextBytes(bytes);
            byte[] file = chance.nextBoolean()
                    ? bytes
                    : (HEADER + new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
            assertThat(ItemsFile.read(file, PLAN))
                    .as("seed %d, file %d", seed, i)
                    .isNotNull();
        }
    }

    private static List<Row> rows(String lines) {
        return read((HEADER + lines).getBytes(StandardCharsets.UTF_8));
    }

    private static List<Row> read(byte[] file) {
        return switch (ItemsFile.read(file, PLAN)) {
            case ItemsFile.Read(List<Row> rows) -> rows;
            case ItemsFile.Invalid invalid -> throw new AssertionError(invalid);
        };
    }

    private static List<Problem> problems(String file) {
        return problems(file.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Problem> problems(byte[] file) {
        return switch (ItemsFile.read(file, PLAN)) {
            case ItemsFile.Read read -> throw new AssertionError(read);
            case ItemsFile.Invalid(List<Problem> problems, int _) -> problems;
        };
    }
}
