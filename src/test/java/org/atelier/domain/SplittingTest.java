package org.atelier.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.atelier.domain.Room.FACILITATOR;
import static org.atelier.domain.Room.MODERATOR;
import static org.atelier.domain.Room.NEAR;
import static org.atelier.domain.Room.seat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Taking one item out of those with which it is shown")
class SplittingTest {

    /** 1 ← 2 ← 3, and 1 ← 4. */
    private static Room room() {
        return Room.of(4)
                .at("for")
                .item(1, NEAR, "a")
                .item(2, NEAR, "b")
                .item(3, NEAR, "c")
                .item(4, NEAR, "d")
                .when(MODERATOR, new Command.Merge(2, List.of(3)))
                .when(MODERATOR, new Command.Merge(1, List.of(2, 4)))
                .thenAccepted();
    }

    @Test
    @DisplayName(
            "[K17] the children of one that is taken out stay with what it was merged into, and so do their voices")
    void fromBelow() {
        Room room = room().given(Marks.cast(1, 2, true), Marks.cast(2, 3, true), Marks.cast(2, 1, true))
                .thenSupport(1, 2)
                .when(MODERATOR, new Command.Split(2, ""))
                .then(new Event.ItemSplit(3, 2))
                .thenSupport(1, 1)
                .thenSupport(2, 1);
        assertThat(room.workshop().items().family(1)).containsExactly(1, 3, 4);
        assertThat(room.workshop().items().family(2)).containsExactly(2);
    }

    @Test
    @DisplayName("[K17] when it is the one under which others are shown, the first of them takes its place")
    void fromAbove() {
        Room room = room().when(MODERATOR, new Command.Split(1, ""));
        assertThat(room.workshop().items().family(2)).containsExactly(2, 3, 4);
        assertThat(room.workshop().items().family(1)).containsExactly(1);
        assertThat(room.workshop().desk().decisions().getLast().items()).containsExactly(1, 2);
    }

    @Test
    @DisplayName("[K17] one that is shown with no other cannot be split")
    void alone() {
        room().item(1, NEAR, "e")
                .when(MODERATOR, new Command.Split(5, ""))
                .thenRefused(Rejection.CANNOT_SPLIT)
                .when(MODERATOR, new Command.Split(9, ""))
                .thenRefused(Rejection.UNKNOWN_ITEM);
    }

    @Test
    @DisplayName("[K10] [K17] a split is undone, unless what it took out has found another place since")
    void undone() {
        Room room = room().when(MODERATOR, new Command.Split(1, ""))
                .when(FACILITATOR, new Command.Undo(3))
                .thenAccepted();
        assertThat(room.workshop().items().family(1)).containsExactly(1, 2, 3, 4);
        room.when(MODERATOR, new Command.Split(1, ""))
                .when(MODERATOR, new Command.Merge(2, List.of(1)))
                .when(MODERATOR, new Command.Undo(4))
                .thenRefused(Rejection.CANNOT_UNDO)
                .when(MODERATOR, new Command.Undo(2))
                .thenRefused(Rejection.CANNOT_UNDO);
    }

    @Test
    @DisplayName("[K10] what was withdrawn goes back under no other")
    void withdrawn() {
        room().when(MODERATOR, new Command.Split(4, ""))
                .when(seat(4), new Command.Withdraw(4))
                .thenAccepted()
                .when(MODERATOR, new Command.Undo(3))
                .thenRefused(Rejection.CANNOT_UNDO);
    }

    @Test
    @DisplayName("[K10] undoing several un-merges at once never merges items in a circle")
    void noCircle() {
        Room room = room().when(MODERATOR, new Command.Unmerge(List.of(2, 3)))
                .when(MODERATOR, new Command.Merge(3, List.of(1)))
                .thenAccepted()
                .when(MODERATOR, new Command.Undo(3))
                .thenRefused(Rejection.CANNOT_UNDO);
        assertThat(room.workshop().items().shownAs(4).n()).isEqualTo(3);
    }

    static Stream<Long> seeds() {
        return RandomHistory.seeds(100);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @Tag("property")
    @DisplayName(
            "[K8] [K17] after any history, un-merging after merging, and undoing a split, give back every item as it was")
    void identity(long seed) {
        var random = new Random(seed);
        Workshop workshop = replay(seed);
        List<Item> standing = new ArrayList<>(
                workshop.items().all().stream().filter(Item::stands).toList());
        java.util.Collections.shuffle(standing, random);
        for (Item into : standing) {
            List<Integer> fitting = standing.stream()
                    .filter(item -> item != into && item.place().mayMergeWith(into.place()))
                    .map(Item::n)
                    .toList();
            Collection<Item> before = List.copyOf(workshop.items().all());
            if (give(workshop, new Command.Merge(into.n(), fitting))) {
                Collection<Item> merged = List.copyOf(workshop.items().all());
                int one = random.nextBoolean() ? into.n() : fitting.getFirst();
                assertThat(give(workshop, new Command.Split(one, "raison"))).isTrue();
                assertThat(give(
                                workshop,
                                new Command.Undo(workshop.desk().decisions().size())))
                        .isTrue();
                assertThat(workshop.items().all()).containsExactlyElementsOf(merged);
                assertThat(give(workshop, new Command.Unmerge(fitting))).isTrue();
                assertThat(workshop.items().all()).containsExactlyElementsOf(before);
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @Tag("property")
    @DisplayName(
            "[K15] [K17] after each event of any history every item ends under one that is shown as itself, and what waits or was withdrawn is with no other")
    void shape(long seed) {
        var workshop = new Workshop();
        for (Recorded recorded : RandomHistory.of(seed, 400)) {
            workshop.evolve(recorded.event(), recorded.time());
            int shown = 0;
            for (Item item : workshop.items().all()) {
                shown += item.isMerged() ? 0 : workshop.items().family(item.n()).size();
                if (item.overlay().pending() || item.withdrawn()) {
                    assertThat(item.isMerged() || workshop.items().hasOthersUnder(item.n()))
                            .as("item %d merged or with others under it, after %s", item.n(), recorded)
                            .isFalse();
                }
            }
            assertThat(shown)
                    .as("items in families after %s", recorded)
                    .isEqualTo(workshop.items().count());
        }
    }

    private static Workshop replay(long seed) {
        var workshop = new Workshop();
        RandomHistory.of(seed, 200).forEach(recorded -> workshop.evolve(recorded.event(), recorded.time()));
        return workshop;
    }

    /** Long after the history, so that no claim is left. */
    private static boolean give(Workshop workshop, Command command) {
        if (!(Decider.decide(workshop, MODERATOR, 1L << 40, command) instanceof Outcome.Accepted(List<Event> events))) {
            return false;
        }
        events.forEach(event -> workshop.evolve(event, 1L << 40));
        return true;
    }
}
