package org.atelier.stranger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** What became of a command line of ours that was run to its end. */
record Launch(int exit, String out, String err) {
    private static final long PATIENCE_SECONDS = 60;

    static Launch of(String... arguments) {
        return of(Map.of(), arguments);
    }

    static Launch of(Map<String, String> environment, String... arguments) {
        try {
            Path out = Files.createTempFile(SharedServer.folder("launch"), "out", ".txt");
            Path err = out.resolveSibling("err.txt");
            Process process = start(environment, out, err, arguments);
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
                throw new AssertionError(
                        "still running: " + String.join(" ", arguments) + "\n" + Files.readString(err));
            }
            return new Launch(process.exitValue(), Files.readString(out), Files.readString(err));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    static Process start(Map<String, String> environment, Path out, Path err, String... arguments) throws IOException {
        var line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                "org.atelier.Main"));
        line.addAll(List.of(arguments));
        var builder = new ProcessBuilder(line).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("ATELIER_"));
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** What it said on standard error, line by line. */
    List<String> said() {
        return err.lines().filter(line -> !line.isBlank()).toList();
    }
}
