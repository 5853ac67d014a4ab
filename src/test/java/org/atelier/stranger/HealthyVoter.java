package org.atelier.stranger;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Someone who takes a vote back and gives it again, twice a second, and notes how long the room takes to show it. */
final class HealthyVoter implements AutoCloseable {
    /** What a person would notice, and room for a busy build machine. */
    private static final long NOTICED_MILLIS = 3_000;

    private final StrangerClient client;
    private final String item;
    private final ScheduledExecutorService pace = Executors.newSingleThreadScheduledExecutor();
    private volatile boolean on;
    private volatile long slowestMillis;
    private volatile String trouble = "";

    HealthyVoter(StrangerClient client) {
        this.client = client;
        JsonNode receipt = client.give(
                        "add",
                        Frames.object()
                                .put("text", "Voter en paix")
                                .set("place", Frames.object().put("side", "pour")))
                .join();
        item = Guest.accepted(receipt).path("item").asText();
        pace.scheduleWithFixedDelay(this::vote, 0, 500, TimeUnit.MILLISECONDS);
    }

    private void vote() {
        try {
            long start = System.nanoTime();
            on = !on;
            JsonNode receipt = client.give(
                            "vote", Frames.object().put("item", item).put("on", on))
                    .get(10, TimeUnit.SECONDS);
            Guest.accepted(receipt);
            Guest.soon().until(() -> shown() == (on ? 1 : 0));
            slowestMillis = Math.max(slowestMillis, (System.nanoTime() - start) / 1_000_000);
        } catch (Exception | AssertionError failure) {
            trouble += failure;
        }
    }

    private int shown() {
        return client.state().value("item/" + item).path("support").asInt(-1);
    }

    void assertUndisturbed() {
        assertThat(trouble).isEmpty();
        assertThat(client.isLive()).isTrue();
        assertThat(slowestMillis).as("ms to see one's own vote").isLessThan(NOTICED_MILLIS);
    }

    @Override
    public void close() {
        pace.shutdownNow();
        client.close();
    }
}
