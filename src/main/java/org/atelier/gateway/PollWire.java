package org.atelier.gateway;

import io.vertx.core.Context;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** A channel of the second door as a wire: frames wait until they are fetched, in an answer that waits for frames. */
final class PollWire implements Wire {
    /** As much as Vert.x lets wait before a socket; past it, shared state is no longer kept but fetched anew (S7). */
    private static final int MOST_BYTES = 64 * 1024;
    /** Frames that arrive while somebody is let in: far more than a client sends before its welcome. */
    private static final int MOST_UNHEARD = 64;

    /** What becomes of it, on its loop. */
    interface Ends {
        /** A frame of the client, in order, and not while the wire is paused. */
        void hear(String frame);

        /** There is a goodbye to fetch. */
        void closing();

        /** The goodbye was fetched, as far as can be known. */
        void closed();
    }

    private final Context loop;
    private final Ends ends;
    private final Unfetched unfetched = new Unfetched();
    private final Deque<String> unheard = new ArrayDeque<>();
    /** Counted on the loops of the requests. */
    private final AtomicLong taken = new AtomicLong();

    private Optional<PollAnswer> held = Optional.empty();
    private Optional<CloseCode> closed = Optional.empty();
    private boolean answering;
    private boolean paused;

    PollWire(Context loop, Ends ends) {
        this.loop = loop;
        this.ends = ends;
    }

    /** A client waits for frames; false when it claims to have some that were never sent. */
    boolean fetch(PollAnswer answer) {
        if (answer.after() < unfetched.acknowledged()) {
            // An old request, sent again by something on the way: its client has long had an answer.
            answer.empty();
            return true;
        }
        held.ifPresent(PollAnswer::empty);
        held = Optional.of(answer);
        boolean known = answer.after() <= unfetched.last();
        unfetched.acknowledge(answer.after());
        if (isNews()) {
            answerSoon();
        } else {
            answer.hold();
        }
        return known;
    }

    long acknowledged() {
        return unfetched.acknowledged();
    }

    /** False when too much is said before anybody can hear it. */
    boolean say(String frame) {
        unheard.add(frame);
        hearAll();
        return unheard.size() <= MOST_UNHEARD;
    }

    @Override
    public void send(byte[] utf8) {
        if (closed.isEmpty()) {
            unfetched.add(utf8);
            answerSoon();
        }
    }

    @Override
    public boolean full() {
        return closed.isPresent() || unfetched.bytes() > MOST_BYTES;
    }

    @Override
    public long progress() {
        return unfetched.acknowledged() + taken.get();
    }

    @Override
    public void pause() {
        paused = true;
    }

    @Override
    public void resume() {
        paused = false;
        hearAll();
    }

    @Override
    public void close(CloseCode why) {
        if (closed.isEmpty()) {
            closed = Optional.of(why);
            answerSoon();
            ends.closing();
        }
    }

    /** Nobody will fetch any more. */
    void drop() {
        held.ifPresent(PollAnswer::empty);
        held = Optional.empty();
    }

    private void hearAll() {
        while (!paused && !unheard.isEmpty()) {
            ends.hear(unheard.poll());
        }
    }

    private boolean isNews() {
        return !unfetched.isEmpty() || closed.isPresent();
    }

    /** At the end of this turn: what belongs together, such as an own part and its receipt, travels together. */
    private void answerSoon() {
        if (held.isPresent() && !answering) {
            answering = true;
            loop.runOnContext(_ -> answer());
        }
    }

    private void answer() {
        answering = false;
        if (held.isEmpty() || !isNews()) {
            return;
        }
        PollAnswer answer = held.get();
        held = Optional.empty();
        Unfetched.Batch batch = unfetched.next();
        boolean last = closed.isPresent() && batch.upTo() == unfetched.last();
        answer.end(
                batch,
                last ? closed : Optional.empty(),
                taken::incrementAndGet,
                last ? () -> loop.runOnContext(_ -> ends.closed()) : () -> {});
    }
}
