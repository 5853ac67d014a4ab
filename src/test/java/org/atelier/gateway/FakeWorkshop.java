package org.atelier.gateway;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.eventbus.Message;
import io.vertx.core.eventbus.MessageConsumer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.atelier.domain.Actor;
import org.atelier.domain.Command;
import org.atelier.domain.Plan;
import org.atelier.domain.Rejection;
import org.atelier.domain.Role;
import org.atelier.plan.BuiltInPlans;
import org.atelier.writer.Addresses;
import org.atelier.writer.DirectoryReply;
import org.atelier.writer.DirectoryRequest;
import org.atelier.writer.LetGo;
import org.atelier.writer.Position;
import org.atelier.writer.Privates;
import org.atelier.writer.Reply;
import org.atelier.writer.Request;
import org.atelier.writer.Secrets;
import org.atelier.writer.TickFrame;

/**
 * A workshop without rules, journal or board, for the gateway's own tests: every command is accepted at the next seq,
 * but an `add` of "refuse me" and whatever comes while it is told to be silent or unavailable.
 */
final class FakeWorkshop {
    static final String ID = "fakeworkshop0001";
    static final String CODE = "ABCDEFGH";
    static final String FACILITATOR_SECRET = "facilitator-secret-12345678";
    static final String MODERATOR_SECRET = "moderator-secret-1234567890";
    static final String PROJECTOR_SECRET = "projector-secret-1234567890";
    static final String TICKET = "ticket-secret-1234567890123";
    static final String PASS = "pass-secret-123456789012345";
    static final String TABLE = "table-secret-12345678901234";
    private static final String EPOCH = "epoch";

    private final Vertx vertx;
    private final Map<String, Integer> seats = new HashMap<>();
    private final Map<Actor, Long> ops = new HashMap<>();
    private final Map<Role, String> keys = Map.of(
            Role.FACILITATOR, Secrets.key(FACILITATOR_SECRET),
            Role.MODERATOR, Secrets.key(MODERATOR_SECRET),
            Role.PROJECTOR, Secrets.key(PROJECTOR_SECRET));
    private final List<MessageConsumer<?>> consumers = new ArrayList<>();
    private long tick;
    private long mineVersion;

    final List<Request> asked = new CopyOnWriteArrayList<>();
    final AtomicInteger online = new AtomicInteger();
    volatile long seq = 1;
    volatile boolean doorOpen = true;
    volatile boolean unavailable;
    volatile boolean silent;
    volatile boolean full;
    /** Why links of that name are refused. */
    final Map<String, Rejection> refusals = new ConcurrentHashMap<>();
    /** Whoever joins was let go just before. */
    volatile boolean gone;
    /** Runs in the writer's turn, just before the state is read for someone who joins. */
    volatile Runnable beforeJoin = () -> {};

    volatile int stateBytes = 10;

    FakeWorkshop(Vertx vertx) {
        this.vertx = vertx;
    }

    FakeWorkshop open() {
        consumers.add(vertx.eventBus().<Request>consumer(Addresses.writer(ID), this::answer));
        consumers.add(vertx.eventBus().<DirectoryRequest>consumer(Addresses.DIRECTORY, this::direct));
        return this;
    }

    Future<?> close() {
        return Future.all(consumers.stream().map(MessageConsumer::unregister).toList());
    }

    private synchronized void answer(Message<Request> message) {
        asked.add(message.body());
        if (message.body() instanceof Request.Online(int change)) {
            online.addAndGet(change);
        } else if (unavailable) {
            message.reply(new Reply.Unavailable());
        } else if (!silent || !(message.body() instanceof Request.Give)) {
            message.reply(reply(message.body()));
        }
    }

    private Reply reply(Request request) {
        return switch (request) {
            case Request.Enter(Command.Seating seating, Optional<String> held) -> entered(seating, held);
            case Request.Identify(Role role, String key) -> identified(role, key);
            case Request.Join(Actor actor, Optional<Position> since) -> joined(actor, since);
            case Request.Give give -> receipt(give);
            case Request.Describe() -> new Reply.Described(Optional.of(about()));
            case Request.Export export -> exported(export);
            case Request.Online _ -> throw new IllegalStateException();
        };
    }

    private Reply entered(Command.Seating seating, Optional<String> held) {
        if (held.filter(seats::containsKey).isPresent() && seating instanceof Command.TakeSeat) {
            return seated(held.get());
        }
        return switch (seating) {
            case Command.TakeSeat(String key) -> doorOpen ? seated(key) : new Reply.Unknown();
            case Command.TakeTicket(String ticket, String key) ->
                ticket.equals(Rig.seal(TICKET)) ? seated(key) : new Reply.Unknown();
            case Command.TakePass(String pass, String key) ->
                pass.equals(Rig.seal(PASS)) ? seated(key) : new Reply.Unknown();
            case Command.TakeTable(String grant, String key) ->
                grant.equals(Secrets.key(TABLE)) ? seated(key) : new Reply.Unknown();
        };
    }

