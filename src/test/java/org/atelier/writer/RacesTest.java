package org.atelier.writer;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.eventbus.Message;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.atelier.domain.Actor;
import org.atelier.domain.Command;
import org.atelier.domain.Event;
import org.atelier.domain.Marks;
import org.atelier.domain.Plans;
import org.atelier.domain.Recorded;
import org.atelier.domain.Rejection;
import org.atelier.domain.Replayed;
import org.atelier.domain.Role;
import org.atelier.domain.Room;
import org.atelier.domain.Workshop;
import org.atelier.journal.SqliteJournal;
import org.atelier.ops.Metrics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that come from several threads at once to the real writer, whose journal is on disk. */
@Tag("simulation")
@DisplayName("Commands that race")
class RacesTest {
    private static final String ID = "w";
    private static final int THREADS = 8;
    private static final int VOTERS = 10;
    private static final int RACES = 1_000;
    private static final long SEED = new Random().nextLong();

    @TempDir
    private Path folder;

    private final Random chance = new Random(SEED);
    private final Vertx vertx = Vertx.vertx();
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private SqliteJournal journal;
    private Store store;

    @BeforeEach
    void open() throws Exception {
        LocalCodec.register(vertx);
        journal = SqliteJournal.open(folder);
        store = new Store(vertx, journal, failure -> {
            throw new AssertionError(failure);
        });
    }

    @AfterEach
    void close() throws Exception {
        threads.shutdownNow();
        get(store.close());
        get(vertx.close());
    }

    private static <T> T get(Future<T> future) throws Exception {
        return future.toCompletionStage().toCompletableFuture().get(30, TimeUnit.SECONDS);
    }

    /** A writer whose room has so many seats, and as many items, and is in that phase. */
    private void room(String phase, int seats, int items) throws Exception {
        var events = new ArrayList<Event>();
        events.add(new Event.WorkshopCreated(Plans.small(), "ABCDEFGH", "fr", Map.of(Role.FACILITATOR, "f"), 90));
        IntStream.rangeClosed(1, seats).forEach(n -> events.add(new Event.SeatTaken(n, "key" + n)));
        IntStream.rangeClosed(1, items)
                .forEach(n -> events.add(new Event.ItemAdded(n, 1, Room.NEAR, "words " + n, false)));
        events.add(new Event.PhaseEntered(phase, Optional.empty()));
        long now = System.currentTimeMillis();
        journal.create(ID, "epoch");
        journal.append(
                ID,
                IntStream.range(0, events.size())
                        .mapToObj(i -> new Recorded(i + 1L, now, new Actor.Host(), 0, 0, events.get(i)))
                        .toList());
        get(vertx.deployVerticle(new WorkshopWriter(ID, store, new WriterCounts(new Metrics()))));
    }

    private Future<Reply.Receipt> request(Request.Give give) {
        return vertx.eventBus()
                .<Reply>request(Addresses.writer(ID), give)
                .map(Message::body)
                .map(Reply.Receipt.class::cast);
    }

    /** In an order drawn by chance, from several threads that begin together; the answers are in the order of the requests. */
    private List<Reply.Answer> atOnce(List<Request.Give> requests) throws Exception {
        var order = new ArrayList<>(IntStream.range(0, requests.size()).boxed().toList());
        Collections.shuffle(order, chance);
        var answers = new ArrayList<Future<Reply.Receipt>>(Collections.nCopies(requests.size(), null));
        var start = new CyclicBarrier(THREADS);
        List<Callable<Void>> senders = IntStream.range(0, THREADS)
                .<Callable<Void>>mapToObj(thread -> () -> {
                    start.await();
                    for (int i = thread; i < order.size(); i += THREADS) {
                        answers.set(order.get(i), request(requests.get(order.get(i))));
                    }
                    return null;
                })
                .toList();
        for (var done : threads.invokeAll(senders)) {
            done.get();
        }
        var all = new ArrayList<Reply.Answer>();
        for (Future<Reply.Receipt> answer : answers) {
            all.add(get(answer).answer());
        }
        return all;
    }

    private static Request.Give give(Actor actor, long op, Command command) {
        return new Request.Give(actor, op, command);
    }

    private List<Recorded> journaled() throws Exception {
        var all = new ArrayList<Recorded>();
        journal.replay(ID, all::add);
        return all;
    }

    private static long seq(Reply.Answer answer) {
        return ((Reply.Answer.Accepted) answer).seq();
    }

