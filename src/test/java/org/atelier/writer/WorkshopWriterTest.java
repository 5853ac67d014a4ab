package org.atelier.writer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.atelier.domain.Actor;
import org.atelier.domain.Command;
import org.atelier.domain.Item;
import org.atelier.domain.Plans;
import org.atelier.domain.Rejection;
import org.atelier.domain.Role;
import org.atelier.domain.Room;
import org.atelier.domain.Theme;
import org.atelier.domain.Whose;
import org.atelier.ops.Metrics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The writer of a workshop")
class WorkshopWriterTest {
    private static final String ID = "w";
    private static final Actor SEAT = new Actor.Seat(1);

    private final Vertx vertx = Vertx.vertx();
    private final Metrics metrics = new Metrics();
    private final FailingJournal journal = new FailingJournal();
    private final Store store = new Store(vertx, journal, failure -> {
        throw new AssertionError(failure);
    });
    private final List<TickFrame> frames = new CopyOnWriteArrayList<>();
    private final List<Privates> privates = new CopyOnWriteArrayList<>();
    private String deployment;

    @BeforeEach
    void oneSeatInAPhaseThatCollects() throws Exception {
        LocalCodec.register(vertx);
        journal.create(ID, "epoch");
        vertx.eventBus()
                .<TickFrame>localConsumer(Addresses.audience(ID, Role.ATTENDEE), message -> frames.add(message.body()));
        vertx.eventBus().<Privates>localConsumer(Addresses.seats(ID), message -> privates.add(message.body()));
        start();
        var keys = Map.of(Role.FACILITATOR, "f", Role.MODERATOR, "m");
        give(new Actor.Host(), 0, new Command.Create(Plans.small(), "ABCDEFGH", "fr", keys, 90));
        assertThat(ask(entering("key1"))).isInstanceOf(Reply.Known.class);
        give(Room.FACILITATOR, 1, new Command.Go("for", Optional.empty()));
    }

    @AfterEach
    void close() throws Exception {
        journal.release();
        get(vertx.close());
    }

    private void start() throws Exception {
        deployment = get(vertx.deployVerticle(new WorkshopWriter(ID, store, new WriterCounts(metrics))));
    }

    private void restart() throws Exception {
        get(vertx.undeploy(deployment));
        start();
    }

    private static <T> T get(Future<T> future) throws Exception {
        return future.toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }

    private Future<Reply> request(Request request) {
        return vertx.eventBus().<Reply>request(Addresses.writer(ID), request).map(message -> message.body());
    }

    private Reply ask(Request request) throws Exception {
        return get(request(request));
    }

    private Reply give(Actor actor, long op, Command command) throws Exception {
        return ask(new Request.Give(actor, op, command));
    }

    private static Request entering(String key) {
        return new Request.Enter(new Command.TakeSeat(key), Optional.empty());
    }

    private JsonObject state() throws Exception {
        var joined = (Reply.Joined) ask(new Request.Join(Room.FACILITATOR, Optional.empty()));
        return joined.state().frame().toJsonObject().getJsonObject("state");
    }

    @Test
    @DisplayName(
            "[R2] [M4] a receipt says at which position the command is stored, which item it made, and brings the own part")
    void receipt() throws Exception {
        var receipt = (Reply.Receipt) give(SEAT, 1, new Command.Add(Room.NEAR, "accès"));
        var accepted = (Reply.Answer.Accepted) receipt.answer();
        assertThat(accepted.seq()).isEqualTo(4);
        assertThat(accepted.made()).hasValue(1);
        assertThat(receipt.mine()
                        .orElseThrow()
                        .frame()
                        .toJsonObject()
                        .getJsonObject("items")
                        .getMap())
                .containsOnlyKeys("i1");
    }

