package org.atelier.gateway;

import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.atelier.ops.Health;
import org.atelier.ops.Metrics;

/** All the gateways of one server: deployed on one port, and drained together (C10). */
public final class Gateways {
    private final Vertx vertx;
    private final Health health;
    private final List<Gateway> gateways;
    private final String deployment;

    private Gateways(Vertx vertx, Health health, List<Gateway> gateways, String deployment) {
        this.vertx = vertx;
        this.health = health;
        this.gateways = List.copyOf(gateways);
        this.deployment = deployment;
    }

    /**
     * Opens the doors; writers and directory should listen before. Fails as {@code listen} does, so also when the port is
     * busy. {@code seal} makes of a ticket's or a pass's secret what is kept of it. {@code health} becomes ready when all doors are open.
     */
    public static Future<Gateways> deploy(
            Vertx vertx,
            GatewayOptions options,
            int instances,
            UnaryOperator<String> seal,
            Health health,
            Metrics metrics) {
        Shared shared = Shared.of(options, seal, health, metrics);
        List<Gateway> gateways = new ArrayList<>();
        DeploymentOptions deployment = new DeploymentOptions().setInstances(instances);
        return vertx.deployVerticle(
                        () -> {
                            Gateway gateway = new Gateway(shared);
                            gateways.add(gateway);
                            return gateway;
                        },
                        deployment)
                .map(id -> {
                    health.ready();
                    return new Gateways(vertx, health, gateways, id);
                });
    }

    public int port() {
        return gateways.getFirst().port();
    }

    /**
     * Lets everyone go: no new connections, answers under way are waited for, then everyone is told to come back. Takes
     * no longer than the drain time of {@link Timing} and a goodbye.
     */
    public Future<Void> drain() {
        health.draining();
        return Future.join(gateways.stream().map(Gateway::drain).toList()).transform(_ -> vertx.undeploy(deployment));
    }
}
