package org.atelier.stranger;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.atelier.LiveServer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A server that is asked to stop")
class StoppingIT {
    private final Path data = SharedServer.folder("stopping");

    @ParameterizedTest(name = "{0}")
    @EnumSource(Way.class)
    @DisplayName("[C10] says bye with 1012, ends within 10 s, and its clients come back to the next by themselves")
    void bye(Way way) {
        LiveServer server = LiveServer.start(data);
        URI address = URI.create(server.url());
        try (Stage stage = Stage.open(address).in("pour");
                StrangerClient client = new StrangerClient(
                        stage.door("attendee", way), door -> door.enter(stage.code()), new Random(10))) {
            Guest guest = stage.guest("attendee", way);
            Guest.soon().until(client::isLive);
            long start = System.nanoTime();

            int exit = server.stop();

            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
            assertThat(exit).as("as of what ends on SIGTERM").isEqualTo(143);
            assertThat(guest.awaitEnd()).isEqualTo(1012);
            assertThat(guest.await("bye").path("within").asLong()).isBetween(1L, 60_000L);
            Guest.soon().until(() -> !client.isLive());
            server = LiveServer.start(data, "--port", Integer.toString(server.port()));
            Guest.soon().atMost(Duration.ofSeconds(40)).until(client::isLive);
        } finally {
            server.close();
        }
    }

    @Test
    @DisplayName("has written one line of JSON and nothing else on its standard output")
    void oneLine() throws Exception {
        Path out = data.resolve("out.txt");
        Path err = data.resolve("err.txt");
        Process process = Launch.start(Map.of(), out, err, "serve", "--json", "--port", "0", "--data", data.toString());
        try {
            Guest.soon()
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> Files.readString(out).endsWith("\n"));
            process.destroy();
            assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }

        List<String> lines = Files.readAllLines(out);
        assertThat(lines).hasSize(1);
        JsonNode ready = Frames.read(lines.getFirst());
        assertThat(ready.path("url").asText()).startsWith("http://");
        assertThat(ready.path("code").asText()).matches("[A-Z]{4}-[A-Z]{4}");
        assertThat(ready.path("links").properties())
                .extracting(Map.Entry::getKey)
                .containsExactlyInAnyOrder("attendee", "facilitator", "projector", "moderator");
    }
}