    @Test
    @DisplayName("[R4] an accepted op that comes again gets its first receipt and changes nothing, after a restart too")
    void again() throws Exception {
        var add = new Command.Add(Room.NEAR, "accès");
        var first = (Reply.Receipt) give(SEAT, 1, add);
        var second = (Reply.Receipt) give(SEAT, 1, add);
        restart();
        var third = (Reply.Receipt) give(SEAT, 1, add);
        assertThat(second.answer()).isEqualTo(first.answer());
        assertThat(third.answer()).isEqualTo(first.answer());
        assertThat(state().getJsonObject("counts").getJsonObject("for").getInteger("near"))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("[R4] a command that had no effect keeps its place: coming again late, it still has none")
    void noEffect() throws Exception {
        give(SEAT, 1, new Command.Add(Room.NEAR, "accès"));
        give(SEAT, 2, new Command.Vote(1, true));
        give(SEAT, 3, new Command.Vote(1, true));
        give(SEAT, 4, new Command.Vote(1, false));
        give(SEAT, 3, new Command.Vote(1, true));
        assertThat(state().getJsonObject("item/i1").getInteger("support")).isZero();
    }

    @Test
    @DisplayName("[R1] two devices that hold the same link number their commands each for itself")
    void devices() throws Exception {
        Actor phone = new Actor.Holder(Role.FACILITATOR, "phone");
        Actor laptop = new Actor.Holder(Role.FACILITATOR, "laptop");
        give(phone, 1, new Command.Reveal(true));
        give(phone, 2, new Command.Reveal(false));
        give(laptop, 1, new Command.Reveal(true));
        assertThat(state().getJsonObject("now").getBoolean("revealed")).isTrue();
    }

    @Test
    @DisplayName("[R5] an accepted op that comes again with another content is refused")
    void reused() throws Exception {
        give(SEAT, 1, new Command.Add(Room.NEAR, "accès"));
        var receipt = (Reply.Receipt) give(SEAT, 1, new Command.Add(Room.NEAR, "autre chose"));
        assertThat(receipt.answer()).isEqualTo(new Reply.Answer.Refused(Rejection.OP_REUSED));
    }

    @Test
    @DisplayName("[R6] neither receipt nor effect, nor a refusal that stands on it, leaves before the disk has it")
    void outputGate() throws Exception {
        await().until(() -> !frames.isEmpty());
        journal.hold();
        frames.clear();
        privates.clear();
        Future<Reply> accepted = request(new Request.Give(SEAT, 1, new Command.Add(Room.NEAR, "accès")));
        Future<Reply> refused = request(new Request.Give(SEAT, 1, new Command.Add(Room.NEAR, "autre")));
        assertThat(state().containsKey("item/i1")).isFalse();
        assertThat(accepted.isComplete()).isFalse();
        assertThat(refused.isComplete()).isFalse();
        assertThat(frames).isEmpty();
        assertThat(privates).isEmpty();
        journal.release();
        assertThat(((Reply.Receipt) get(accepted)).answer()).isInstanceOf(Reply.Answer.Accepted.class);
        assertThat(((Reply.Receipt) get(refused)).answer()).isInstanceOf(Reply.Answer.Refused.class);
        await().until(() -> !frames.isEmpty() && !privates.isEmpty());
    }

    @Test
    @DisplayName(
            "[R8] when the disk is full nothing is acknowledged or shown, and what is kept goes on when space returns")
    void full() throws Exception {
        var add = new Command.Add(Room.NEAR, "accès");
        give(SEAT, 1, add);
        journal.full(true);
        assertThat(give(SEAT, 2, new Command.Add(Room.NEAR, "perdue"))).isEqualTo(new Reply.Unavailable());
        journal.full(false);
        await().untilAsserted(() ->
                assertThat(give(SEAT, 2, new Command.Add(Room.NEAR, "gardée"))).isInstanceOf(Reply.Receipt.class));
        assertThat(state().getJsonObject("item/i2").getString("text")).isEqualTo("gardée");
        assertThat(metrics.text()).contains("atelier_commit_failures_total 1");
        assertThat(((Reply.Receipt) give(SEAT, 1, add)).answer()).isInstanceOf(Reply.Answer.Accepted.class);
    }

    @Test
    @DisplayName("what was stored before the disk failed is shown, though nothing else happens")
    void shownBeforeTheFailure() throws Exception {
        // The first has its tick at once; that of the second is still to come when the disk fails.
        give(SEAT, 1, new Command.Add(Room.NEAR, "accès"));
        give(SEAT, 2, new Command.Add(Room.NEAR, "gardée"));
        journal.full(true);
        assertThat(give(SEAT, 3, new Command.Add(Room.NEAR, "perdue"))).isEqualTo(new Reply.Unavailable());
        journal.full(false);
        await().until(() -> frames.stream().anyMatch(frame -> shows(frame, "item/i2")));
    }

    private static boolean shows(TickFrame frame, String key) {
        return frame.frame().toJsonObject().getJsonObject("set").containsKey(key);
    }

    @Test
    @DisplayName("[S1] [S2] [C7] a connection joins with a snapshot, or with one delta since the position it holds")
    void join() throws Exception {
        give(SEAT, 7, new Command.Add(Room.NEAR, "accès"));
        var joined = (Reply.Joined) ask(new Request.Join(SEAT, Optional.empty()));
        assertThat(joined.ops()).isEqualTo(7);
        assertThat(joined.mine()).isPresent();
        assertThat(joined.state().frame().toJsonObject().getString("t")).isEqualTo("snapshot");
        var resumed = (Reply.Joined)
                ask(new Request.Join(SEAT, Optional.of(joined.state().to())));
        assertThat(resumed.state().frame().toJsonObject().getString("t")).isEqualTo("delta");
        var stranger = (Reply.Joined) ask(new Request.Join(SEAT, Optional.of(new Position("other", 3))));
        assertThat(stranger.state().frame().toJsonObject().getString("t")).isEqualTo("snapshot");
        var future = (Reply.Joined) ask(new Request.Join(SEAT, Optional.of(new Position("epoch", 9_999))));
        assertThat(future.state().frame().toJsonObject().getString("t")).isEqualTo("snapshot");
    }

    @Test
    @DisplayName("[H5] [K12] a key that opens nothing, and a closed door, get the same answer")
    void unknown() throws Exception {
        assertThat(ask(new Request.Identify(Role.FACILITATOR, "x"))).isEqualTo(new Reply.Unknown());
        assertThat(ask(new Request.Identify(Role.FACILITATOR, "f"))).isInstanceOf(Reply.Known.class);
        give(Room.FACILITATOR, 2, new Command.Door(false));
        assertThat(ask(entering("key2"))).isEqualTo(new Reply.Unknown());
        assertThat(ask(entering("key1"))).isInstanceOf(Reply.Known.class);
    }

    @Test
    @DisplayName("[H2] [H13] a device keeps the key that opens that very seat, and gets another for any other seat")
    void keys() throws Exception {
        give(Room.FACILITATOR, 2, new Command.IssueTickets(List.of("t1", "t2")));
        assertThat(entering(new Command.TakeTicket("t1", "a"), "planted")).isEqualTo("a");
        assertThat(entering(new Command.TakeTicket("t1", "b"), "a")).isEqualTo("a");
        assertThat(entering(new Command.TakeSeat("b"), "a")).isEqualTo("a");
        assertThat(entering(new Command.TakeTicket("t2", "b"), "a")).isEqualTo("b");
        assertThat(entering(new Command.TakeSeat("c"), "planted")).isEqualTo("c");
        assertThat(state().getJsonObject("people").getInteger("devices")).isEqualTo(4);
        give(Room.FACILITATOR, 3, new Command.Void(new Whose.Ticket(1), "double", true));
        var again = new Request.Enter(new Command.TakeSeat("d"), Optional.of("a"));
        assertThat(ask(again)).isEqualTo(new Reply.Unknown());
    }

    private String entering(Command.Seating seating, String held) throws Exception {
        return ((Reply.Known) ask(new Request.Enter(seating, Optional.of(held)))).key();
    }

    @Test
    @DisplayName("[G2] [T6] whoever may be here no longer is named once that is on disk, and joins no more")
    void letGo() throws Exception {
        var gone = new CopyOnWriteArrayList<LetGo>();
        vertx.eventBus().<LetGo>localConsumer(Addresses.letGo(ID), message -> gone.add(message.body()));
        give(SEAT, 1, new Command.Add(Room.NEAR, "accès"));
        give(Room.FACILITATOR, 2, new Command.Revoke(2));
        give(Room.FACILITATOR, 3, new Command.Void(new Whose.Item(1), "double", true));
        await().untilAsserted(() -> assertThat(gone)
                .containsExactly(
                        new LetGo(Set.of(), Set.of(new Actor.Holder(Role.MODERATOR))), new LetGo(Set.of(1), Set.of())));
        assertThat(ask(new Request.Join(SEAT, Optional.empty()))).isEqualTo(new Reply.Unknown());
        assertThat(ask(new Request.Identify(Role.ATTENDEE, "key1"))).isEqualTo(new Reply.Unknown());
        assertThat(ask(new Request.Identify(Role.MODERATOR, "m"))).isEqualTo(new Reply.Unknown());
        assertThat(ask(new Request.Join(Room.MODERATOR, Optional.empty()))).isEqualTo(new Reply.Unknown());
        give(Room.FACILITATOR, 4, new Command.Void(new Whose.Item(1), "", false));
        assertThat(ask(new Request.Identify(Role.ATTENDEE, "key1"))).isInstanceOf(Reply.Known.class);
    }

    @Test
    @DisplayName(
            "a proposal of the analysis becomes themes, asked for after items change and never more than one at a time")
    void analysis() throws Exception {
        var asked = new CopyOnWriteArrayList<Standing>();
        vertx.eventBus().<Standing>localConsumer(Addresses.INSIGHT, message -> {
            asked.add(message.body());
            var theme = new Theme(1, "accès", List.of(1));
            message.reply(new Command.Propose(List.of(theme), List.of()));
        });
        give(SEAT, 1, new Command.Add(Room.NEAR, "accès"));
        await().until(() -> state().containsKey("theme/t1"));
        assertThat(state().getJsonObject("theme/t1").getString("label")).isEqualTo("accès");
        assertThat(asked.getLast().items()).hasSize(1);
    }

    @Test
    @DisplayName("[K15] the analysis reads no item that waits for the desk")
    void analysisWithoutPending() throws Exception {
        var asked = new CopyOnWriteArrayList<Standing>();
        vertx.eventBus().<Standing>localConsumer(Addresses.INSIGHT, message -> {
            asked.add(message.body());
            message.reply(new Command.Propose(List.of(), List.of()));
        });
        give(Room.FACILITATOR, 2, new Command.Go("screened", Optional.empty()));
        give(SEAT, 1, new Command.Add(Room.NEAR, "à relire"));
        give(Room.MODERATOR, 1, new Command.Add(Room.NEAR, "à voix haute"));
        await().until(() -> !asked.isEmpty() && !asked.getLast().items().isEmpty());
        assertThat(asked)
                .allSatisfy(standing ->
                        assertThat(standing.items()).extracting(Item::text).isSubsetOf("à voix haute"));
    }
}