    private Reply seated(String key) {
        int seat = seats.computeIfAbsent(key, _ -> seats.size() + 1);
        return new Reply.Known(new Actor.Seat(seat), key, about());
    }

    private Reply identified(Role role, String key) {
        if (role == Role.ATTENDEE) {
            return seats.containsKey(key) ? seated(key) : new Reply.Unknown();
        }
        return key.equals(keys.get(role)) ? new Reply.Known(new Actor.Holder(role), key, about()) : new Reply.Unknown();
    }

    synchronized int seats() {
        return Set.copyOf(seats.values()).size();
    }

    private Reply exported(Request.Export export) {
        return export.key().equals(keys.get(Role.FACILITATOR))
                ? new Reply.Exported(about(), Buffer.buffer(export.sheet().id() + " in " + export.language()))
                : new Reply.Unknown();
    }

    private Reply.About about() {
        return new Reply.About(ID, CODE, "fr", plan(), Long.MAX_VALUE);
    }

    static Plan plan() {
        return BuiltInPlans.list().getFirst();
    }

    private Reply joined(Actor actor, Optional<Position> since) {
        beforeJoin.run();
        if (gone) {
            return new Reply.Unknown();
        }
        Optional<Reply.Mine> mine = actor instanceof Actor.Seat ? Optional.of(mine()) : Optional.empty();
        String frame = since.filter(at -> at.epoch().equals(EPOCH))
                .map(at -> "{\"t\":\"delta\",\"epoch\":\"" + EPOCH + "\",\"from\":" + at.seq() + ",\"to\":" + seq + "}")
                .orElse("{\"t\":\"snapshot\",\"epoch\":\"" + EPOCH + "\",\"seq\":" + seq + ",\"state\":{\"x\":\""
                        + "x".repeat(stateBytes) + "\"}}");
        return new Reply.Joined(ops.getOrDefault(actor, 0L), mine, frame(frame));
    }

    private Reply.Mine mine() {
        return new Reply.Mine(mineVersion, Buffer.buffer("{\"t\":\"mine\",\"version\":" + mineVersion + "}"));
    }

    private Reply receipt(Request.Give give) {
        if (give.command() instanceof Command.Add(var _, String text, boolean _) && text.equals("refuse me")) {
            return new Reply.Receipt(give.op(), new Reply.Answer.Refused(Rejection.PHASE_CLOSED), Optional.empty());
        }
        if (give.command() instanceof Command.MakeGrant make && refusals.containsKey(make.name())) {
            var refused = new Reply.Answer.Refused(refusals.get(make.name()));
            return new Reply.Receipt(give.op(), refused, Optional.empty());
        }
        seq++;
        ops.merge(give.actor(), give.op(), Math::max);
        boolean adds = give.command() instanceof Command.Add;
        if (adds) {
            mineVersion++;
        }
        return new Reply.Receipt(
                give.op(),
                new Reply.Answer.Accepted(seq, made(give.command())),
                adds ? Optional.of(mine()) : Optional.empty());
    }

    private OptionalInt made(Command command) {
        return switch (command) {
            case Command.Add _ -> OptionalInt.of((int) seq);
            case Command.MakeGrant _ -> OptionalInt.of(4);
            case Command.IssueTickets _ -> OptionalInt.of(11);
            default -> OptionalInt.empty();
        };
    }

    private synchronized TickFrame frame(String json) {
        return new TickFrame(++tick, new Position(EPOCH, seq), Buffer.buffer(json));
    }

    /** One tick for those with that view. */
    synchronized void publish(Role role, String padding) {
        long from = seq++;
        vertx.eventBus()
                .publish(
                        Addresses.audience(ID, role),
                        frame("{\"t\":\"delta\",\"epoch\":\"" + EPOCH + "\",\"from\":" + from + ",\"to\":" + seq
                                + ",\"set\":{\"pad\":\"" + padding + "\"}}"));
    }

    synchronized void publishMine(int seat) {
        mineVersion++;
        vertx.eventBus().publish(Addresses.seats(ID), new Privates(Map.of(seat, mine())));
    }

    void letGo(Set<Integer> seats, Set<Actor.Holder> links) {
        vertx.eventBus().publish(Addresses.letGo(ID), new LetGo(seats, links));
    }

    private void direct(Message<DirectoryRequest> message) {
        DirectoryReply reply = switch (message.body()) {
            case DirectoryRequest.Find(String code) ->
                new DirectoryReply.Found(code.equals(CODE) ? Optional.of(ID) : Optional.empty());
            case DirectoryRequest.OfPlan _, DirectoryRequest.Links _ -> throw new IllegalArgumentException();
            case DirectoryRequest.Open _ when full -> new DirectoryReply.Full();
            case DirectoryRequest.Open _ ->
                new DirectoryReply.Created(
                        ID,
                        CODE,
                        Map.of(
                                Role.FACILITATOR, FACILITATOR_SECRET,
                                Role.MODERATOR, MODERATOR_SECRET,
                                Role.PROJECTOR, PROJECTOR_SECRET));
        };
        message.reply(reply);
    }
}
