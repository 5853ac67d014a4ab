package org.atelier.gateway;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Optional;
import org.atelier.domain.Plan;
import org.atelier.domain.Role;
import org.atelier.domain.Words;
import org.atelier.plan.BuiltInPlans;
import org.atelier.plan.PlanReader;
import org.atelier.plan.Problem;
import org.atelier.writer.DirectoryReply;
import org.atelier.writer.DirectoryRequest;

/** The plans there are (H7), and new workshops made of one (H8). */
final class WorkshopsApi {
    private final Vertx vertx;
    private final WriterClient writers;
    private final Origins origins;

    WorkshopsApi(Vertx vertx, WriterClient writers, Origins origins) {
        this.vertx = vertx;
        this.writers = writers;
        this.origins = origins;
    }

    void plans(RoutingContext context) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (Plan plan : BuiltInPlans.list()) {
            ObjectNode one = list.addObject().put("id", plan.id());
            words(one.putObject("title"), plan.title());
            words(one.putObject("subtitle"), plan.subtitle());
            plan.languages().forEach(one.putArray("languages")::add);
        }
        Answers.json(context.request(), 200, list);
    }

    private static void words(ObjectNode node, Words words) {
        words.byLanguage().forEach(node::put);
    }

    void create(RoutingContext context, ObjectNode body) {
        try {
            Fields fields = new Fields(body);
            Optional<String> plan = fields.optionalText("plan");
            Optional<String> yaml = fields.optionalText("yaml");
            Optional<String> language = fields.optionalText("language");
            fields.finish();
            if (plan.isPresent() == yaml.isPresent()) {
                throw new Fields.Wrong("plan or yaml");
            }
            plan.ifPresent(id -> BuiltInPlans.find(id)
                    .ifPresentOrElse(
                            found -> open(context, found, language),
                            () -> Answers.error(context.request(), 400, "bad-request", "unknown-plan")));
            yaml.ifPresent(text -> read(context, text, language));
        } catch (Fields.Wrong e) {
            Answers.error(context.request(), 400, "bad-request");
        }
    }

    /** Off the event loop: a plan is the largest text that anybody may send. */
    private void read(RoutingContext context, String yaml, Optional<String> language) {
        vertx.executeBlocking(() -> PlanReader.read(yaml), false)
                .onComplete(
                        result -> {
                            switch (result) {
                                case PlanReader.Read(Plan plan) -> open(context, plan, language);
                                case PlanReader.Invalid(List<Problem> problems) -> invalid(context, problems);
                            }
                        },
                        context::fail);
    }

    private static void invalid(RoutingContext context, List<Problem> problems) {
        ObjectNode body = Answers.body(context.request(), "plan-invalid", "plan-invalid");
        ArrayNode list = body.putArray("problems");
        String language = Answers.language(context.request()).id();
        problems.forEach(problem -> list.addObject()
                .put("line", problem.line())
                .put("field", problem.field())
                .put("message", problem.message().in(language)));
        Answers.json(context.request(), 422, body);
    }

    private void open(RoutingContext context, Plan plan, Optional<String> language) {
        Optional<String> base = origins.address(context.request().getHeader(HttpHeaders.HOST));
        if (base.isEmpty() || !language.map(plan.languages()::contains).orElse(true)) {
            Answers.error(context.request(), 400, "bad-request");
            return;
        }
        Future<DirectoryReply> opening = writers.open(new DirectoryRequest.Open(plan, language));
        opening.onComplete(
                reply -> {
                    switch (reply) {
                        case DirectoryReply.Created created -> created(context, base.get(), created);
                        case DirectoryReply.Full() -> Answers.error(context.request(), 503, "server-full");
                        case DirectoryReply.Found _, DirectoryReply.Unavailable _ ->
                            Answers.error(context.request(), 503, "unavailable");
                    }
                },
                context::fail);
    }

    private static void created(RoutingContext context, String base, DirectoryReply.Created created) {
        ObjectNode answer = JsonNodeFactory.instance
                .objectNode()
                .put("id", created.workshop())
                .put("code", created.code());
        ObjectNode links = answer.putObject("links").put(Role.ATTENDEE.id(), base + "/a/" + created.code());
        created.secrets()
                .forEach((role, secret) -> links.put(role.id(), Address.of(base, created.workshop(), role, secret)));
        Answers.json(context.request(), 201, answer);
    }
}
