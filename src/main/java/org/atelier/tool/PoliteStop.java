package org.atelier.tool;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.atelier.Server;

/** Asks a server to stop and waits for it, but not for ever: everything is correct even when it is cut short. */
final class PoliteStop {
    private static final long PATIENCE_SECONDS = 9;

    static void of(Server server) {
        try {
            server.stop().toCompletionStage().toCompletableFuture().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            System.err.println("Arrêt sans attendre la fin / stopped without waiting for the end: " + e);
        }
    }

    private PoliteStop() {}
}
