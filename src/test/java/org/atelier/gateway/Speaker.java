package org.atelier.gateway;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Someone who says a hello and many commands in one breath, and then listens until all are answered, or the end. */
sealed interface Speaker {
    String HELLO = "{\"t\":\"hello\",\"protocol\":1,\"lang\":\"en\"}";

    /** The receipts, in order; nothing more comes when {@link #closed} says so. */
    List<JsonObject> say(List<String> commands);

    /** The code that ended the connection, −1 while it is open. */
    int closed();

    enum Door {
        SOCKET,
        POLL;

        Speaker open(RealRoom room, String id, Who who, String cookie) {
            return switch (this) {
                case SOCKET -> new BySocket(room.connect(id, who.role(), cookie));
                case POLL -> new ByPoll(room, "/poll/" + id + "/" + who.role(), cookie);
            };
        }
    }

    /** At the WebSocket. */
    record BySocket(Client client) implements Speaker {
        @Override
        public List<JsonObject> say(List<String> commands) {
            client.hello();
            commands.forEach(client::say);
            Rig.soon().until(() -> client.heard("receipt").size() == commands.size() || client.closed() != -1);
            return client.heard("receipt");
        }

        @Override
        public int closed() {
            return client.closed();
        }
    }

    /** At the second door: some in each send, and what comes back is fetched. */
    final class ByPoll implements Speaker {
        private static final int AT_ONCE = 16;

        private final RealRoom room;
        private final String path;
        private final String cookie;
        private final List<JsonObject> receipts = new ArrayList<>();
        private long sends;
        private long after;
        private int closed = -1;

        ByPoll(RealRoom room, String opening, String cookie) {
            this.room = room;
            this.cookie = cookie;
            var opened = room.post(opening, cookie, body(List.of(HELLO)).encode());
            path = opening + "/" + opened.bodyAsJsonObject().getString("channel");
        }

        private static JsonObject body(List<String> frames) {
            return new JsonObject().put("frames", new JsonArray(frames));
        }

        @Override
        public List<JsonObject> say(List<String> commands) {
            for (int from = 0; from < commands.size() && closed == -1; from += AT_ONCE) {
                List<String> some = commands.subList(from, Math.min(commands.size(), from + AT_ONCE));
                room.post(path + "/send", cookie, body(some).put("n", ++sends).encode());
                while (receipts.size() < from + some.size() && closed == -1) {
                    fetch();
                }
            }
            return receipts;
        }

        private void fetch() {
            JsonObject answer = room.post(path + "/receive", cookie, "{\"after\":" + after + "}")
                    .bodyAsJsonObject();
            after = answer.getLong("upto");
            frames(answer)
                    .filter(frame -> "receipt".equals(frame.getString("t")))
                    .forEach(receipts::add);
            if (answer.containsKey("closed")) {
                closed = answer.getJsonObject("closed").getInteger("code");
            }
        }

        private static Stream<JsonObject> frames(JsonObject answer) {
            return answer.getJsonArray("frames").stream().map(frame -> new JsonObject((String) frame));
        }

        @Override
        public int closed() {
            return closed;
        }
    }
}
