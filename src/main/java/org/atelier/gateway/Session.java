package org.atelier.gateway;

import java.util.function.LongSupplier;
import org.atelier.domain.Actor;
import org.atelier.domain.Rejection;
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

    private static final int REFUSED_IN_A_ROW = 100;
    /** Far above what any client needs; commands have their own, stricter limit. */
    private static final double FRAMES_PER_SECOND = 50;

    private static final double FRAMES_AT_ONCE = 200;

    private final Holders.Name name;
    private final Wire wire;
    private final Sessions sessions;
    private final LongSupplier clock;
    private final Outlet out;
    private final Feed feed;
    private final RateLimit frames;
    private State state = State.AWAITING_HELLO;
    private Language language = Language.FR;
    private Actor actor;
    private final long openedAt;
    private long heardAt;
    private long mineVersion = -1;
    private Reply.Mine mineKept;
    private int refusedInARow;
    private int unanswered;

    Session(Holders.Name name, Wire wire, Sessions sessions) {
        this.name = name;
        this.wire = wire;
        this.sessions = sessions;
        this.clock = sessions.clock();
        this.out = new Outlet(wire, clock);
        this.feed = new Feed(out);
        this.openedAt = clock.getAsLong();
        this.heardAt = openedAt;
        this.frames = new RateLimit(FRAMES_PER_SECOND, FRAMES_AT_ONCE, openedAt);
    }

    Holders.Name name() {
        return name;
    }

    Actor actor() {
        return actor;
    }

    boolean hasAnswersToCome() {
        return unanswered > 0;
    }

    /** Any frame, even one that says nothing: who sends is not silent, and who sends too much goes. */
    void stirred() {
        heardAt = clock.getAsLong();
        if (!frames.allows(heardAt)) {
            close(CloseCode.TOO_MANY);
        }
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
                if (state == State.LIVE) {
                    give(order);
                }
            }
        }
    }

    /** C6. The wire is paused so that commands wait in the network, in order, until there is someone to give them. */
    private void join(ClientMessage.Hello hello) {
        state = State.JOINING;
        language = hello.language();
        wire.pause();
        sessions.writers()
                .identify(name.workshop(), name.role(), name.key())
                .compose(known -> {
                    if (known.isEmpty() || state == State.CLOSED) {
                        throw new Refusal(CloseCode.NOT_OPEN);
                    }
                    actor = known.get().actor();
                    feed.fetch();
                    return sessions.listen(this);
                })
                .compose(_ -> sessions.writers().join(name.workshop(), actor, hello.since()))
                .onSuccess(this::joined)
                .onFailure(this::failed);
    }

    private void joined(Reply.Joined joined) {
        if (state != State.JOINING) {
            return;
        }
        state = State.LIVE;
        heardAt = clock.getAsLong();
        out.now(sessions.welcome(joined.ops()).bytes());
        joined.mine().ifPresent(this::mine);
        if (mineKept != null) {
            mine(mineKept);
        }
        feed.joined(joined.state());
        wire.resume();
    }

    private void give(ClientMessage.Order order) {
        if (!sessions.holders().mayCommand(name)) {
            answer(order.op(), new Reply.Answer.Refused(Rejection.TOO_FAST));
            if (++refusedInARow >= REFUSED_IN_A_ROW) {
                close(CloseCode.TOO_MANY);
            }
            return;
        }
        refusedInARow = 0;
        unanswered++;
        sessions.writers().give(name.workshop(), actor, order).onComplete(this::answered, cause -> {
            unanswered--;
            failed(cause);
        });
    }

    private void answered(Reply.Receipt receipt) {
        unanswered--;
        receipt.mine().ifPresent(this::mine);
        answer(receipt.op(), receipt.answer());
    }

    private void answer(long op, Reply.Answer answer) {
        if (state != State.LIVE) {
            return;
        }
        sessions.counts().receipt(answer);
        if (!out.receipt(new ServerMessage.Receipt(op, answer, language).bytes())) {
            close(CloseCode.SLOW);
        }
    }

    /** An own part, from a receipt or published: of two, only the newer one is of interest. */
    void mine(Reply.Mine mine) {
        if (state == State.JOINING) {
            mineKept = mine;
        } else if (state == State.LIVE && mine.version() > mineVersion) {
            mineVersion = mine.version();
            out.mine(new ServerMessage.Finished(mine.frame()).bytes());
        }
    }

    void tick(Feed.Tick tick) {
        if (state == State.JOINING || state == State.LIVE) {
            feed.tick(tick);
        }
    }

    /** The wire takes in again: first what is this connection's own, then one newest state. */
    void drained() {
        if (state == State.LIVE && out.flush() && feed.isBehind() && !feed.isFetching()) {
            feed.fetch();
            sessions.counts().resync();
            sessions.writers()
                    .join(name.workshop(), actor, feed.at())
                    .onSuccess(this::caughtUp)
                    .onFailure(this::failed);
        }
    }

    private void caughtUp(Reply.Joined joined) {
        if (state == State.LIVE) {
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

    private void failed(Throwable cause) {
        switch (cause) {
            case Refusal refusal -> close(refusal.why);
            case Unavailable _ -> close(CloseCode.UNAVAILABLE);
            default -> {
                sessions.report(name.workshop(), cause);
                close(CloseCode.UNAVAILABLE);
            }
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

    /** A connection that is to be closed with a code of its own, found while answers were awaited. */
    private static final class Refusal extends RuntimeException {
        private final CloseCode why;

        Refusal(CloseCode why) {
            super(why.reason, null, false, false);
            this.why = why;
        }
    }
}
