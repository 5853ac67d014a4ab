package org.atelier.gateway;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/** One file of the pages, with all that is known of it before anybody asks. */
record Asset(String contentType, byte[] bytes, Optional<byte[]> gzip, String etag) {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("json", "application/json"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("txt", "text/plain; charset=utf-8"));

    /** Empty for a kind of file that pages do not have: notes, maps, types. */
    static Optional<Asset> of(String path, byte[] bytes) {
        String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
        return Optional.ofNullable(type).map(known -> of(bytes, known));
    }

    private static Asset of(byte[] bytes, String type) {
        byte[] small = Gzip.smallest(bytes);
        Optional<byte[]> gzip = small.length < bytes.length ? Optional.of(small) : Optional.empty();
        return new Asset(type, bytes, gzip, etag(bytes));
    }

    private static String etag(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
