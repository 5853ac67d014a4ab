package org.atelier.gateway;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.function.Consumer;
import org.atelier.domain.Command;
import org.atelier.domain.Rejection;
import org.atelier.domain.Role;
import org.atelier.writer.Reply;
import org.atelier.writer.Secrets;

/**
 * Commands that are posted, since their answers are secrets that no socket should carry. Who gives them is known by the
 * cookie, and whether they may is the writer's word, as at every other door (G4).
 */
final class Asking {
    private final WriterClient writers;
    private final Cookies cookies;
    private final Attempts attempts;
    private final Origins origins;

    Asking(WriterClient writers, Cookies cookies, Attempts attempts, Origins origins) {
        this.writers = writers;
        this.cookies = cookies;
        this.attempts = attempts;
        this.origins = origins;
    }

    /**
     * What has been done for someone.
     *
     * @param made the number of the link or of the first ticket, 0 when it has none
     * @param base the address by which people reach this server
     */
    record Done(int made, String base, Reply.About about) {}

    /** Gives the command for whoever holds that role's cookie; {@code then} answers when it was accepted. */
    void give(RoutingContext context, String workshop, Role role, Command command, Consumer<Done> then) {
        Optional<String> base = origins.address(context.request().getHeader(HttpHeaders.HOST));
        Optional<String> secret = cookies.held(context.request().getHeader(HttpHeaders.COOKIE), workshop, role);
        if (base.isEmpty()) {
            Answers.error(context.request(), 400, "bad-request");
            return;
        }
        Future<Optional<Reply.Known>> knowing = secret.map(one -> writers.identify(workshop, role, Secrets.key(one)))
                .orElse(Future.succeededFuture(Optional.empty()));
        knowing.onComplete(
                known -> known.ifPresentOrElse(
                        one -> give(context, one, command, base.get(), then), () -> attempts.refuse(context.request())),
                context::fail);
    }

    private void give(RoutingContext context, Reply.Known known, Command command, String base, Consumer<Done> then) {
        writers.give(known.about().id(), known.actor(), new ClientMessage.Order(0, command))
                .onComplete(
                        receipt -> {
                            switch (receipt.answer()) {
                                case Reply.Answer.Accepted accepted ->
                                    then.accept(new Done(accepted.made().orElse(0), base, known.about()));
                                case Reply.Answer.Refused(Rejection why) -> refused(context, why);
                            }
                        },
                        context::fail);
    }

    /** Someone who may not is not told more than someone who is not there. */
    private void refused(RoutingContext context, Rejection why) {
        if (why == Rejection.NOT_ALLOWED) {
            attempts.refuse(context.request());
        } else {
            Answers.error(context.request(), 422, why.code());
        }
    }
}
