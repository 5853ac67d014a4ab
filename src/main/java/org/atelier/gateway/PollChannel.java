package org.atelier.gateway;

import io.vertx.core.Context;
import java.util.List;
import java.util.Optional;
import org.atelier.domain.Role;
import org.atelier.writer.Secrets;

/** One connection of the second door. Belongs to the loop that opened it, wherever its requests come in. */
final class PollChannel implements PollWire.Ends {
    /** How long its end can still be fetched: an answer may be lost, or the client just between two requests. */
    private static final long GOODBYE_MILLIS = 2_000;

    /** Who may use a channel: whoever holds the same cookie, or the same none. */
    record Owner(String workshop, Role role, Optional<String> key) {
        /** Without a cookie the key is one that nobody holds: the answer is the same as to a wrong one (C5). */
        Holders.Name name() {
            return new Holders.Name(workshop, role, key.orElseGet(() -> Secrets.key(CookieSecret.fresh())));
        }
    }

    private final Owner owner;
    private final Context loop;
    private final Sessions sessions;
    private final Runnable forget;
    private final PollWire wire;
    private final Session session;
    private long sends;
    private boolean over;

    /**
     * To be called on that loop.
     *
     * @param forget to be told when nobody can reach it any more
     */
    PollChannel(Owner owner, Context loop, Sessions sessions, Runnable forget) {
        this.owner = owner;
        this.loop = loop;
        this.sessions = sessions;
        this.forget = forget;
        wire = new PollWire(loop, this);
        session = sessions.open(owner.name(), wire);
    }

    boolean isOf(Owner other) {
        return owner.equals(other);
    }

    void onLoop(Runnable run) {
        loop.runOnContext(_ -> run.run());
    }

    /** The frames that came with the opening. */
    void opened(List<String> frames) {
        frames.forEach(this::say);
    }

    /** D2: what was taken already is not taken twice, and what was lost on the way is not passed over. */
    void send(long number, List<String> frames) {
        if (number == sends + 1) {
            sends = number;
            frames.forEach(this::say);
        } else if (number <= sends) {
            session.stirred();
        } else {
            session.close(CloseCode.MALFORMED);
        }
    }

    /** Who fetches what we sent is no burden, however often; who asks for the same again and again is. */
    void receive(PollAnswer answer) {
        boolean moves = answer.after() > wire.acknowledged();
        if (moves) {
            session.alive();
        } else {
            session.stirred();
        }
        if (!wire.fetch(answer)) {
            session.close(CloseCode.MALFORMED);
        } else if (moves) {
            session.drained();
        }
    }

    void leave() {
        session.gone();
        wire.drop();
        forget.run();
        closed();
    }

    @Override
    public void hear(String frame) {
        session.heard(MessageAssembler.whole(frame));
    }

    @Override
    public void closing() {
        loop.owner().setTimer(GOODBYE_MILLIS, _ -> {
            wire.drop();
            forget.run();
            closed();
        });
    }

    @Override
    public void closed() {
        if (!over) {
            over = true;
            sessions.disconnected();
        }
    }

    private void say(String frame) {
        session.stirred();
        if (!wire.say(frame)) {
            session.close(CloseCode.TOO_MANY);
        }
    }
}
