package org.atelier.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.atelier.domain.Recorded;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class KilledServerTest {
    private static final int KILLS = 3;
    private static final int LINES_BEFORE_KILL = 40;

    @TempDir
    private Path folder;

    @Test
    @Timeout(120)
    @DisplayName("[R6] whatever was acknowledged before kill -9 is there afterwards, again and again")
    void killedInTheMiddle() throws Exception {
        long acknowledged = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Process server = start("", 30);
            try (BufferedReader lines = server.inputReader()) {
                for (int i = 0; i < LINES_BEFORE_KILL; i++) {
                    acknowledged = Long.parseLong(lines.readLine());
                }
                server.toHandle().destroyForcibly();
                // What it still managed to say before it died counts too; a half line does not.
                acknowledged = Math.max(acknowledged, lastOf(lines));
            }
            assertThat(server.waitFor(30, TimeUnit.SECONDS)).isTrue();

            expectAllUpTo(acknowledged, 30);
        }
    }

    @Test
    @Timeout(120)
    @DisplayName("a disk that refuses a write is fatal, and whatever was acknowledged before is there")
    void diskThatRefuses() throws Exception {
        Process server = start("ulimit -f 12000; ", 4_000);
        long acknowledged = 0;
        String last = "";
        try (BufferedReader lines = server.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                last = line;
                acknowledged = line.matches("\\d+") ? Long.parseLong(line) : acknowledged;
            }
        }
        assertThat(server.waitFor(30, TimeUnit.SECONDS)).isTrue();

        assertThat(last).isEqualTo("fatal");
        expectAllUpTo(acknowledged, 4_000);
    }

    private void expectAllUpTo(long acknowledged, int textLength) throws StorageFailure {
        var found = new ArrayList<Recorded>();
        try (var journal = SqliteJournal.open(folder)) {
            journal.replay(Story.WORKSHOP, found::add);
        }
        assertThat(acknowledged).isPositive();
        assertThat(found).hasSizeGreaterThanOrEqualTo((int) acknowledged);
        for (int i = 0; i < found.size(); i++) {
            assertThat(found.get(i)).isEqualTo(AppendingServer.event(i + 1L, textLength));
        }
    }

    private static long lastOf(BufferedReader lines) throws IOException {
        List<String> rest = lines.lines().toList();
        return rest.size() < 2 ? 0 : Long.parseLong(rest.get(rest.size() - 2));
    }

    private Process start(String before, int textLength) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = List.of(
                "sh",
                "-c",
                before + "exec \"$@\"",
                "sh",
                java,
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                AppendingServer.class.getName(),
                folder.toString(),
                "" + textLength);
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
