package org.atelier.stranger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;

/** A connection through the second door (D1 to D7). It takes any request that fails for the end of the line. */
final class PollLine implements Line {
    private static final int LEFT = 1000;

    private final Door door;
    private final Ear ear;
    private CompletableFuture<String> channel;
    private CompletableFuture<?> said;
    private CompletableFuture<?> asked = CompletableFuture.completedFuture(null);
    private long sends;
    private long after;
    private boolean over;

    private PollLine(Door door, Ear ear) {
        this.door = door;
        this.ear = ear;
    }

    static PollLine open(Door door, String workshop, String role, Ear ear) {
        var line = new PollLine(door, ear);
        line.open("/poll/" + workshop + "/" + role);
        return line;
    }

    private synchronized void open(String path) {
        ObjectNode nothing = Frames.object();
        nothing.putArray("frames");
        channel = door.posting(path, nothing.toString())
                .thenApply(answer -> path + "/" + read(answer).path("channel").asText());
        said = channel;
        channel.whenComplete((_, refused) -> {
            if (refused == null) {
                ask();
            } else {
                end(BROKEN);
            }
        });
    }

    /** One send at a time (D2), so each waits for the one before. */
    @Override
    public synchronized void say(String frame) {
        ObjectNode send = Frames.object().put("n", ++sends);
        send.putArray("frames").add(frame);
        said = said.thenCompose(_ -> door.posting(channel.join() + "/send", send.toString()))
                .thenAccept(PollLine::read);
        said.exceptionally(_ -> {
            end(BROKEN);
            return null;
        });
    }

    @Override
    public synchronized void leave() {
        said.thenCompose(_ -> door.posting(channel.join() + "/leave", "{}")).whenComplete((_, _) -> end(LEFT));
    }

    /** Nothing tells the server: it has to find out by the silence (D6). */
    @Override
    public synchronized void cut() {
        end(BROKEN);
        asked.cancel(true);
    }

    private synchronized void ask() {
        if (!over) {
            CompletableFuture<HttpResponse<String>> answer =
                    door.posting(channel.join() + "/receive", "{\"after\":" + after + "}");
            asked = answer;
            answer.thenApply(PollLine::read).whenComplete((heard, failure) -> {
                if (failure == null) {
                    hear(heard);
                } else {
                    end(BROKEN);
                }
            });
        }
    }

    private void hear(JsonNode answer) {
        after = answer.path("upto").asLong();
        answer.path("frames").forEach(frame -> hear(frame.asText()));
        if (answer.has("closed")) {
            end(answer.path("closed").path("code").asInt());
        } else {
            ask();
        }
    }

    private synchronized void hear(String frame) {
        if (!over) {
            ear.heard(Frames.read(frame));
        }
    }

    private synchronized void end(int code) {
        if (!over) {
            over = true;
            ear.ended(code);
        }
    }

    private static JsonNode read(HttpResponse<String> answer) {
        return switch (answer.statusCode()) {
            case 200 -> Frames.read(answer.body());
            case 204 -> Frames.object();
            default -> throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        };
    }
}
