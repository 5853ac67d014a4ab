package org.atelier.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("property")
@DisplayName("Whatever a room writes")
class InsightPropertyTest {

    private static Proposal read(List<Text> items) {
        return new StemInsight().read(new Reading(items, Set.of(), List.of(), 1));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    @DisplayName("the proposal depends neither on the order of arrival nor on what was read before")
    void deterministic(long seed) {
        var items = RandomRoom.items(150, seed);
        var shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, new Random(seed));
        var used = new StemInsight();
        used.read(new Reading(RandomRoom.items(40, seed + 100), Set.of(), List.of(), 1));

        assertThat(used.read(new Reading(shuffled, Set.of(), List.of(), 1))).isEqualTo(read(items));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 12, 13})
    @DisplayName("groups stay in one list and in bounds, and themes do not overlap")
    void shape(long seed) {
        var items = RandomRoom.items(300, seed);
        var lists = new HashMap<Integer, String>();
        items.forEach(item -> lists.put(item.item(), item.list()));

        var proposal = read(items);

        assertThat(proposal.duplicates()).isNotEmpty().allSatisfy(group -> {
            assertThat(group.items()).hasSizeBetween(2, 8).doesNotHaveDuplicates();
            assertThat(group.items())
                    .extracting(lists::get)
                    .containsOnly(lists.get(group.items().getFirst()));
        });
        assertThat(proposal.themes()).hasSizeBetween(1, 12);
        assertThat(proposal.themes())
                .allSatisfy(theme -> assertThat(theme.items()).hasSizeGreaterThanOrEqualTo(3));
        assertThat(proposal.themes().stream().flatMap(theme -> theme.items().stream()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {21, 22, 23})
    @DisplayName("pairs set apart are never in one group again")
    void apart(long seed) {
        var items = RandomRoom.items(200, seed);
        var apart = new HashSet<Pair>();
        for (Duplicates group : read(items).duplicates()) {
            apart.add(Pair.of(group.items().get(0), group.items().get(1)));
        }

        var after = new StemInsight().read(new Reading(items, apart, List.of(), 1));

        assertThat(apart).isNotEmpty();
        assertThat(after.duplicates())
                .noneMatch(group -> apart.stream()
                        .anyMatch(pair -> group.items().containsAll(List.of(pair.first(), pair.second()))));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {31, 32, 33})
    @DisplayName("when a tenth more arrives, at most one item on screen in ten changes theme")
    void stable(long seed) {
        var items = RandomRoom.items(220, seed);
        var before = read(items.subList(0, 200)).themes();
        int next = before.stream().mapToInt(Named::theme).max().orElse(0) + 1;

        var after = new StemInsight()
                .read(new Reading(items, Set.of(), before, next))
                .themes();

        long shown = before.stream().mapToInt(theme -> theme.items().size()).sum();
        assertThat(shown).isPositive();
        assertThat(shown - kept(before, after)).isLessThanOrEqualTo(shown / 10);
    }

    private static long kept(List<Named> before, List<Named> after) {
        var now = new HashMap<Integer, Integer>();
        after.forEach(theme -> theme.items().forEach(item -> now.put(item, theme.theme())));
        return before.stream()
                .flatMap(theme -> theme.items().stream().filter(item -> theme.theme() == now.getOrDefault(item, -1)))
                .count();
    }

    @Test
    @DisplayName("two thousand items are read, also when they are nearly all the same")
    void large() {
        assertThat(read(RandomRoom.items(2_000, 41)).themes()).isNotEmpty();

        var same = new ArrayList<Text>();
        for (int item = 1; item <= 2_000; item++) {
            same.add(new Text(item, "comments", "", "Merci pour la soirée" + "!".repeat(item % 3)));
        }
        assertThat(read(same).duplicates()).hasSize(50);
    }
}