    @Test
    @DisplayName(
            "[V11] 1,000 closings, each at once with 10 votes: the journal's order decides, and what was accepted counts")
    void closing() throws Exception {
        room("for", VOTERS, RACES);
        var accepted = new TreeSet<Long>();
        var perItem = new HashMap<Integer, Integer>();
        int refused = 0;
        for (int race = 1; race <= RACES; race++) {
            get(request(give(Room.FACILITATOR, 2L * race, new Command.Voting(true))));
            List<Reply.Answer> answers = atOnce(votesAndClosing(race));
            long closed = seq(answers.removeLast());
            for (Reply.Answer answer : answers) {
                if (answer instanceof Reply.Answer.Refused(Rejection why)) {
                    assertThat(why).isEqualTo(Rejection.VOTE_CLOSED);
                    refused++;
                } else {
                    assertThat(seq(answer)).as("seed %d, race %d", SEED, race).isLessThan(closed);
                    accepted.add(seq(answer));
                    perItem.merge(race, 1, Integer::sum);
                }
            }
        }
        assertThat(accepted).as("votes in time").isNotEmpty().isEqualTo(Replayed.marksWhileOpen(journaled()));
        assertThat(refused).as("votes too late").isPositive().isEqualTo(RACES * VOTERS - accepted.size());
        Workshop after = Replayed.workshop(journaled());
        for (int item = 1; item <= RACES; item++) {
            assertThat(support(after, item)).isEqualTo(perItem.getOrDefault(item, 0));
        }
        System.out.printf("1,000 closings: %d votes in time, %d too late%n", accepted.size(), refused);
    }

    /** Everyone's vote on an item of that race's own, and the closing last. */
    private static List<Request.Give> votesAndClosing(int race) {
        var all = new ArrayList<Request.Give>();
        for (int seat = 1; seat <= VOTERS; seat++) {
            all.add(give(Room.seat(seat), race, new Command.Vote(race, true)));
        }
        all.add(give(Room.FACILITATOR, 2L * race + 1, new Command.Voting(false)));
        return all;
    }

    private static int support(Workshop workshop, int item) {
        return workshop.polls().result(item).orElseThrow().tally().support();
    }

    @Test
    @DisplayName(
            "[K5] [R4] 1,000 rounds of 100 identical votes at once, under 10 ops: one receipt for each op, one ballot for all")
    void identical() throws Exception {
        room("for", VOTERS, RACES);
        for (int round = 1; round <= RACES; round++) {
            var requests = new ArrayList<Request.Give>();
            for (int i = 0; i < 100; i++) {
                long op = 10L * round + i % 10;
                requests.add(give(Room.seat(1 + round % VOTERS), op, new Command.Vote(round, true)));
            }
            List<Reply.Answer> answers = atOnce(requests);
            assertThat(answers).allMatch(Reply.Answer.Accepted.class::isInstance);
            for (int i = 10; i < 100; i++) {
                assertThat(answers.get(i)).as("op %d", i % 10).isEqualTo(answers.get(i % 10));
            }
            assertThat(answers.stream().distinct()).hasSize(10);
        }
        assertThat(Replayed.marksWhileOpen(journaled())).as("marks").hasSize(RACES);
        Workshop after = Replayed.workshop(journaled());
        for (int item = 1; item <= RACES; item++) {
            assertThat(support(after, item)).isEqualTo(1);
        }
        assertThat(journaled().stream().filter(one -> one.op() > 0)).hasSize(RACES * 10);
    }

    @Test
    @DisplayName(
            "[V3] 200 budgets of 5 dots, each raced for by 60 votes on 20 items at once: never above 5 at any time")
    void budget() throws Exception {
        int people = 200;
        room("dots", people, 20);
        int tooMany = 0;
        for (int seat = 1; seat <= people; seat++) {
            var requests = new ArrayList<Request.Give>();
            for (int i = 0; i < 60; i++) {
                requests.add(give(Room.seat(seat), 1 + i, Marks.vote(1 + i % 20, Marks.dots(1 + i / 20))));
            }
            for (Reply.Answer answer : atOnce(requests)) {
                if (answer instanceof Reply.Answer.Refused(Rejection why)) {
                    assertThat(why).isEqualTo(Rejection.BUDGET_EXCEEDED);
                    tooMany++;
                }
            }
        }
        assertThat(tooMany).as("votes beyond a budget").isPositive();
        assertThat(Replayed.mostDots(journaled())).isEqualTo(5);
    }
}
