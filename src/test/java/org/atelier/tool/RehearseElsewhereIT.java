package org.atelier.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.atelier.LiveServer;
import org.atelier.domain.Plan;
import org.atelier.tool.rehearsal.Doors;
import org.atelier.tool.rehearsal.Order;
import org.atelier.tool.rehearsal.Progress;
import org.atelier.tool.rehearsal.Rehearsal;
import org.atelier.tool.rehearsal.Report;
import org.atelier.tool.rehearsal.Row;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A rehearsal on a server that runs already")
class RehearseElsewhereIT {
    @TempDir
    Path data;

    @TempDir
    Path folder;

    @Test
    @DisplayName("goes through the whole workshop with the facilitator’s link, and again in the same room")
    void facilitated() {
        try (var server = LiveServer.start(data, "--plan", "numerique-en-sante")) {
            String[] arguments = {
                "--url",
                server.link("attendee"),
                "--facilitator",
                server.link("facilitator"),
                "--phones",
                "10",
                "--json"
            };
            Rehearsing first = Rehearsing.run(folder, arguments);
            Rehearsing second = Rehearsing.run(folder, arguments);

            assertThat(first.exitCode()).as(first.err()).isZero();
            assertThat(first.json().path("seenByAll").asInt()).isEqualTo(59);
            assertThat(second.exitCode()).as(second.err()).isZero();
            assertThat(second.json().path("seenByAll").asInt()).isEqualTo(59);
            assertThat(second.counts("challenge")).containsExactly(26, 10, 6, 12, 2, 6, 2, 2);
        }
    }

    @Test
    @DisplayName("[K3] without that link is told, and says, what the room does not take yet")
    void notFacilitated() {
        try (var server = LiveServer.start(data)) {
            Rehearsing run =
                    Rehearsing.run(folder, "--url", server.url(), "--code", server.code(), "--phones", "20", "--json");

            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.json().at("/refused/phase-closed").asInt()).isEqualTo(59);
            assertThat(run.json().path("acknowledged").asInt()).isZero();
            assertThat(run.err()).contains("Sans --facilitator", "Without --facilitator");
        }
    }

    @Test
    @DisplayName("[H5] ends with a sentence when the code opens nothing, or when no server is there")
    void closed() {
        int port;
        try (var server = LiveServer.start(data)) {
            port = server.port();
            Rehearsing wrong = Rehearsing.run(folder, "--url", server.url() + "/a/AAAAAAAA");
            assertThat(wrong.exitCode()).isEqualTo(1);
            assertThat(wrong.err()).contains("n’ouvre rien", "opens nothing").doesNotContain("\tat ");
        }
        Rehearsing nobody = Rehearsing.run(folder, "--url", "http://127.0.0.1:" + port + "/a/AAAAAAAA");
        assertThat(nobody.exitCode()).isEqualTo(1);
        assertThat(nobody.err()).contains("Aucun Atelier", "No Atelier").doesNotContain("\tat ");
    }

    @Test
    @DisplayName("[C9] [R4] survives a server that is killed in the middle: every item once, on every phone")
    void killed() throws Exception {
        LiveServer server = LiveServer.start(data);
        Doors doors =
                RehearsalDoors.of(server.link("attendee"), Optional.empty(), Optional.of(server.link("facilitator")));
        var rehearsal = new Rehearsal(doors, new Order(20, 10, 3, 120, 1));
        try {
            Plan plan =
                    rehearsal.plan().toCompletionStage().toCompletableFuture().get(20, TimeUnit.SECONDS);
            List<Row> rows = RehearsalItems.of(RehearsalItems.SAMPLE, plan, 20);
            var said = new Said();
            CompletableFuture<Report> running = rehearsal
                    .run(plan, rows, new Progress(said, false))
                    .toCompletionStage()
                    .toCompletableFuture();

            await().atMost(Duration.ofSeconds(60)).until(said::someItemsAreStored);
            int port = server.port();
            server.kill();
            server = LiveServer.start(data, "--port", String.valueOf(port));

            Report report = running.get(150, TimeUnit.SECONDS);
            assertThat(report.problems()).isEmpty();
            assertThat(report.acknowledged()).isEqualTo(59);
            assertThat(report.seenByAll()).isEqualTo(59);
            assertThat(report.comebacks()).as("phones that came back").isGreaterThanOrEqualTo(20);
            assertThat(report.counts().get("challenge").values()).containsExactly(13, 5, 3, 6, 1, 3, 1, 1);
        } finally {
            rehearsal.close().toCompletionStage().toCompletableFuture().join();
            server.close();
        }
    }

    /** The progress lines, which tell when the rehearsal is in its middle. */
    private static final class Said extends PrintStream {
        private volatile boolean stored;

        Said() {
            super(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        }

        @Override
        public void println(String line) {
            stored |= line.matches(".* [1-9]\\d*/59 .*");
        }

        boolean someItemsAreStored() {
            return stored;
        }
    }
}
