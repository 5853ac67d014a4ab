package org.atelier.gateway;

import io.vertx.core.Future;
import java.util.Optional;
import org.atelier.domain.Actor;
import org.atelier.domain.Role;
import org.atelier.writer.Position;
import org.atelier.writer.Reply;

/**
 * One connection, from its hello to its end. Everything here happens on the event loop that owns the wire; time comes in
 * by {@link #sweep}.
 */
final class Session implements Holders.Connection {
    private enum State {
        AWAITING_HELLO,
        JOINING,
        LIVE,
        CLOSED
    }

    /** Frames of any kind: far above what a client needs; commands have their own, stricter limit. */
    private static final double FRAMES_PER_SECOND = 50;

    private static final double FRAMES_AT_ONCE = 200;

    private final Holders.Name name;
    private final Wire wire;
    private final Sessions sessions;
    private final Outlet out;
    private final Feed feed;
    private final RateLimit frames;
    private final long openedAt;
    private State state = State.AWAITING_HELLO;
    private long heardAt;
    private Actor actor;
    private Optional<Orders> orders = Optional.empty();
    private Optional<Reply.Mine> mineKept = Optional.empty();
    private long mineVersion = Long.MIN_VALUE;

    Session(Holders.Name name, Wire wire, Sessions sessions) {
        this.name = name;
        this.wire = wire;
        this.sessions = sessions;
        this.out = new Outlet(wire, sessions.clock());
        this.feed = new Feed(out);
        this.openedAt = sessions.clock().getAsLong();
        this.heardAt = openedAt;
        this.frames = new RateLimit(FRAMES_PER_SECOND, FRAMES_AT_ONCE, openedAt);
    }

    Holders.Name name() {
        return name;
    }

    /** Who this is, once known: null before. */
    Actor actor() {
        return actor;
    }

    boolean isLive() {
        return state == State.LIVE;
    }

    boolean hasAnswersToCome() {
        return orders.map(Orders::hasAnswersToCome).orElse(false);
    }

    /** Any frame, even one that says nothing: who sends is not silent, and who sends without end goes. */
    void stirred() {
        alive();
        if (!frames.allows(heardAt)) {
            close(CloseCode.TOO_MANY);
        }
    }

    /** A sign of life that costs us nothing. */
    void alive() {
        heardAt = sessions.clock().getAsLong();
    }

    void heard(MessageAssembler.Heard heard) {
        switch (heard) {
            case MessageAssembler.Heard.Unfinished() -> {}
            case MessageAssembler.Heard.Broken(CloseCode why) -> close(why);
            case MessageAssembler.Heard.Whole(String text) -> {
                if (state != State.CLOSED) {
                    read(CommandCodec.read(text));
                }
            }
        }
    }

    private void read(ClientMessage message) {
        boolean first = state == State.AWAITING_HELLO;
        switch (message) {
            case ClientMessage.Malformed _ -> close(CloseCode.MALFORMED);
            case ClientMessage.OtherProtocol() -> close(first ? CloseCode.OTHER_PROTOCOL : CloseCode.MALFORMED);
            case ClientMessage.Hello hello when first -> join(hello);
            case ClientMessage.Hello _ -> close(CloseCode.MALFORMED);
            case ClientMessage.Heartbeat() -> {}
            case ClientMessage.Order order -> {
                if (isLive()) {
                    orders.orElseThrow().give(order);
                }
            }
        }
    }

    /** C6. The wire is paused so that commands wait in the network, in order, until there is someone to give them. */
    private void join(ClientMessage.Hello hello) {
        state = State.JOINING;
        wire.pause();
        sessions.writers()
                .identify(name.workshop(), name.role(), name.key())
                .compose(known -> listen(known.map(one -> on(hello.device(), one.actor()))))
                .compose(_ -> state(hello.since()))
                .onComplete(joined -> joined(hello, joined), this::failed);
    }

