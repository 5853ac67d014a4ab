package org.atelier.gateway;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Compression of whole answers. WebSockets have none: to inflate without a bound is how a small frame fills a server. */
final class Gzip {

    static boolean accepted(HttpServerRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return accepted != null && accepted.contains("gzip") && !accepted.contains("gzip;q=0");
    }

    /** For an answer that somebody waits for. */
    static byte[] of(byte[] bytes) {
        return compressed(bytes, Deflater.DEFAULT_COMPRESSION);
    }

    /** For files, compressed once when the server starts: time does not matter, bytes do. */
    static byte[] smallest(byte[] bytes) {
        return compressed(bytes, Deflater.BEST_COMPRESSION);
    }

    private static byte[] compressed(byte[] bytes, int level) {
        var out = new ByteArrayOutputStream(bytes.length);
        try (var gzip = new AtLevel(out, level)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The level can only be set from inside. */
    private static final class AtLevel extends GZIPOutputStream {
        AtLevel(ByteArrayOutputStream out, int level) throws IOException {
            super(out);
            def.setLevel(level);
        }
    }

    private Gzip() {}
}
