package org.atelier.tool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.atelier.Links;
import org.atelier.Server;
import org.atelier.Settings;
import org.atelier.Settings.Name;
import org.atelier.SettingsReader;
import org.atelier.WrongSetting;

/** A server of one's own for a while: this machine only, any free port, a temporary folder that goes away with it. */
final class OwnServer implements AutoCloseable {
    private static final long START_SECONDS = 60;
    private final Path folder;

    /** Ctrl-C ends it as well, even while it starts. */
    private final Thread atExit = new Thread(this::end, "end-of-own-server");

    private Optional<Server> server = Optional.empty();
    private boolean ended;

    private OwnServer(Path folder) {
        this.folder = folder;
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    /** An unused folder, not started yet. */
    static OwnServer prepare() throws CannotGoOn {
        try {
            return new OwnServer(Files.createTempDirectory("atelier-rehearsal-"));
        } catch (IOException e) {
            throw CannotGoOn.wrongUse(
                    "Aucun dossier temporaire ne peut être créé\u00a0: " + e.getMessage(),
                    "No temporary folder can be made: " + e.getMessage());
        }
    }

    /** The settings of such a server; the environment and its settings file are for servers that people keep. */
    Settings settings(String plan) throws WrongSetting {
        Map<Name, String> given =
                Map.of(Name.PORT, "0", Name.HOST, "127.0.0.1", Name.DATA, folder.toString(), Name.PLAN, plan);
        return SettingsReader.read(given, Map.of(), Optional.empty());
    }

    Links start(Settings settings) throws WrongSetting, InterruptedException {
        try {
            Server started = Server.start(settings, _ -> Runtime.getRuntime().halt(ExitCode.STORAGE_FAILED))
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(START_SECONDS, TimeUnit.SECONDS);
            synchronized (this) {
                server = Optional.of(started);
            }
            return started.links();
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e.getCause() == null ? e : e.getCause());
        }
    }

    @Override
    public void close() {
        end();
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException e) {
            // Ctrl-C came first: the hook runs already, and either way it ends once.
        }
    }

    private synchronized void end() {
        if (ended) {
            return;
        }
        ended = true;
        server.ifPresent(PoliteStop::of);
        delete();
    }

    private void delete() {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            System.err.println("À effacer / to be deleted: " + folder);
        }
    }
}
