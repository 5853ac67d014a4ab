package org.atelier.stranger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What is said on a connection: each frame is one JSON object (C2). */
final class Frames {
    static final String HEARTBEAT = "{}";

    private static final ObjectMapper JSON = new ObjectMapper();

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static String hello(String lang, SharedState held) {
        ObjectNode hello = object().put("t", "hello").put("protocol", 1).put("lang", lang);
        if (!held.isEmpty()) {
            hello.putObject("since").put("epoch", held.epoch()).put("seq", held.seq());
        }
        return hello.toString();
    }

    static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("not JSON: " + json, broken);
        }
    }

    private Frames() {}
}
