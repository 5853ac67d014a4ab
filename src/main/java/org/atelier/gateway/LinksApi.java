package org.atelier.gateway;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.atelier.domain.Command;
import org.atelier.domain.Limits;
import org.atelier.domain.Role;
import org.atelier.writer.Secrets;

/** Links made while the workshop runs, each shown this once: for roles and tables (H14), on tickets (H15), as passes (H16). */
final class LinksApi {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Asking asking;
    private final UnaryOperator<String> seal;

    /** {@code seal}: what is kept of the secret of a ticket or a pass. */
    LinksApi(Asking asking, UnaryOperator<String> seal) {
        this.asking = asking;
        this.seal = seal;
    }

    void grant(RoutingContext context, ObjectNode body) {
        read(context, body, fields -> {
            String workshop = fields.text("workshop");
            Role role = fields.constant("role", Role.values(), Role::id);
            String name = fields.text("name");
            OptionalInt people = fields.optionalNumber("people");
            if (people.isPresent() != (role == Role.ATTENDEE)) {
                throw new Fields.Wrong("people");
            }
            String secret = CookieSecret.fresh();
            var make = new Command.MakeGrant(role, name, Secrets.key(secret), people.orElse(0));
            return new Wish(
                    workshop,
                    Role.FACILITATOR,
                    make,
                    done -> JSON.objectNode()
                            .put("grant", "g" + done.made())
                            .put("link", Address.of(done, role, secret)));
        });
    }

    void tickets(RoutingContext context, ObjectNode body) {
        read(context, body, fields -> {
            String workshop = fields.text("workshop");
            OptionalInt again = fields.optionalNumber("ticket");
            return again.isPresent() ? reissued(workshop, again.getAsInt()) : issued(workshop, fields.number("count"));
        });
    }

    private Wish issued(String workshop, int count) throws Fields.Wrong {
        if (count < 1 || count > Limits.TICKETS_AT_ONCE) {
            throw new Fields.Wrong("count");
        }
        List<String> secrets = Stream.generate(CookieSecret::fresh).limit(count).toList();
        var issue = new Command.IssueTickets(secrets.stream().map(seal).toList());
        return new Wish(workshop, Role.FACILITATOR, issue, done -> tickets(done, done.made(), secrets));
    }

    private Wish reissued(String workshop, int ticket) {
        String secret = CookieSecret.fresh();
        var reissue = new Command.ReissueTicket(ticket, seal.apply(secret));
        return new Wish(workshop, Role.FACILITATOR, reissue, done -> tickets(done, ticket, List.of(secret)));
    }

    private static ObjectNode tickets(Asking.Done done, int first, List<String> secrets) {
        ObjectNode answer = JSON.objectNode();
        ArrayNode tickets = answer.putArray("tickets");
        IntStream.range(0, secrets.size())
                .forEach(i ->
                        tickets.addObject().put("ticket", first + i).put("link", Address.ticket(done, secrets.get(i))));
        return answer;
    }

    void pass(RoutingContext context, ObjectNode body) {
        read(context, body, fields -> {
            String secret = CookieSecret.fresh();
            long until = System.currentTimeMillis() + Limits.PASS_MILLIS;
            var handover = new Command.Handover(seal.apply(secret));
            return new Wish(
                    fields.text("workshop"),
                    Role.ATTENDEE,
                    handover,
                    done -> JSON.objectNode()
                            .put("link", Address.pass(done, secret))
                            .put("until", until));
        });
    }

    /** What someone asks for, as whom, and the answer once it is so. */
    private record Wish(String workshop, Role role, Command command, Function<Asking.Done, ObjectNode> answer) {}

    private void read(RoutingContext context, ObjectNode body, Fields.Reader<Wish> reader) {
        Wish wish;
        try {
            Fields fields = new Fields(body);
            wish = reader.read(fields);
            fields.finish();
        } catch (Fields.Wrong e) {
            Answers.error(context.request(), 400, "bad-request");
            return;
        }
        asking.give(
                context,
                wish.workshop(),
                wish.role(),
                wish.command(),
                done -> Answers.json(context.request(), 201, wish.answer().apply(done)));
    }
}
