package org.atelier.tool.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Optional;

/**
 * Reads frames. A room's phones get the same frames at the same time: the latest are read once and shared, unchanged, which
 * saves both time and memory when two thousand phones live in one process.
 */
final class FrameReader {
    private static final int LATEST = 64;
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final LinkedHashMap<String, JsonNode> latest = new LinkedHashMap<>();

    /** The frame, which nobody may change; empty when it is no JSON object (C2). */
    Optional<JsonNode> read(String text) {
        JsonNode known = latest.get(text);
        return known != null ? Optional.of(known) : readOnce(text).map(frame -> keep(text, frame));
    }

    /** The same, of a text that nobody else will read. */
    Optional<JsonNode> readOnce(String text) {
        try {
            JsonNode frame = JSON.readTree(text);
            return Optional.of(frame).filter(JsonNode::isObject);
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private JsonNode keep(String text, JsonNode frame) {
        if (latest.size() >= LATEST) {
            latest.pollFirstEntry();
        }
        latest.put(text, frame);
        return frame;
    }
}
