package org.atelier.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("property")
@DisplayName("Votes of every kind, whatever the room does")
class VotesPropertyTest {
    private static final int ITEMS = 10;
    private static final int SEATS = 12;
    private static final List<String> VOTING = List.of("for", "dots", "stance", "scale", "rank");

    static Stream<Long> seeds() {
        return RandomHistory.seeds(100);
    }

    private record Told(Actor actor, Command.Ballot ballot) {}

    private static Room room(String phase) {
        Room room = Room.of(SEATS);
        for (int n = 1; n <= ITEMS; n++) {
            room.item(1, n % 2 == 0 ? Room.NEAR : Room.FAR, "idée " + n);
        }
        return room.at(phase);
    }

    /** As everyone says it, in order; nothing is taken back from a whole group, since that asks what the group is. */
    private static List<Told> told(Random random, String phase) {
        var votes = new RandomVotes(random, room(phase).workshop(), () -> 1 + random.nextInt(ITEMS));
        return IntStream.range(0, 150)
                .mapToObj(_ -> new Told(Room.seat(1 + random.nextInt(SEATS)), votes.ballot()))
                .filter(told -> !(told.ballot() instanceof Command.Vote vote
                        && vote.mark().isEmpty()))
                .toList();
    }

    private static List<Event> merges(Random random) {
        var merges = new ArrayList<Event>();
        for (int n = 2; n <= ITEMS; n++) {
            if (random.nextInt(3) > 0) {
                merges.add(new Event.ItemsMerged(merges.size() + 1, 1 + random.nextInt(n - 1), List.of(n)));
            }
        }
        return merges;
    }

    /** What became of the room and of each vote, when merges happen at those places between them. */
    private record Course(Map<Integer, Result> results, List<Boolean> answers) {}

    private static Course course(String phase, List<Told> told, List<Event> merges, List<Integer> places) {
        Room room = room(phase);
        var answers = new ArrayList<Boolean>();
        for (int n = 0; n <= told.size(); n++) {
            for (int merge = 0; merge < merges.size(); merge++) {
                if (places.get(merge) == n) {
                    room.given(merges.get(merge));
                }
            }
            if (n < told.size()) {
                answers.add(
                        Decider.decide(
                                        room.workshop(),
                                        told.get(n).actor(),
                                        room.now(),
                                        told.get(n).ballot())
                                instanceof Outcome.Accepted);
                room.when(told.get(n).actor(), told.get(n).ballot());
            }
        }
        return new Course(results(room.workshop()), answers);
    }

    private static Map<Integer, Result> results(Workshop workshop) {
        return workshop.items().all().stream()
                .collect(Collectors.toMap(
                        Item::n, item -> workshop.polls().result(item.n()).orElseThrow()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @DisplayName(
            "[K9] [V4] the same votes and merges in any order give the same tallies and answers, for each kind of rule")
    void commute(long seed) {
        var random = new Random(seed);
        for (String phase : VOTING) {
            List<Told> told = told(random, phase);
            List<Event> merges = merges(random);
            Course votedFirst = course(
                    phase, told, merges, merges.stream().map(_ -> told.size()).toList());
            Course mergedFirst =
                    course(phase, told, merges, merges.stream().map(_ -> 0).toList());
            Course mixed = course(
                    phase,
                    told,
                    merges,
                    merges.stream()
                            .map(_ -> random.nextInt(told.size()))
                            .sorted()
                            .toList());
            assertThat(mergedFirst).isEqualTo(votedFirst);
            assertThat(mixed).isEqualTo(votedFirst);
            assertThat(votedFirst.answers()).as("%s is voted on", phase).contains(true);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @DisplayName(
            "[V3] [V6] at no point of any history do dots count above budget or cap, and what is left is never negative")
    void budgets(long seed) {
        var workshop = new Workshop();
        for (Recorded recorded : RandomHistory.of(seed, 400)) {
            workshop.evolve(recorded.event(), recorded.time());
            if (recorded.event() instanceof Event.OfVotes) {
                workshop.polls().all().forEach(poll -> assertBudget(workshop, poll));
            }
        }
    }

    private static void assertBudget(Workshop workshop, Poll poll) {
        if (!(poll.rule() instanceof VoteRule.Dots rule)) {
            return;
        }
        int purses =
                rule.per() == VoteRule.Per.ROOM ? 1 : workshop.plan().levels().size() + 1;
        for (int seat = 1; seat <= workshop.house().seatCount(); seat++) {
            DotCount dots = poll.ballots().dotsOf(seat, rule);
            int counting = 0;
            for (var mark : poll.ballots().marksOf(seat).entrySet()) {
                int given = MarkRules.dots(Optional.of(mark.getValue()));
                int counts = dots.on(List.of(mark.getKey()));
                assertThat(counts).isBetween(0, Math.min(given, rule.cap()));
                assertThat(dots.aside().contains(mark.getKey())).isEqualTo(counts < given);
                counting += counts;
            }
            assertThat(counting).isLessThanOrEqualTo(rule.budget() * purses);
            int left = 0;
            for (String level : List.of("near", "far", "other", "")) {
                assertThat(dots.left(level)).isBetween(0, rule.budget());
                left += purses > 1 || level.isEmpty() ? dots.left(level) : 0;
            }
            assertThat(left).isEqualTo(rule.budget() * purses - counting);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @DisplayName("[V3] while the rule stays, what is accepted never exceeds the budget of the level where it was given")
    void accepted(long seed) {
        var random = new Random(seed);
        var rule = new VoteRule.Dots(
                1 + random.nextInt(6), VoteRule.Per.values()[random.nextInt(2)], 1 + random.nextInt(3));
        Room room = room("dots").given(new Event.RuleSet("dots", rule));
        Map<Integer, List<String>> dots = new HashMap<>();
        for (int n = 0; n < 200; n++) {
            int item = 1 + random.nextInt(ITEMS);
            if (random.nextInt(4) == 0) {
                Place to = random.nextBoolean() ? Room.NEAR : new Place.Unplaced("for");
                room.when(Room.MODERATOR, random.nextBoolean() ? merge(random, item) : new Command.Move(item, to));
                continue;
            }
            int given = random.nextInt(rule.cap() + 2);
            room.when(Room.seat(1), Marks.vote(item, Marks.dots(given)));
            List<String> own = dots.computeIfAbsent(item, _ -> new ArrayList<>());
            if (room.wasAccepted()) {
                while (own.size() > given) {
                    own.removeLast();
                }
                while (own.size() < given) {
                    own.add(rule.per() == VoteRule.Per.ROOM ? "" : level(room, item));
                }
            }
            assertThat(own).hasSizeLessThanOrEqualTo(rule.cap());
            Map<String, Long> spent = dots.values().stream()
                    .flatMap(List::stream)
                    .collect(Collectors.groupingBy(level -> level, Collectors.counting()));
            assertThat(spent.values()).allMatch(sum -> sum <= rule.budget());
        }
        assertThat(room.workshop().polls().get("dots").ballots().dotsOf(1, rule).aside())
                .isEmpty();
    }

    private static Command merge(Random random, int item) {
        return random.nextBoolean()
                ? new Command.Merge(1 + random.nextInt(ITEMS), List.of(item))
                : new Command.Unmerge(List.of(item));
    }

    private static String level(Room room, int item) {
        return room.workshop().items().get(item).place().levelOrNone();
    }
}
