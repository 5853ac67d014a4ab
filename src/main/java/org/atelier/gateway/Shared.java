package org.atelier.gateway;

import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import org.atelier.ops.Health;
import org.atelier.ops.Metrics;

/**
 * What all gateways of a server have in common; all of it may be used from any thread.
 *
 * @param seal what is kept of a ticket's or a pass's secret
 * @param clock milliseconds that only rise, for deadlines; never the time of day
 */
record Shared(
        GatewayOptions options,
        Health health,
        Metrics metrics,
        Counts counts,
        Holders holders,
        Attempts attempts,
        Ceiling ceiling,
        Connections connections,
        PollChannels channels,
        Pages pages,
        UnaryOperator<String> seal,
        LongSupplier clock) {

    static Shared of(GatewayOptions options, UnaryOperator<String> seal, Health health, Metrics metrics) {
        LongSupplier clock = () -> System.nanoTime() / 1_000_000;
        Connections connections = new Connections();
        metrics.gauge("atelier_connections", connections::open);
        PollChannels channels = new PollChannels();
        metrics.gauge("atelier_channels", channels::open);
        return new Shared(
                options,
                health,
                metrics,
                new Counts(metrics),
                new Holders(clock),
                new Attempts(clock),
                new Ceiling(clock),
                connections,
                channels,
                Pages.fromClassPath(),
                seal,
                clock);
    }
}
