package org.atelier.ops;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The metrics")
class MetricsTest {
    @Test
    @DisplayName("[H10] are written as Prometheus text, each family once, with its type")
    void text() {
        Metrics metrics = new Metrics();
        metrics.counter("closes_total", "code", "4400").add(2);
        metrics.counter("closes_total", "code", "1012").increment();
        metrics.level("sockets", "role", "attendee").add(3);
        metrics.level("sockets", "role", "attendee").decrement();
        metrics.gauge("tick_seconds", () -> 0.25);

        assertThat(metrics.text()).isEqualTo("""
                        # TYPE closes_total counter
                        closes_total{code="1012"} 1
                        closes_total{code="4400"} 2
                        # TYPE sockets gauge
                        sockets{role="attendee"} 2
                        # TYPE tick_seconds gauge
                        tick_seconds 0.25
                        """);
    }

    @Test
    @DisplayName("keep one number for one series")
    void same() {
        Metrics metrics = new Metrics();

        assertThat(metrics.counter("a")).isSameAs(metrics.counter("a"));
    }
}
