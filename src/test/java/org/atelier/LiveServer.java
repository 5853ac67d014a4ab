package org.atelier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The real server in a process of its own, started as people start it, so that a test can kill it as hard as life does.
 *
 * <p>It takes any free port unless told {@code "--port", "8080"}, and keeps its data in the folder it is given: start another
 * on the same folder to see what came back.
 */
public final class LiveServer implements AutoCloseable {
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final long POLITE_SECONDS = 10;

    private final Process process;
    private final BufferedReader out;
    private final Path log;
    private final JsonNode ready;

    private LiveServer(List<String> command, Path data, String... more) {
        try {
            var line = new ArrayList<>(command);
            line.addAll(List.of("serve", "--data", data.toString(), "--json"));
            line.addAll(List.of("--host", "127.0.0.1"));
            if (!List.of(more).contains("--port")) {
                line.addAll(List.of("--port", "0"));
            }
            line.addAll(List.of(more));
            log = Files.createTempFile(Files.createDirectories(Path.of("target", "live-servers")), "server-", ".log");
            process = new ProcessBuilder(line).redirectError(log.toFile()).start();
            // However the tests end, no server of theirs outlives them.
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            out = process.inputReader();
            ready = readyLine();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A workshop in which everything said is in sight at once, for tests of what is shown. */
    public static final Path OPEN_ROOM =
            Path.of("src/test/resources/plans/open-room.yaml").toAbsolutePath();

    /** Starts the classes as they are compiled, with the open room unless told {@code "--plan", "ffom"}. */
    public static LiveServer start(Path data, String... more) {
        var all = new ArrayList<>(List.of(more));
        if (!all.contains("--plan")) {
            all.addAll(List.of("--plan", OPEN_ROOM.toString()));
        }
        return new LiveServer(
                List.of(
                        JAVA,
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.atelier.Main"),
                data,
                all.toArray(String[]::new));
    }

    /** Starts the jar as it is shipped. */
    public static LiveServer startJar(Path data, String... more) {
        return new LiveServer(
                List.of(JAVA, "-jar", System.getProperty("atelier.jar", "target/atelier.jar")), data, more);
    }

    /** The line that the server printed when it was ready. */
    public JsonNode ready() {
        return ready;
    }

    /** The server's address on this machine, without a slash at its end. */
    public String url() {
        return "http://127.0.0.1:" + port();
    }

    public int port() {
        return URI.create(ready.get("url").asText()).getPort();
    }

    public String code() {
        return ready.get("code").asText();
    }

    /** A role's link as printed, on this machine's address: {@code attendee}, {@code projector}, {@code facilitator}, {@code moderator}. */
    public String link(String role) {
        var link = URI.create(ready.get("links").get(role).asText());
        return url() + link.getPath() + (link.getFragment() == null ? "" : "#" + link.getFragment());
    }

    /** What it said on standard error so far. */
    public String said() {
        try {
            return Files.readString(log);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Ends it as Ctrl-C does, and waits; the answer is its exit code. */
    public int stop() {
        process.destroy();
        return ended();
    }

    /** Ends it as {@code kill -9} does: nothing of it runs any more when this returns. */
    public void kill() {
        process.destroyForcibly();
        ended();
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            kill();
        }
    }

    private JsonNode readyLine() throws IOException {
        var line = out.readLine();
        if (line == null) {
            throw new AssertionError("The server ended before it was ready, with " + ended() + ":\n" + said());
        }
        if (!line.startsWith("{")) {
            throw new AssertionError("The server's first line is not its JSON line: " + line);
        }
        return new ObjectMapper().readTree(line);
    }

    private int ended() {
        try {
            if (!process.waitFor(POLITE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("The server still ran after " + POLITE_SECONDS + " s:\n" + said());
            }
            return process.exitValue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
