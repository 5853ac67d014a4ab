package org.atelier.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.atelier.domain.Actor;
import org.atelier.domain.Command;
import org.atelier.domain.Decider;
import org.atelier.domain.Event;
import org.atelier.domain.Item;
import org.atelier.domain.Outcome;
import org.atelier.domain.Poll;
import org.atelier.domain.RandomHistory;
import org.atelier.domain.Recorded;
import org.atelier.domain.Result;
import org.atelier.domain.Role;
import org.atelier.domain.VoteRule;
import org.atelier.domain.Workshop;
import org.atelier.journal.EventCodec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws of a fair room over long histories: 100,000 commands, or as many as {@code -Dhistories=N} times 400. */
@Tag("property")
@DisplayName("Whatever people do, in whatever order")
class FairRoomPropertyTest {
    private static final int COMMANDS = 400;
    private static final int LOOK_EVERY = 12;
    private static final int HISTORIES = Integer.getInteger("histories", 250);
    private static final AtomicInteger MERGES_TAKEN_BACK = new AtomicInteger();
    private static final AtomicInteger FIGURES_COMPARED = new AtomicInteger();
    private static final Actor MODERATOR = new Actor.Holder(Role.MODERATOR, 0, "law");

    static Stream<Long> seeds() {
        return RandomHistory.seeds(HISTORIES);
    }

    /** Laws that were never put to the test would hold as well. */
    @AfterAll
    static void theLawsWereTried() {
        assertThat(MERGES_TAKEN_BACK.get()).isGreaterThan(3 * HISTORIES);
        assertThat(FIGURES_COMPARED.get()).isGreaterThan(40 * HISTORIES);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @DisplayName("[V4] [V6] [K7] what screens show is a recount by hand, at any moment, and no budget is ever exceeded")
    void recount(long seed) {
        var board = new Board("epoch");
        var recount = new Recount(board.workshop());
        for (Recorded recorded : RandomHistory.of(seed, COMMANDS)) {
            recount.hear(recorded);
            board.apply(recorded);
            if (recorded.seq() % LOOK_EVERY == 0) {
                sameTallies(board, recount);
                budgetsHold(board, recount);
            }
        }
        sameTallies(board, recount);
        budgetsHold(board, recount);
    }

    private static void sameTallies(Board board, Recount recount) {
        Map<String, JsonNode> shown =
                ClientState.at(board.snapshot(Role.FACILITATOR)).entries();
        shown.forEach((key, item) -> {
            if (key.startsWith("item/")) {
                recount.of(item.get("n").intValue())
                        .forEach((name, value) -> assertThat(figure(item, name))
                                .as("%s of %s", name, key)
                                .isCloseTo(value, within(0.006)));
            }
        });
    }

    private static double figure(JsonNode item, String name) {
        boolean own = name.equals("support") || name.equals("score");
        double figure = (own ? item : item.get("tally")).at("/" + name).doubleValue();
        FIGURES_COMPARED.addAndGet(figure == 0 ? 0 : 1);
        return figure;
    }

    private static void budgetsHold(Board board, Recount recount) {
        for (Poll poll : board.workshop().polls().all()) {
            if (poll.rule() instanceof VoteRule.Dots rule) {
                recount.counting(poll.vote(), poll.round(), rule)
                        .forEach((seat, dots) -> budgetHolds(board, poll, rule, seat, dots));
            }
        }
    }

    private static void budgetHolds(Board board, Poll poll, VoteRule.Dots rule, int seat, Map<Integer, Integer> dots) {
        int counting = dots.values().stream().mapToInt(n -> n).sum();
        var left = new ArrayList<Integer>();
        for (String level : List.of("near", "far", "other", "")) {
            left.add(poll.ballots().dotsOf(seat, rule).left(level));
        }
        assertThat(left)
                .as("dots left to seat %d", seat)
                .allSatisfy(n -> assertThat(n).isBetween(0, rule.budget()));
        int spent = rule.per() == VoteRule.Per.ROOM
                ? rule.budget() - left.getFirst()
                : 4 * rule.budget() - left.stream().mapToInt(n -> n).sum();
        assertThat(spent).as("dots that count for seat %d", seat).isEqualTo(counting);
        assertThat(dots.values()).allSatisfy(n -> assertThat(n).isLessThanOrEqualTo(rule.cap()));
        assertThat(board.workshop().house().voided().get(seat)).isFalse();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @DisplayName("[K8] [K17] [V4] un-merging, splitting and undoing after a merge restore every tally")
    void mergeAndBack(long seed) {
        var workshop = new Workshop();
        long now = 0;
        for (Recorded recorded : RandomHistory.of(seed, COMMANDS)) {
            workshop.evolve(recorded.event(), recorded.time());
            now = recorded.time();
        }
        workshop.evolve(new Event.PauseSet(false), now);
        long later = now + 1_000_000;
        var random = new Random(seed);
        int merged = 0;
        for (int n = 0; n < 40; n++) {
            Map<Integer, Optional<Result>> before = results(workshop);
            int into = anyItem(random, workshop);
            int other = anyItem(random, workshop);
            if (give(workshop, later, new Command.Merge(into, List.of(other)))) {
                merged++;
                assertThat(give(workshop, later, wayBack(random, workshop, other)))
                        .isTrue();
                assertThat(results(workshop)).isEqualTo(before);
            }
        }
        MERGES_TAKEN_BACK.addAndGet(merged);
    }

    private static Command wayBack(Random random, Workshop workshop, int merged) {
        return switch (random.nextInt(workshop.items().hasOthersUnder(merged) ? 2 : 3)) {
            case 0 -> new Command.Unmerge(List.of(merged));
            case 1 -> new Command.Undo(workshop.desk().decisions().size());
            default -> new Command.Split(merged, "");
        };
    }

    private static int anyItem(Random random, Workshop workshop) {
        return 1 + random.nextInt(Math.max(1, workshop.items().count()));
    }

    private static Map<Integer, Optional<Result>> results(Workshop workshop) {
        Map<Integer, Optional<Result>> results = new HashMap<>();
        workshop.items().all().stream()
                .filter(Item::stands)
                .forEach(item -> results.put(item.n(), workshop.polls().result(item.n())));
        return results;
    }

    private static boolean give(Workshop workshop, long now, Command command) {
        if (!(Decider.decide(workshop, MODERATOR, now, command) instanceof Outcome.Accepted(List<Event> events))) {
            return false;
        }
        events.forEach(event -> workshop.evolve(event, now));
        return true;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @DisplayName(
            "[R6] [S6] replaying what is on disk gives every screen and every person the same bytes, by their hash")
    void replay(long seed) throws Exception {
        List<Recorded> history = RandomHistory.of(seed, COMMANDS);
        var lived = new Board("epoch");
        history.forEach(lived::apply);

        var replayed = new Board("epoch");
        for (Recorded recorded : history) {
            EventCodec.Stored stored = EventCodec.write(recorded.event());
            replayed.apply(new Recorded(
                    recorded.seq(),
                    recorded.time(),
                    recorded.actor(),
                    recorded.op(),
                    recorded.digest(),
                    EventCodec.read(stored.type(), stored.body())));
        }

        assertThat(hash(replayed)).isEqualTo(hash(lived));
    }

    private static String hash(Board board) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        for (Role role : Role.values()) {
            digest.update(
                    ClientState.at(board.snapshot(role)).entries().toString().getBytes(StandardCharsets.UTF_8));
        }
        for (int seat = 1; seat <= board.workshop().house().seatCount(); seat++) {
            digest.update(board.mine(seat));
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
