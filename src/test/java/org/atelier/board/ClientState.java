package org.atelier.board;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a client holds, following docs/PROTOCOL.md S1 to S4 and nothing else. */
final class ClientState {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private final Map<String, JsonNode> entries = new TreeMap<>();
    private long seq;

    static ClientState at(byte[] snapshot) {
        var state = new ClientState();
        JsonNode frame = read(snapshot);
        frame.get("state").properties().forEach(entry -> state.entries.put(entry.getKey(), entry.getValue()));
        state.seq = frame.get("seq").longValue();
        return state;
    }

    /** The keys to which a delta gives a value. */
    static Set<String> set(byte[] delta) {
        Set<String> keys = new TreeSet<>();
        read(delta).get("set").fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    /** [S3]; false when there is a gap [S4]. */
    boolean apply(byte[] delta) {
        JsonNode frame = read(delta);
        if (frame.get("from").longValue() > seq) {
            return false;
        }
        frame.get("set").properties().forEach(entry -> entries.put(entry.getKey(), entry.getValue()));
        frame.get("gone").forEach(key -> entries.remove(key.textValue()));
        seq = frame.get("to").longValue();
        return true;
    }

    Map<String, JsonNode> entries() {
        return entries;
    }

    long seq() {
        return seq;
    }

    private static JsonNode read(byte[] frame) {
        try {
            return MAPPER.readTree(frame);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
