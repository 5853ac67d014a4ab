package org.atelier.tool;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** {@code rehearse} as people run it: a process of its own, in another folder, judged by what it prints and how it ends. */
record Rehearsing(int exitCode, String out, String err) {
    private static final long LONGEST_SECONDS = 180;

    /** @param folder where it runs; its temporary folders are made there too, so that a test sees what is left */
    static Rehearsing run(Path folder, String... arguments) {
        try {
            Path temporary = Files.createDirectories(folder.resolve("temporary"));
            Path out = folder.resolve("out.txt");
            Path err = folder.resolve("err.txt");
            List<String> line = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "--enable-native-access=ALL-UNNAMED",
                    "-Dstdout.encoding=UTF-8",
                    "-Dstderr.encoding=UTF-8",
                    "-Djava.io.tmpdir=" + temporary,
                    "-cp",
                    absolute(System.getProperty("java.class.path")),
                    "org.atelier.Main",
                    "rehearse"));
            line.addAll(List.of(arguments));
            Process process = new ProcessBuilder(line)
                    .directory(folder.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("still rehearsing:\n" + Files.readString(err));
            }
            return new Rehearsing(process.exitValue(), Files.readString(out), Files.readString(err));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String absolute(String classPath) {
        return Arrays.stream(classPath.split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** The one line of standard output. */
    JsonNode json() {
        try {
            return new ObjectMapper().readTree(out.strip());
        } catch (IOException e) {
            throw new AssertionError("not one JSON object:\n" + out + "\n" + err, e);
        }
    }

    /** The counts of one side, in the plan's order. */
    List<Integer> counts(String side) {
        List<Integer> counts = new ArrayList<>();
        json().path("counts").path(side).forEach(count -> counts.add(count.asInt()));
        return counts;
    }

    /** Files of servers that it should have taken away. */
    static List<String> leftIn(Path folder) {
        try (var left = Files.list(folder.resolve("temporary"))) {
            return left.map(path -> path.getFileName().toString())
                    .filter(name -> name.startsWith("atelier-"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
