package org.atelier.stranger;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The state that all of a room share, as far as one's role may see it (S1–S5). Keys it does not know it just keeps (S9). */
public record SharedState(String epoch, long seq, Map<String, JsonNode> values) {
    static final SharedState EMPTY = new SharedState("", 0, Map.of());

    /** S12. */
    private static final Comparator<JsonNode> ORDER = Comparator.<JsonNode>comparingDouble(
                    item -> -item.path("score").asDouble())
            .thenComparingInt(item -> item.path("n").asInt());

    public SharedState {
        values = Map.copyOf(values);
    }

    boolean isEmpty() {
        return epoch.isEmpty();
    }

    /** The state after a {@code snapshot} or {@code delta}; nothing when something was missed in between (S4). */
    Optional<SharedState> after(JsonNode frame) {
        if (frame.path("t").asText().equals("snapshot")) {
            Map<String, JsonNode> all = new HashMap<>();
            frame.path("state").properties().forEach(entry -> all.put(entry.getKey(), entry.getValue()));
            return Optional.of(new SharedState(
                    frame.path("epoch").asText(), frame.path("seq").asLong(), all));
        }
        if (!frame.path("epoch").asText().equals(epoch) || frame.path("from").asLong() > seq) {
            return Optional.empty();
        }
        Map<String, JsonNode> changed = new HashMap<>(values);
        frame.path("set").properties().forEach(entry -> changed.put(entry.getKey(), entry.getValue()));
        frame.path("gone").forEach(key -> changed.remove(key.asText()));
        return Optional.of(new SharedState(epoch, frame.path("to").asLong(), changed));
    }

    /** An object without fields when there is no such key. */
    public JsonNode value(String key) {
        return values.getOrDefault(key, Frames.object());
    }

    /** The items that stand, in the order in which every screen shows them. */
    public List<JsonNode> items() {
        return values.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("item/"))
                .map(Map.Entry::getValue)
                .sorted(ORDER)
                .toList();
    }
}
