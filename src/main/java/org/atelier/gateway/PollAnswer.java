package org.atelier.gateway;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * The answer that one {@code receive} waits for (D3). The request may have come in on another loop than its channel's, so
 * everything that touches it happens on its own.
 */
final class PollAnswer {
    private static final JsonFactory JSON = new JsonFactory();
    /** Small enough that a slow line takes one in well before HTTP's idle time (L6). */
    private static final int PIECE = 16 * 1024;

    private final HttpServerRequest request;
    private final Context own;
    private final long after;

    PollAnswer(HttpServerRequest request, Context own, long after) {
        this.request = request;
        this.own = own;
        this.after = after;
    }

    /** The last frame that the client has. */
    long after() {
        return after;
    }

    /** The head goes out now: HTTP's idle time, here and in proxies, then counts from the request. */
    void hold() {
        own.runOnContext(_ -> head());
    }

    /** Nothing, for a request that nobody waits for any more. */
    void empty() {
        end(new Unfetched.Batch(after, List.of()), Optional.empty(), () -> {}, () -> {});
    }

    /**
     * @param taken told of each piece that the network has taken in; like {@code done}, on the request's loop
     * @param done told at the end, whatever became of the answer
     */
    void end(Unfetched.Batch batch, Optional<CloseCode> closed, Runnable taken, Runnable done) {
        own.runOnContext(_ -> write(Buffer.buffer(json(batch, closed)), taken, done));
    }

    private void head() {
        var response = request.response();
        if (!response.headWritten() && !response.closed()) {
            response.putHeader(HttpHeaders.CONTENT_TYPE, "application/json; charset=utf-8")
                    .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                    .setChunked(true)
                    .writeHead();
        }
    }

    private void write(Buffer body, Runnable taken, Runnable done) {
        var response = request.response();
        if (response.closed()) {
            done.run();
            return;
        }
        head();
        int at = 0;
        for (; body.length() - at > PIECE; at += PIECE) {
            response.write(body.slice(at, at + PIECE)).onSuccess(_ -> taken.run());
        }
        response.end(body.slice(at, body.length())).onComplete(_ -> done.run());
    }

    private static byte[] json(Unfetched.Batch batch, Optional<CloseCode> closed) {
        var out = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeNumberField("upto", batch.upTo());
            json.writeArrayFieldStart("frames");
            for (byte[] frame : batch.frames()) {
                json.writeUTF8String(frame, 0, frame.length);
            }
            json.writeEndArray();
            if (closed.isPresent()) {
                json.writeObjectFieldStart("closed");
                json.writeNumberField("code", closed.get().code);
                json.writeStringField("reason", closed.get().reason);
                json.writeEndObject();
            }
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
