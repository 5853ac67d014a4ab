package org.atelier.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("property")
@DisplayName("Merging neither adds nor loses a voice")
class MergingPropertyTest {
    private static final int ITEMS = 12;
    private static final int SEATS = 20;

    static Stream<Long> seeds() {
        return RandomHistory.seeds(200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @DisplayName("[K9] any order of voting and merging gives the same support")
    void order(long seed) {
        var random = new Random(seed);
        var votes = new ArrayList<Event>();
        var merges = new ArrayList<Event>();
        for (int n = 0; n < 60; n++) {
            votes.add(Marks.cast(1 + random.nextInt(SEATS), 1 + random.nextInt(ITEMS), true));
        }
        for (int n = 2; n <= 6; n++) {
            merges.add(new Event.ItemsMerged(n - 1, 1 + random.nextInt(n - 1), List.of(n)));
        }
        Map<Integer, Integer> votedFirst = supports(random, votes, merges, 1);
        Map<Integer, Integer> mergedFirst = supports(random, merges, votes, 1);
        Map<Integer, Integer> mixed = supports(random, votes, merges, votes.size());
        assertThat(mergedFirst).isEqualTo(votedFirst);
        assertThat(mixed).isEqualTo(votedFirst);
    }

    /** {@code pace}: how many of the first are followed by one of the second. Votes are shuffled: their order is nobody's. */
    private static Map<Integer, Integer> supports(Random random, List<Event> first, List<Event> second, int pace) {
        Room room = Room.of(SEATS).at("for");
        for (int n = 1; n <= ITEMS; n++) {
            room.item(1, Room.NEAR, "idée " + n);
        }
        if (pace == 1) {
            first.forEach(room::given);
            second.forEach(room::given);
        } else {
            var shuffled = new ArrayList<>(first);
            Collections.shuffle(shuffled, random);
            int every = Math.max(1, pace / second.size());
            for (int n = 0; n < shuffled.size(); n++) {
                room.given(shuffled.get(n));
                if (n % every == 0 && n / every < second.size()) {
                    room.given(second.get(n / every));
                }
            }
        }
        Map<Integer, Integer> supports = new HashMap<>();
        room.workshop().items().all().stream()
                .filter(Item::stands)
                .forEach(item -> supports.put(item.n(), room.support(item.n())));
        return supports;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @DisplayName(
            "[K7] after any history the support of each item is the distinct seats, not voided, with a ballot in its family")
    void distinctSeats(long seed) {
        var workshop = new Workshop();
        Map<Said, Boolean> supporting = new HashMap<>();
        for (Recorded recorded : RandomHistory.of(seed, 400)) {
            workshop.evolve(recorded.event(), recorded.time());
            if (recorded.event() instanceof Event.MarkCast(var vote, int round, int seat, int item, var mark)) {
                supporting.put(new Said(vote, round, seat, item), mark.orElse(null) instanceof Mark.Support);
            }
        }
        for (Item item : workshop.items().all()) {
            Poll poll = workshop.polls().inForce(item.place()).orElseThrow();
            if (!item.isMerged() && poll.rule() instanceof VoteRule.Support) {
                var seats = new BitSet();
                supporting.forEach((said, on) -> {
                    boolean counts = on && said.vote().equals(poll.vote()) && said.round() == poll.round();
                    if (counts && root(workshop, said.item()) == item.n()) {
                        seats.set(said.seat());
                    }
                });
                seats.andNot(workshop.house().voided());
                Result result = workshop.polls().result(item.n()).orElseThrow();
                assertThat(result.tally().support()).isEqualTo(seats.cardinality());
            }
        }
    }

    private record Said(String vote, int round, int seat, int item) {}

    private static int root(Workshop workshop, int n) {
        int into = workshop.items().get(n).into();
        return into == 0 ? n : root(workshop, into);
    }

    @Test
    @DisplayName("[K10] undoing every decision, latest first, gives back every item as it was written")
    void undoAll() {
        long wholly = seeds().filter(MergingPropertyTest::undoesAll).count();
        assertThat(wholly)
                .as("histories of which every decision could be taken back")
                .isGreaterThan(20);
    }

    /** False when a withdrawal stands in the way of some decision; else every item must be as it was written. */
    private static boolean undoesAll(long seed) {
        var workshop = new Workshop();
        Map<Integer, Place> written = new HashMap<>();
        for (Recorded recorded : RandomHistory.of(seed, 300)) {
            workshop.evolve(recorded.event(), recorded.time());
            if (recorded.event() instanceof Event.ItemAdded added) {
                written.put(added.item(), added.place());
            }
        }
        for (int n = workshop.desk().decisions().size(); n > 0; n--) {
            if (workshop.desk().canUndo(n)) {
                workshop.evolve(new Event.DecisionUndone(n), 0);
            }
        }
        if (!workshop.desk().decisions().stream().allMatch(Decision::undone)) {
            return false;
        }
        assertThat(workshop.items().all()).as("items of seed %d", seed).allSatisfy(item -> {
            assertThat(item.isMerged()).isFalse();
            assertThat(item.isHidden()).isFalse();
            assertThat(item.place()).isEqualTo(written.get(item.n()));
        });
        return true;
    }
}
