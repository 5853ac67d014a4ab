package org.atelier.tool.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.client.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;

/** A channel of the second door. A request that fails is the end of it: the line above comes back by itself. */
final class PollCarrier implements Carrier {
    private static final int MOST_FRAMES = 32;
    /** Longer than any heartbeat that a server would announce. */
    private static final long HELD_MILLIS = 60_000;

    private final Network network;
    private final Entered entered;
    private final Ear ear;
    private final Deque<String> waiting = new ArrayDeque<>();
    private String path;
    private boolean sending;
    private boolean open = true;
    private long sends;
    private long after;

    private PollCarrier(Network network, Entered entered, Ear ear) {
        this.network = network;
        this.entered = entered;
        this.ear = ear;
        path = "/poll/" + entered.workshop() + "/" + entered.role();
    }

    static Future<Carrier> open(Network network, Entered entered, Ear ear) {
        var carrier = new PollCarrier(network, entered, ear);
        ObjectNode nothing = JsonNodeFactory.instance.objectNode();
        nothing.putArray("frames");
        return carrier.post("", nothing).map(answer -> {
            carrier.path += "/" + answer.path("channel").asText();
            carrier.receive();
            return carrier;
        });
    }

    @Override
    public void say(String frame) {
        waiting.add(frame);
        send();
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public void close() {
        if (open) {
            open = false;
            post("/leave", JsonNodeFactory.instance.objectNode());
        }
    }

    /** One at a time, and what came up meanwhile goes together (D2). */
    private void send() {
        if (sending || waiting.isEmpty() || !open) {
            return;
        }
        sending = true;
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("n", ++sends);
        var frames = body.putArray("frames");
        while (frames.size() < MOST_FRAMES && !waiting.isEmpty()) {
            frames.add(waiting.poll());
        }
        post("/send", body)
                .onComplete(
                        _ -> {
                            sending = false;
                            send();
                        },
                        _ -> end(null));
    }

    private void receive() {
        post("/receive", JsonNodeFactory.instance.objectNode().put("after", after))
                .onComplete(this::received, _ -> end(null));
    }

    private void received(JsonNode answer) {
        after = answer.path("upto").asLong();
        for (JsonNode frame : answer.path("frames")) {
            if (open) {
                ear.hear(frame.asText());
            }
        }
        if (answer.has("closed")) {
            end((short) answer.path("closed").path("code").asInt());
        } else if (open) {
            receive();
        }
    }

    private void end(Short code) {
        if (open) {
            open = false;
            ear.closed(code);
        }
    }

    private Future<JsonNode> post(String what, ObjectNode body) {
        Address at = network.address();
        return network.channels()
                .request(HttpMethod.POST, at.port(), at.host(), path + what)
                .ssl(at.tls())
                .timeout(HELD_MILLIS)
                .putHeader("Content-Type", "application/json")
                .putHeader("Origin", at.origin())
                .putHeader("Cookie", entered.cookie())
                .sendBuffer(Buffer.buffer(body.toString()))
                .compose(this::read);
    }

    private Future<JsonNode> read(HttpResponse<Buffer> answer) {
        return switch (answer.statusCode()) {
            case 204 -> Future.succeededFuture(JsonNodeFactory.instance.objectNode());
            case 200 ->
                network.frames()
                        .readOnce(answer.bodyAsString())
                        .<Future<JsonNode>>map(Future::succeededFuture)
                        .orElseGet(() -> Future.failedFuture("not a JSON object"));
            default -> Future.failedFuture(new NotLetIn(answer.statusCode(), answer.statusMessage()));
        };
    }
}
