package org.atelier.gateway;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;

/** Reads JSON from strangers: bounded, no field twice, nothing after the end, and only fields that were asked for. */
final class Json {
    private static final int LONGEST_NUMBER = 20;
    private static final int DEEPEST = 16;

    /** For frames (L2). */
    static final Json FRAMES = new Json(4_096);
    /** For bodies, where a whole plan may be one string (H8); the body's own size is bounded before (H1). */
    static final Json BODIES = new Json(64 * 1024);

    private final ObjectMapper mapper;

    private Json(int longestString) {
        StreamReadConstraints limits = StreamReadConstraints.builder()
                .maxNestingDepth(DEEPEST)
                .maxStringLength(longestString)
                .maxNumberLength(LONGEST_NUMBER)
                .maxNameLength(longestString)
                .build();
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(limits)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        mapper = JsonMapper.builder(factory)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    /** The object that this text is, or empty when it is none, or breaks a limit. */
    Optional<ObjectNode> object(String text) {
        try {
            JsonNode node = mapper.readTree(text);
            return node instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** Strict UTF-8: a lenient decoder would let two different texts arrive as one. */
    static Optional<String> utf8(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    static boolean hasOnly(ObjectNode object, Set<String> fields) {
        for (Iterator<String> names = object.fieldNames(); names.hasNext(); ) {
            if (!fields.contains(names.next())) {
                return false;
            }
        }
        return true;
    }
}
