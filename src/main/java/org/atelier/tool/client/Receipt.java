package org.atelier.tool.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** What becomes of a command (R2, R3), or that its client can't come back any more. */
public sealed interface Receipt {

    /** Stored; {@code item} is the one that an {@code add} made. */
    record Accepted(long seq, Optional<String> item) implements Receipt {}

    record Refused(String code, String message) implements Receipt {}

    /** The client was shut out for good while it waited. */
    record ShutOut(int closeCode) implements Receipt {}

    static Receipt read(JsonNode frame) {
        return frame.path("status").asText().equals("accepted")
                ? new Accepted(
                        frame.path("seq").asLong(),
                        Optional.ofNullable(frame.path("item").textValue()))
                : new Refused(frame.path("code").asText(), frame.path("message").asText());
    }
}
