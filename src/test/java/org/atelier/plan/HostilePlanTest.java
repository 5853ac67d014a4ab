package org.atelier.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("hostile")
@DisplayName("A file that means harm, or was mangled on its way,")
class HostilePlanTest {
    private static final Duration AT_ONCE = Duration.ofSeconds(5);

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of("is empty", "", "The file is empty"),
                Arguments.of("has only a comment", "# rien\n", "The file is empty"),
                Arguments.of("is a lone word", "bonjour", "Fields are needed here"),
                Arguments.of("is a list", "- a\n- b\n", "Fields are needed here"),
                Arguments.of("is JSON cut short", "{\"id\": \"a\", \"languages\": [", "stops too early"),
                Arguments.of("ends in an open quotation", "id: \"a\n", "stops too early"),
                Arguments.of("is indented with tabs", "id: a\n\ttitle: b\n", "A tab"),
                Arguments.of("has a colon too many", "id: a: b\n", "one colon too many"),
                Arguments.of("has an uneven indent", "id:\n   a: 1\n  b: 2\n", "colon"),
                Arguments.of("holds two plans", SmallPlan.YAML + "---\n" + SmallPlan.YAML, "one plan"),
                Arguments.of("holds an anchor", SmallPlan.with("id: repas", "id: &a repas"), "Anchors and aliases"),
                Arguments.of("holds an alias", SmallPlan.YAML + "subtitle: *a\n", "Anchors and aliases"),
                Arguments.of("merges by <<", SmallPlan.YAML + "<<: { id: b }\n", "no field “<<”"),
                Arguments.of("names a class", SmallPlan.with("id: repas", "id: !!java.net.URL [a]"), "YAML tags"),
                Arguments.of("makes a field of a list", "[a, b]: c\n", "name of a field"),
                Arguments.of("makes a field of an anchor", "&a id: c\n", "Anchors and aliases"),
                Arguments.of("has a version that overflows", "%YAML 99999999999.1\n---\nid: a\n", "not readable YAML"),
                Arguments.of("has an escape out of range", "id: \"\\UFFFFFFFF\"\n", "not readable YAML"),
                Arguments.of("has a null character", "id: a\u0000b\n", "U+0000"),
                Arguments.of("has an escaped null character", SmallPlan.with("Nos repas", "\"a\\0b\""), "U+0000"),
                Arguments.of("has half a character", "id: \uD800\n", "U+D800"),
                Arguments.of("turns text around", SmallPlan.with("Nos repas", "a\u202Eb"), "U+202E"),
                Arguments.of("hides text", SmallPlan.with("Nos repas", "a\u200Bb"), "U+200B"),
                Arguments.of("is 40,000 brackets deep", "a: " + "[".repeat(40_000), "More than 8 levels"),
                Arguments.of("is 40,000 braces deep", "a: " + "{".repeat(40_000), "More than 8 levels"),
                Arguments.of("is 20,000 dashes deep", "- ".repeat(20_000) + "a", "More than 8 levels"),
                Arguments.of("is larger than 256 KB", "#" + "é".repeat(140_000), "larger than 256 KB"),
                Arguments.of("has a field of 200,000 letters", "a".repeat(200_000) + ": b\n", "colon"),
                Arguments.of("has a key of 200,000 letters", "? " + "a".repeat(200_000) + "\n: b\n", "no field “aaa"),
                Arguments.of("has a text of 200,000 letters", SmallPlan.with("Say", "a".repeat(200_000)), "has 200000"),
                Arguments.of(
                        "votes with 10^30 dots",
                        SmallPlan.fairWith("budget: 5", "budget: 1" + "0".repeat(30)),
                        "1 to 100"),
                Arguments.of("ranks less than none", SmallPlan.fairWith("top: 3", "top: -3"), "1 to 20"),
                Arguments.of(
                        "has 40,000 votes",
                        SmallPlan.fairWith("votes:\n", "votes:\n" + "- a\n".repeat(40_000)),
                        "colon"),
                Arguments.of(
                        "names a vote of 9,000 letters",
                        SmallPlan.fairWith("vote: avis", "vote: " + "a".repeat(9_000)),
                        "not one of these"),
                Arguments.of(
                        "has a vote in a vote",
                        SmallPlan.fairWith("kind: stance", "kind: { kind: stance }"),
                        "A text is needed"),
                Arguments.of("has 40,000 list elements", "sides:\n" + "- a\n".repeat(40_000), "There are 40000"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    @DisplayName("is refused at once, by a sentence")
    void refused(String name, String yaml, String sentence) {
        List<Problem> problems = Assertions.assertTimeout(AT_ONCE, () -> SmallPlan.problems(yaml));

        assertThat(problems)
                .extracting(problem -> problem.message().in("en"))
                .anyMatch(text -> text.contains(sentence));
        assertThat(problems).hasSizeLessThanOrEqualTo(Problems.MOST).allSatisfy(problem -> {
            assertThat(problem.line()).isPositive();
            assertThat(problem.field()).hasSizeLessThan(200);
            assertThat(problem.message().byLanguage()).containsOnlyKeys("fr", "en");
            assertThat(problem.message().byLanguage().values()).allMatch(text -> text.length() < 400);
        });
    }

    @Test
    @DisplayName("a bomb of aliases, is refused before anything grows")
    void bomb() {
        StringBuilder bomb = new StringBuilder("a: &a [\"x\",\"x\",\"x\",\"x\",\"x\",\"x\",\"x\",\"x\",\"x\"]\n");
        for (char c = 'b'; c <= 'z'; c++) {
            String before = "*" + (char) (c - 1);
            bomb.append(c).append(": &").append(c).append(" [").append(before);
            bomb.append((", " + before).repeat(8)).append("]\n");
        }

        List<Problem> problems = Assertions.assertTimeout(AT_ONCE, () -> SmallPlan.problems(bomb.toString()));

        assertThat(problems).hasSize(Problems.MOST);
        assertThat(problems.getFirst().message().in("fr")).startsWith("Les ancres et les alias");
    }

    @Test
    @DisplayName("15,000 unknown fields, is answered with the first hundred")
    void manyUnknownFields() {
        StringBuilder yaml = new StringBuilder();
        for (int i = 0; i < 15_000; i++) {
            yaml.append("phase").append(i).append(": 1\n");
        }

        List<Problem> problems = Assertions.assertTimeout(AT_ONCE, () -> SmallPlan.problems(yaml.toString()));

        assertThat(problems).hasSize(Problems.MOST);
    }

    @Test
    @DisplayName("bytes that are not UTF-8, is refused as such")
    void notUtf8() {
        byte[] latin1 = SmallPlan.YAML.getBytes(StandardCharsets.ISO_8859_1);

        assertThat(PlanReader.read(latin1))
                .isInstanceOfSatisfying(
                        PlanReader.Invalid.class,
                        invalid -> assertThat(
                                        invalid.problems().getFirst().message().in("fr"))
                                .isEqualTo("Le fichier n’est pas en UTF-8."));
        assertThat(PlanReader.read(SmallPlan.YAML.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(PlanReader.Read.class);
    }

    @Test
    @Tag("property")
    @DisplayName("cut, doubled or scrambled anywhere, is a plan or a list of problems, never an exception")
    void scrambled() {
        long seed = new Random().nextLong();
        Random chance = new Random(seed);
        for (int round = 0; round < 3_000; round++) {
            String yaml = scramble(SmallPlan.FAIR, chance);
            try {
                PlanReader.Result result = PlanReader.read(yaml);
                assertThat(result).isNotNull();
            } catch (RuntimeException | StackOverflowError e) {
                throw new AssertionError("seed " + seed + ", round " + round + ":\n" + yaml, e);
            }
        }
    }

    private static String scramble(String yaml, Random chance) {
        StringBuilder text = new StringBuilder(yaml);
        String signs = "\t\n :-?[]{}&*!|>'\"%@`#,\\~<=é\u0000\u2028\uD83D";
        for (int change = chance.nextInt(1, 6); change > 0; change--) {
            int at = chance.nextInt(text.length());
            int to = Math.min(text.length(), at + chance.nextInt(1, 12));
            switch (chance.nextInt(4)) {
                case 0 -> text.setCharAt(at, signs.charAt(chance.nextInt(signs.length())));
                case 1 -> text.insert(at, signs.charAt(chance.nextInt(signs.length())));
                case 2 -> text.delete(at, to);
                default -> text.insert(at, text.substring(at, to));
            }
        }
        return text.toString();
    }
}