    /** Links are shared, so their holders count their commands by device; a seat is one person already. */
    private static Actor on(String device, Actor known) {
        return switch (known) {
            case Actor.Holder(Role role, int grant, String _) -> new Actor.Holder(role, grant, device);
            case Actor.Seat _, Actor.Analysis _, Actor.Host _ -> known;
        };
    }

    private Future<Void> listen(Optional<Actor> known) {
        if (known.isEmpty() || state == State.CLOSED) {
            close(CloseCode.NOT_OPEN);
            return Future.failedFuture("closed");
        }
        actor = known.get();
        feed.fetch();
        return sessions.listen(this);
    }

    private Future<Reply.Joined> state(Optional<Position> since) {
        return sessions.writers().join(name.workshop(), actor, since).compose(joined -> {
            if (joined.isEmpty()) {
                close(CloseCode.NOT_OPEN);
            }
            return joined.map(Future::succeededFuture).orElseGet(() -> Future.failedFuture("let go"));
        });
    }

    private void joined(ClientMessage.Hello hello, Reply.Joined joined) {
        if (state != State.JOINING) {
            return;
        }
        state = State.LIVE;
        heardAt = sessions.clock().getAsLong();
        orders = Optional.of(new Orders(this, sessions, out, actor, hello.language()));
        out.now(sessions.welcome(joined.ops()).bytes());
        joined.mine().ifPresent(this::mine);
        mineKept.ifPresent(this::mine);
        mineKept = Optional.empty();
        feed.joined(joined.state());
        wire.resume();
    }

    /** An own part, from a receipt or published: of two, only the newer one is of interest. */
    void mine(Reply.Mine mine) {
        if (state == State.JOINING) {
            mineKept = Optional.of(mine);
        } else if (isLive() && mine.version() > mineVersion) {
            mineVersion = mine.version();
            out.mine(new ServerMessage.Finished(mine.frame()).bytes());
        }
    }

    void tick(Feed.Tick tick) {
        if (state == State.JOINING || isLive()) {
            feed.tick(tick);
        }
    }

    /** The wire takes in again: first what is this connection's own, then one newest state. */
    void drained() {
        if (isLive() && out.flush() && feed.isBehind() && !feed.isFetching()) {
            feed.fetch();
            sessions.counts().resync();
            state(feed.at()).onComplete(this::caughtUp, this::failed);
        }
    }

    private void caughtUp(Reply.Joined joined) {
        if (isLive()) {
            joined.mine().ifPresent(this::mine);
            feed.newest(joined.state());
        }
    }

    void sweep(long now) {
        Timing timing = sessions.timing();
        switch (state) {
            case AWAITING_HELLO -> {
                if (now - openedAt >= timing.hello().toMillis()) {
                    close(CloseCode.SILENT);
                }
            }
            case LIVE -> {
                if (out.stalledFor(now) >= timing.stall().toMillis()) {
                    close(CloseCode.SLOW);
                } else if (now - heardAt >= timing.silenceMillis()) {
                    close(CloseCode.SILENT);
                } else if (out.quietFor(now) >= timing.heartbeat().toMillis() && !out.full()) {
                    out.now(new ServerMessage.Heartbeat().bytes());
                } else {
                    drained();
                }
            }
            case JOINING, CLOSED -> {}
        }
    }

    void bye(long withinMillis) {
        if (state != State.CLOSED) {
            out.now(new ServerMessage.Bye(withinMillis).bytes());
            close(CloseCode.RESTART);
        }
    }

    @Override
    public void replaced() {
        sessions.onLoop(() -> close(CloseCode.REPLACED));
    }

    /** What was asked of the writer did not come: whatever the cause, the client may come back. */
    void failed(Throwable cause) {
        if (state != State.CLOSED) {
            sessions.report(name.workshop(), cause);
            close(CloseCode.UNAVAILABLE);
        }
    }

    void close(CloseCode why) {
        if (state != State.CLOSED) {
            sessions.counts().closed(why);
            gone();
            wire.close(why);
        }
    }

    /** The connection has ended, by whichever side. */
    void gone() {
        if (state != State.CLOSED) {
            state = State.CLOSED;
            wire.resume();
            sessions.gone(this);
        }
    }
}
