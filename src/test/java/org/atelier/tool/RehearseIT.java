package org.atelier.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A rehearsal")
class RehearseIT {
    private static final List<String> SIDES =
            List.of("opportunity|Opportunités|opportunité", "challenge|Défis|Challenge");
    private static final List<String> LEVELS = List.of(
            "technologique|Technologique|technological",
            "individuel|Individuel|Individual and interpersonal",
            "professionnel|PROFESSIONNEL|professional",
            "organisationnel|Organisationnel|Organizational",
            "sociopolitique|sociopolitique|Sociopol.",
            "legal|Légal/éthique|Legal, regulatory and ethical",
            "economique|Économique|economic",
            "autre|Autre|Other");

    @TempDir
    Path folder;

    @Test
    @DisplayName(
            "of the 59 items by 60 phones ends with 59 acknowledged, 59 on every screen, and the workshop’s counts")
    void sample() {
        Rehearsing run = Rehearsing.run(folder, "--phones", "60", "--json");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.json().path("acknowledged").asInt()).isEqualTo(59);
        assertThat(run.json().path("seenByAll").asInt()).isEqualTo(59);
        assertThat(run.json().path("screens").asInt()).isEqualTo(63);
        assertThat(run.json().path("refused").isEmpty()).isTrue();
        assertThat(run.json().at("/votes/acknowledged").asInt()).isEqualTo(300);
        assertThat(run.counts("opportunity")).containsExactly(2, 7, 8, 6, 1, 0, 1, 1);
        assertThat(run.counts("challenge")).containsExactly(13, 5, 3, 6, 1, 3, 1, 1);
        assertThat(Rehearsing.leftIn(folder)).isEmpty();
    }

    @Test
    @DisplayName(
            "[V7] [S13] of the built-in workshop plays silence, the reveal level by level, two blind votes and the end")
    void fairRoom() {
        Rehearsing run = Rehearsing.run(folder, "--phones", "20", "--votes", "8", "--json");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.json().path("seenByAll").asInt()).isEqualTo(59);
        assertThat(run.json().at("/answers/acknowledged").asInt()).isEqualTo(24);
        assertThat(run.json().at("/answers/seenByAll").asInt()).isEqualTo(24);
        assertThat(run.json().at("/votes/rounds/priorites").asInt()).isEqualTo(2);
        assertThat(run.json().at("/votes/rounds/utile-faisable").asInt()).isEqualTo(2);
        assertThat(run.json().at("/votes/acknowledged").asInt()).isGreaterThan(20 * 8);
        assertThat(run.json().at("/refused").isEmpty()).isTrue();
    }

    @Test
    @DisplayName("[D1] with half of the phones on a network that blocks WebSockets ends as any other")
    void polls() {
        Rehearsing run = Rehearsing.run(folder, "--phones", "20", "--polls", "10", "--json");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.json().path("seenByAll").asInt()).isEqualTo(59);
        assertThat(run.json().path("comebacks").asInt()).isZero();
    }

    @Test
    @DisplayName("of a file that nobody has seen before, with loose names, ends with exactly its counts")
    void unseen() throws IOException {
        long seed = System.nanoTime();
        Random chance = new Random(seed);
        int[][] expected = new int[SIDES.size()][LEVELS.size()];
        int[] unplaced = new int[SIDES.size()];
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            int side = chance.nextInt(SIDES.size());
            int level = chance.nextInt(LEVELS.size() + 1);
            boolean open = level == LEVELS.size();
            lines.add(one(SIDES.get(side), chance) + "\t" + (open ? "Je ne sais pas" : one(LEVELS.get(level), chance))
                    + "\tidée " + i + " " + Long.toString(chance.nextLong(), 36));
            expected[side][open ? 0 : level] += open ? 0 : 1;
            unplaced[side] += open ? 1 : 0;
        }
        Collections.shuffle(lines, chance);
        Files.writeString(folder.resolve("items.tsv"), "side\tlevel\ttext\n" + String.join("\n", lines));

        Rehearsing run = Rehearsing.run(
                folder, "--items", "items.tsv", "--phones", "30", "--json", "--seed", String.valueOf(seed));

        assertThat(run.exitCode()).as("seed %d: %s", seed, run.err()).isZero();
        assertThat(run.json().path("acknowledged").asInt()).isEqualTo(150);
        assertThat(run.json().path("seenByAll").asInt()).isEqualTo(150);
        List<String> sides = List.of("opportunity", "challenge");
        for (int side = 0; side < sides.size(); side++) {
            List<Integer> counts = new ArrayList<>();
            for (int count : expected[side]) {
                counts.add(count);
            }
            counts.add(unplaced[side]);
            assertThat(run.counts(sides.get(side))).as("seed %d", seed).isEqualTo(counts);
        }
    }

    private static String one(String names, Random chance) {
        String[] each = names.split("\\|");
        return each[chance.nextInt(each.length)];
    }

    @Test
    @DisplayName("[S10] of a plan that hides items, then tallies, reveals them and sees all in the end")
    void hidden() throws IOException {
        Files.writeString(folder.resolve("plan.yaml"), """
                id: repas
                languages: [fr]
                title: { fr: Nos repas }
                sides:
                  - { id: gouts, name: { fr: Goûts } }
                  - { id: degouts, name: { fr: Dégoûts } }
                levels:
                  - { id: entree, name: { fr: Entrée } }
                  - { id: autre, name: { fr: Autre } }
                phases:
                  - { id: a, kind: collect, title: { fr: Goûts }, sides: [gouts], vote: true, visibility: items-hidden }
                  - { id: b, kind: collect, title: { fr: Dégoûts }, sides: [degouts], vote: true, visibility: tallies-hidden }
                  - { id: c, kind: thanks, title: { fr: Merci } }
                """);
        Files.writeString(
                folder.resolve("items.tsv"),
                "side\tlevel\ttext\n" + "goûts\tentrée\tsoupe\n".repeat(9) + "dégoûts\tautre\tnavet\n".repeat(4));

        Rehearsing run = Rehearsing.run(
                folder, "--plan", "plan.yaml", "--items", "items.tsv", "--phones", "5", "--votes", "4", "--json");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.json().path("seenByAll").asInt()).isEqualTo(13);
        assertThat(run.json().at("/votes/acknowledged").asInt()).isEqualTo(20);
        assertThat(run.counts("gouts")).containsExactly(9, 0);
    }

    @Test
    @DisplayName("says in both languages what is wrong with a file, ends with 2, and leaves nothing behind")
    void wrongFile() throws IOException {
        Files.writeString(folder.resolve("items.tsv"), "side\tlevel\ttext\nDéfis\tLunaire\tx\n");

        Rehearsing run = Rehearsing.run(folder, "--items", "items.tsv", "--json");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("ligne 2, level", "line 2, level").doesNotContain("\tat ");
        assertThat(Rehearsing.leftIn(folder)).isEmpty();
    }

    @Test
    @DisplayName("ends with one sentence a language when it is asked for what can’t be")
    void wrongUse() {
        for (String[] wrong : List.of(
                new String[] {"--phones", "0"},
                new String[] {"--items", "nowhere.tsv"},
                new String[] {"--plan", "no-such-plan"},
                new String[] {"--code", "ABCDEFGH"},
                new String[] {"--url", "http://127.0.0.1:1"})) {
            Rehearsing run = Rehearsing.run(folder, wrong);

            assertThat(run.exitCode()).as(run.err()).isEqualTo(2);
            assertThat(run.err().strip().lines()).as(String.join(" ", wrong)).hasSize(2);
        }
    }

    @Test
    @DisplayName("that runs out of time says so and is no success")
    void outOfTime() {
        Rehearsing run = Rehearsing.run(folder, "--seconds", "1", "--json");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.json().path("complete").asBoolean()).isFalse();
        assertThat(run.err()).contains("--seconds");
        assertThat(Rehearsing.leftIn(folder)).isEmpty();
    }
}
