package org.atelier.tool;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.atelier.Links;
import org.atelier.Server;
import org.atelier.Settings;
import org.atelier.WrongSetting;
import org.atelier.journal.StorageFailure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Starts the server and stays until it is asked to stop. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {"Démarre le serveur et affiche les liens.", "Starts the server and prints the links."})
public final class ServeCommand implements Callable<Integer> {
    private static final long START_SECONDS = 60;

    @Mixin
    private SettingOptions options;

    @Option(
            names = "--json",
            description = {"Une ligne de JSON sur la sortie standard.", "One line of JSON on standard output."})
    private boolean json;

    @Override
    public Integer call() throws Exception {
        Settings settings = options.read();
        Server server = start(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> PoliteStop.of(server), "stop"));
        if (json) {
            System.out.println(new ObjectMapper().writeValueAsString(json(server.links())));
        } else {
            Announcement.print(server.links(), System.out);
        }
        System.out.flush();
        new CountDownLatch(1).await();
        return ExitCode.DONE;
    }

    private static Server start(Settings settings) throws WrongSetting, InterruptedException, TimeoutException {
        try {
            return Server.start(settings, ServeCommand::endNow)
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(START_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof SocketException || e.getCause() instanceof UnknownHostException) {
                throw WrongSetting.cannotListen(settings.host(), settings.port(), e.getCause());
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** The disk can't be trusted any more: only a fresh start, which reads back what is really there, can be. */
    private static void endNow(StorageFailure failure) {
        System.err.println("Le disque a échoué; le serveur s’arrête pour ne rien promettre de faux.");
        System.err.println(
                "The disk failed; the server stops rather than promise what is not so: " + failure.getMessage());
        Runtime.getRuntime().halt(ExitCode.STORAGE_FAILED);
    }

    private static ObjectNode json(Links links) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("url", links.url()).put("workshop", links.workshop()).put("code", links.spokenCode());
        ObjectNode byRole = node.putObject("links");
        links.byRole().forEach((role, link) -> byRole.put(role.id(), link));
        return node;
    }
}
