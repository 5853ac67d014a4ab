package org.atelier.gateway;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.atelier.domain.Role;
import org.atelier.plan.PlanJson;
import org.atelier.writer.Reply;
import org.atelier.writer.Secrets;

/**
 * {@code POST /api/enter}: a join code becomes a seat (H2), as do tickets, passes and tables' links (H13); the secret of
 * another link becomes a cookie (H3).
 */
final class EnterApi {
    private final WriterClient writers;
    private final Cookies cookies;
    private final Attempts attempts;
    private final Origins origins;
    private final UnaryOperator<String> seal;

    /** {@code seal}: what is kept of the secret of a ticket or a pass. */
    EnterApi(WriterClient writers, Origins origins, Cookies cookies, Attempts attempts, UnaryOperator<String> seal) {
        this.seal = seal;
        this.writers = writers;
        this.origins = origins;
        this.cookies = cookies;
        this.attempts = attempts;
    }

    /** Someone who is let in, and the secret by which they will be known. */
    private record Entered(Role role, String secret, Reply.Known known) {}

    /** The same, with what they see. */
    private record Seen(Entered entered, Reply.Joined state) {}

    void enter(RoutingContext context, ObjectNode body) {
        Future<Optional<Entered>> entering;
        try {
            entering = entering(context, new Fields(body));
        } catch (Fields.Wrong e) {
            Answers.error(context.request(), 400, "bad-request");
            return;
        }
        entering.compose(this::seen)
                .onComplete(
                        seen -> seen.ifPresentOrElse(
                                one -> welcome(context, one), () -> attempts.refuse(context.request())),
                        context::fail);
    }

    private Future<Optional<Entered>> entering(RoutingContext context, Fields fields) throws Fields.Wrong {
        Optional<String> code = fields.optionalText("code");
        if (code.isPresent()) {
            SeatBy by = seatBy(fields);
            fields.finish();
            return byCode(context, code.get(), by);
        }
        String workshop = fields.text("workshop");
        Role role = fields.constant("role", Role.values(), Role::id);
        Optional<String> secret = fields.optionalText("secret");
        fields.finish();
        return role == Role.ATTENDEE && secret.isPresent()
                ? seat(context, workshop, new SeatBy.Table(secret.get()))
                : bySecret(workshop, role, secret.or(() -> held(context, workshop, role)));
    }

    private static SeatBy seatBy(Fields fields) throws Fields.Wrong {
        Optional<String> ticket = fields.optionalText("ticket");
        Optional<String> pass = fields.optionalText("pass");
        if (ticket.isPresent() && pass.isPresent()) {
            throw new Fields.Wrong("ticket or pass");
        }
        return ticket.<SeatBy>map(SeatBy.Ticket::new)
                .or(() -> pass.map(SeatBy.Pass::new))
                .orElseGet(SeatBy.Code::new);
    }

    private Future<Optional<Entered>> byCode(RoutingContext context, String typed, SeatBy by) {
        return JoinCode.read(typed)
                .map(writers::find)
                .orElse(Future.succeededFuture(Optional.empty()))
                .compose(workshop -> workshop.map(id -> seat(context, id, by)).orElse(nobody()));
    }

    /** A cookie that does not open that seat is replaced, so nobody can plant one before. */
    private Future<Optional<Entered>> seat(RoutingContext context, String workshop, SeatBy by) {
        if (!by.isWellFormed()) {
            return nobody();
        }
        String fresh = CookieSecret.fresh();
        Optional<String> held = held(context, workshop, Role.ATTENDEE);
        return writers.enter(workshop, by.seating(Secrets.key(fresh), seal), held.map(Secrets::key))
                .map(known -> known.map(one -> {
                    String secret = held.filter(had -> Secrets.key(had).equals(one.key()))
                            .orElse(fresh);
                    return new Entered(Role.ATTENDEE, secret, one);
                }));
    }

    private Future<Optional<Entered>> bySecret(String workshop, Role role, Optional<String> secret) {
        return secret.filter(CookieSecret::wellFormed)
                .map(one -> writers.identify(workshop, role, Secrets.key(one))
                        .map(known -> known.map(actor -> new Entered(role, one, actor))))
                .orElse(nobody());
    }

    private Optional<String> held(RoutingContext context, String workshop, Role role) {
        return cookies.held(context.request().getHeader(HttpHeaders.COOKIE), workshop, role);
    }

    private static Future<Optional<Entered>> nobody() {
        return Future.succeededFuture(Optional.empty());
    }

    private Future<Optional<Seen>> seen(Optional<Entered> entered) {
        return entered.map(one -> {
                    Reply.Known known = one.known();
                    return writers.join(known.about().id(), known.actor(), Optional.empty())
                            .map(joined -> joined.map(state -> new Seen(one, state)));
                })
                .orElseGet(() -> Future.succeededFuture(Optional.empty()));
    }

    private void welcome(RoutingContext context, Seen seen) {
        Entered entered = seen.entered();
        Reply.About about = entered.known().about();
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.putObject("workshop")
                .put("id", about.id())
                .put("code", about.code())
                .put("title", about.plan().title().in(about.language()))
                .put("language", about.language())
                .put("join", join(context, about.code()));
        answer.put("audience", entered.role().id());
        answer.set("plan", PlanJson.write(about.plan()));
        answer.put("time", System.currentTimeMillis());
        frames(answer.putArray("frames"), seen.state());
        context.response().putHeader(HttpHeaders.SET_COOKIE, cookies.set(about.id(), entered.role(), entered.secret()));
        Answers.json(context.request(), 200, answer);
    }

    /** The first state travels here, where it is compressed, and not on the socket, where it isn't. */
    private static void frames(ArrayNode frames, Reply.Joined state) {
        state.mine()
                .ifPresent(mine -> frames.addRawValue(new RawValue(mine.frame().toString())));
        frames.addRawValue(new RawValue(state.state().frame().toString()));
    }

    private String join(RoutingContext context, String code) {
        return origins.address(context.request().getHeader(HttpHeaders.HOST)).orElse("") + "/a/" + code;
    }
}
