package org.atelier.gateway;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.WebSocketFrame;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Makes whole text messages of frames. Vert.x does neither the strict UTF-8 nor the limit in the way of C2 and L1. */
final class MessageAssembler {
    static final int LARGEST_MESSAGE = 8 * 1024;

    /** What has become of the message after one more frame. */
    sealed interface Heard {
        record Whole(String text) implements Heard {}

        record Broken(CloseCode why) implements Heard {}

        record Unfinished() implements Heard {}
    }

    private Buffer parts = Buffer.buffer();

    /** A message that came whole, as the second door brings them (D1), under the same limits. */
    static Heard whole(String text) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            return new Heard.Broken(CloseCode.NOT_UTF8);
        }
        return text.getBytes(StandardCharsets.UTF_8).length > LARGEST_MESSAGE
                ? new Heard.Broken(CloseCode.TOO_LARGE)
                : new Heard.Whole(text);
    }

    Heard take(WebSocketFrame frame) {
        if (frame.isBinary()) {
            return new Heard.Broken(CloseCode.NOT_TEXT);
        }
        Buffer part = frame.binaryData();
        if (parts.length() + part.length() > LARGEST_MESSAGE) {
            return new Heard.Broken(CloseCode.TOO_LARGE);
        }
        parts.appendBuffer(part);
        if (!frame.isFinal()) {
            return new Heard.Unfinished();
        }
        Optional<String> text = Json.utf8(parts.getBytes());
        parts = Buffer.buffer();
        return text.isPresent() ? new Heard.Whole(text.get()) : new Heard.Broken(CloseCode.NOT_UTF8);
    }
}
