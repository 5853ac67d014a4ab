package org.atelier.gateway;

import org.atelier.domain.Actor;
import org.atelier.domain.Rejection;
import org.atelier.writer.Reply;

/** The commands of one live connection: within the limit (L3), to the writer in their order (R7), and back as receipts. */
final class Orders {
    private static final int REFUSED_IN_A_ROW = 100;

    private final Session session;
    private final Sessions sessions;
    private final Outlet out;
    private final Actor actor;
    private final Language language;
    private int refusedInARow;
    private int unanswered;

    Orders(Session session, Sessions sessions, Outlet out, Actor actor, Language language) {
        this.session = session;
        this.sessions = sessions;
        this.out = out;
        this.actor = actor;
        this.language = language;
    }

    boolean hasAnswersToCome() {
        return unanswered > 0;
    }

    void give(ClientMessage.Order order) {
        if (!sessions.holders().mayCommand(session.name())) {
            tooFast(order);
            return;
        }
        refusedInARow = 0;
        unanswered++;
        sessions.writers().give(session.name().workshop(), actor, order).onComplete(this::answered, this::failed);
    }

    private void tooFast(ClientMessage.Order order) {
        answer(order.op(), new Reply.Answer.Refused(Rejection.TOO_FAST));
        if (++refusedInARow >= REFUSED_IN_A_ROW) {
            session.close(CloseCode.TOO_MANY);
        }
    }

    private void answered(Reply.Receipt receipt) {
        unanswered--;
        if (session.isLive()) {
            receipt.mine().ifPresent(session::mine);
            answer(receipt.op(), receipt.answer());
        }
    }

    private void failed(Throwable cause) {
        unanswered--;
        session.failed(cause);
    }

    private void answer(long op, Reply.Answer answer) {
        sessions.counts().receipt(answer);
        if (!out.receipt(new ServerMessage.Receipt(op, answer, language).bytes())) {
            session.close(CloseCode.SLOW);
        }
    }
}
