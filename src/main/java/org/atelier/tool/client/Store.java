package org.atelier.tool.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** What a client holds of the shared state (S1 to S4) and of its own (M1). */
public final class Store {
    private final Map<String, JsonNode> entries = new HashMap<>();
    private Consumer<String> onNew = _ -> {};
    private String epoch;
    private long seq;
    private JsonNode mine = MissingNode.getInstance();

    /** @return false when something was missed and the client has to come back with its {@code since} (S4) */
    public boolean receive(JsonNode frame) {
        return switch (frame.path("t").asText()) {
            case "snapshot" -> replace(frame);
            case "delta" -> change(frame);
            case "mine" -> {
                mine = frame;
                yield true;
            }
            default -> true;
        };
    }

    private boolean replace(JsonNode snapshot) {
        entries.keySet().removeIf(key -> !snapshot.path("state").has(key));
        snapshot.path("state").properties().forEach(entry -> set(entry.getKey(), entry.getValue()));
        epoch = snapshot.path("epoch").asText();
        seq = snapshot.path("seq").asLong();
        return true;
    }

    private boolean change(JsonNode delta) {
        if (!delta.path("epoch").asText().equals(epoch) || delta.path("from").asLong() > seq) {
            return false;
        }
        delta.path("set").properties().forEach(entry -> set(entry.getKey(), entry.getValue()));
        delta.path("gone").forEach(key -> entries.remove(key.asText()));
        seq = delta.path("to").asLong();
        return true;
    }

    private void set(String key, JsonNode value) {
        if (entries.put(key, value) == null) {
            onNew.accept(key);
        }
    }

    /** Tells of each key that was not held before. */
    public void onNew(Consumer<String> told) {
        onNew = told;
    }

    /** Where to resume from; nothing before the first snapshot. */
    Optional<ObjectNode> since() {
        return Optional.ofNullable(epoch)
                .map(known -> JsonNodeFactory.instance
                        .objectNode()
                        .put("epoch", known)
                        .put("seq", seq));
    }

    public JsonNode value(String key) {
        return entries.getOrDefault(key, MissingNode.getInstance());
    }

    public Map<String, JsonNode> entries() {
        return Collections.unmodifiableMap(entries);
    }

    /** One's own items and votes; missing before the first {@code mine}. */
    public JsonNode mine() {
        return mine;
    }
}
