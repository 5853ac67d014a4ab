package org.atelier.gateway;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Context;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Optional;
import org.atelier.domain.Role;
import org.atelier.writer.Secrets;

/** {@code /poll/ID/ROLE}: the second door, for those whose network lets no WebSocket through (D1 to D7). */
final class PollDoor {
    private static final String OPENING = "/poll/:workshop/:role";
    private static final String CHANNEL = OPENING + "/:channel";
    private static final int MOST_FRAMES = 32;

    private final Context loop;
    private final Sessions sessions;
    private final Shared shared;
    private final Cookies cookies;

    PollDoor(Context loop, Sessions sessions, Shared shared, Cookies cookies) {
        this.loop = loop;
        this.sessions = sessions;
        this.shared = shared;
        this.cookies = cookies;
    }

    /** What is asked of a channel that was found. */
    private interface Asked {
        void of(PollChannel channel, Fields fields) throws Fields.Wrong;
    }

    void on(Router router, Posts posts) {
        posts.fromAnybody(router, OPENING, this::open);
        posts.fromTheKnown(router, CHANNEL + "/send", (context, body) -> ask(posts, context, body, send(context)));
        posts.fromTheKnown(
                router, CHANNEL + "/receive", (context, body) -> ask(posts, context, body, receive(context)));
        posts.fromTheKnown(router, CHANNEL + "/leave", (context, body) -> ask(posts, context, body, leave(context)));
        router.route("/poll/*").handler(context -> Answers.error(context.request(), 404, "not-found", "no-page"));
    }

    private void open(RoutingContext context, ObjectNode body) {
        Optional<PollChannel.Owner> owner = owner(context);
        if (owner.isEmpty()) {
            Answers.error(context.request(), 404, "not-found", "no-page");
        } else if (sessions.isDraining() || shared.channels().isFull()) {
            Answers.error(context.request(), 503, "unavailable");
        } else {
            try {
                Fields fields = new Fields(body);
                List<String> frames = fields.texts("frames", MOST_FRAMES);
                fields.finish();
                open(context, owner.get(), frames);
            } catch (Fields.Wrong e) {
                Answers.error(context.request(), 400, "bad-request");
            }
        }
    }

    private void open(RoutingContext context, PollChannel.Owner owner, List<String> frames) {
        String name = CookieSecret.fresh();
        var channel =
                new PollChannel(owner, loop, sessions, () -> shared.channels().remove(name));
        shared.channels().add(name, channel);
        Answers.json(
                context.request(), 200, JsonNodeFactory.instance.objectNode().put("channel", name));
        channel.onLoop(() -> channel.opened(frames));
    }

    private void ask(Posts posts, RoutingContext context, ObjectNode body, Asked asked) {
        Optional<PollChannel> channel =
                owner(context).flatMap(owner -> shared.channels().find(context.pathParam("channel"), owner));
        if (channel.isPresent()) {
            try {
                asked.of(channel.get(), new Fields(body));
            } catch (Fields.Wrong e) {
                Answers.error(context.request(), 400, "bad-request");
            }
        } else if (posts.isWithin(context)) {
            Answers.error(context.request(), 404, "not-found", "no-channel");
        } else {
            Answers.error(context.request(), 429, "too-many");
        }
    }

    private Asked send(RoutingContext context) {
        return (channel, fields) -> {
            long number = fields.whole("n");
            List<String> frames = fields.texts("frames", MOST_FRAMES);
            fields.finish();
            then(context, channel, () -> channel.send(number, frames));
        };
    }

    private Asked receive(RoutingContext context) {
        return (channel, fields) -> {
            long after = fields.whole("after");
            fields.finish();
            PollAnswer answer = new PollAnswer(context.request(), own(context), after);
            channel.onLoop(() -> channel.receive(answer));
        };
    }

    private Asked leave(RoutingContext context) {
        return (channel, fields) -> {
            fields.finish();
            then(context, channel, channel::leave);
        };
    }

    /** The context on which a request came in, whichever loop its channel belongs to. */
    private static Context own(RoutingContext context) {
        return context.vertx().getOrCreateContext();
    }

    /** On the channel's loop, then an answer without content on the request's. */
    private static void then(RoutingContext context, PollChannel channel, Runnable run) {
        Context own = own(context);
        channel.onLoop(() -> {
            run.run();
            own.runOnContext(_ -> Answers.nothing(context.request()));
        });
    }

    private Optional<PollChannel.Owner> owner(RoutingContext context) {
        String workshop = context.pathParam("workshop");
        if (!WriterClient.isWorkshop(workshop)) {
            return Optional.empty();
        }
        String held = context.request().getHeader(HttpHeaders.COOKIE);
        return Role.of(context.pathParam("role"))
                .map(role -> new PollChannel.Owner(
                        workshop, role, cookies.held(held, workshop, role).map(Secrets::key)));
    }
}
