package org.atelier.stranger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.atelier.LiveServer;

/** The real server, started once for all tests that only need a workshop of their own on it ({@link Stage}). */
final class SharedServer {
    private static final LiveServer SERVER = LiveServer.start(folder("shared"));

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(SERVER::close));
    }

    static LiveServer get() {
        return SERVER;
    }

    static URI address() {
        return URI.create(SERVER.url());
    }

    /** A new data folder among the build's output. */
    static Path folder(String name) {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "live-servers")), name + "-");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private SharedServer() {}
}
