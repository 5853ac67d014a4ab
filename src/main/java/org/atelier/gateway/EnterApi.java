package org.atelier.gateway;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import org.atelier.domain.Role;
import org.atelier.plan.PlanJson;
import org.atelier.writer.Reply;
import org.atelier.writer.Secrets;

/** {@code POST /api/enter}: a join code becomes a seat (H2), a link's secret becomes a cookie (H3). */
final class EnterApi {
    private final WriterClient writers;
    private final Cookies cookies;
    private final Attempts attempts;
    private final Origins origins;

    EnterApi(WriterClient writers, Origins origins, Cookies cookies, Attempts attempts) {
        this.writers = writers;
        this.origins = origins;
        this.cookies = cookies;
        this.attempts = attempts;
    }

    /** Someone who is let in, and the secret by which they will be known. */
    private record Entered(Role role, String secret, Reply.Known known) {}

    void enter(RoutingContext context, ObjectNode body) {
        Future<Optional<Entered>> entering;
        try {
            entering = entering(context, new Fields(body));
        } catch (Fields.Wrong e) {
            Answers.error(context.request(), 400, "bad-request");
            return;
        }
        entering.onComplete(
                entered -> entered.ifPresentOrElse(one -> welcome(context, one), () -> refuse(context)), context::fail);
    }

    private Future<Optional<Entered>> entering(RoutingContext context, Fields fields) throws Fields.Wrong {
        Optional<String> code = fields.optionalText("code");
        if (code.isPresent()) {
            fields.finish();
            return byCode(context, code.get());
        }
        String workshop = fields.text("workshop");
        Role role = Role.of(fields.text("role"))
                .filter(one -> one != Role.ATTENDEE)
                .orElseThrow(() -> new Fields.Wrong("role"));
        Optional<String> secret = fields.optionalText("secret");
        fields.finish();
        return bySecret(workshop, role, secret.or(() -> held(context, workshop, role)));
    }

    private Future<Optional<Entered>> byCode(RoutingContext context, String typed) {
        return JoinCode.read(typed)
                .map(writers::find)
                .orElse(Future.succeededFuture(Optional.empty()))
                .compose(workshop -> workshop.map(id -> seat(context, id)).orElse(nobody()));
    }

    /** The cookie's own seat first: a cookie that opens none is replaced, so nobody can plant one before. */
    private Future<Optional<Entered>> seat(RoutingContext context, String workshop) {
        return bySecret(workshop, Role.ATTENDEE, held(context, workshop, Role.ATTENDEE))
                .compose(entered -> entered.isPresent() ? Future.succeededFuture(entered) : newSeat(workshop));
    }

    private Future<Optional<Entered>> newSeat(String workshop) {
        String secret = CookieSecret.fresh();
        return writers.enter(workshop, Secrets.key(secret))
                .map(known -> known.map(one -> new Entered(Role.ATTENDEE, secret, one)));
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

    private void welcome(RoutingContext context, Entered entered) {
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
        context.response().putHeader(HttpHeaders.SET_COOKIE, cookies.set(about.id(), entered.role(), entered.secret()));
        Answers.json(context.request(), 200, answer);
    }

    private String join(RoutingContext context, String code) {
        return origins.address(context.request().getHeader(HttpHeaders.HOST)).orElse("") + "/a/" + code;
    }

    /** One answer for every reason (H5), and another only when the server has had too many of them (H6). */
    private void refuse(RoutingContext context) {
        if (attempts.failed()) {
            Answers.error(context.request(), 404, "not-found");
        } else {
            Answers.error(context.request(), 429, "too-many");
        }
    }
}
