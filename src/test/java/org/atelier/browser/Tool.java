package org.atelier.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program run to its end, with all that it said. */
record Tool(int exit, String said) {
    private static final long MINUTES = 10;

    static Tool run(List<String> command, Map<String, String> environment) {
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().putAll(environment);
            // A test runner that starts another would share its reporting channel through this variable.
            builder.environment().remove("NODE_TEST_CONTEXT");
            var process = builder.start();
            process.getOutputStream().close();
            process.onExit().orTimeout(MINUTES, TimeUnit.MINUTES).exceptionally(late -> process.destroyForcibly());
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Tool(process.waitFor(), said);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
