package org.atelier.gateway;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import org.atelier.domain.Rejection;
import org.atelier.writer.Reply;

/** What the server says to one connection; shared state comes from the writer as a finished frame. */
sealed interface ServerMessage {

    record Welcome(long time, long heartbeatSeconds, long ops) implements ServerMessage {}

    record Heartbeat() implements ServerMessage {}

    record Bye(long withinMillis) implements ServerMessage {}

    record Receipt(long op, Reply.Answer answer, Language language) implements ServerMessage {}

    /** Snapshots, deltas and own parts: the writer's bytes as they are. */
    record Finished(Buffer frame) implements ServerMessage {}

    default byte[] bytes() {
        return switch (this) {
            case Finished(Buffer frame) -> frame.getBytes();
            case Heartbeat() -> "{}".getBytes(StandardCharsets.US_ASCII);
            case Welcome(long time, long seconds, long ops) ->
                encode(typed("welcome")
                        .put("time", time)
                        .put("heartbeat", seconds)
                        .put("ops", ops));
            case Bye(long within) -> encode(typed("bye").put("within", within));
            case Receipt(long op, Reply.Answer answer, Language language) ->
                encode(receipt(typed("receipt").put("op", op), answer, language));
        };
    }

    private static ObjectNode receipt(ObjectNode node, Reply.Answer answer, Language language) {
        return switch (answer) {
            case Reply.Answer.Accepted accepted -> {
                node.put("status", "accepted").put("seq", accepted.seq());
                accepted.made().ifPresent(item -> node.put("item", "i" + item));
                yield node;
            }
            case Reply.Answer.Refused(Rejection why) ->
                node.put("status", "refused")
                        .put("code", why.code())
                        .put("message", Messages.of(language).text(why.code()));
        };
    }

    private static ObjectNode typed(String type) {
        return JsonNodeFactory.instance.objectNode().put("t", type);
    }

    private static byte[] encode(ObjectNode node) {
        return node.toString().getBytes(StandardCharsets.UTF_8);
    }
}
