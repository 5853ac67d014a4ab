package org.atelier;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.atelier.tool.ExitCode;
import org.atelier.tool.RehearseCommand;
import org.atelier.tool.ServeCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** The command line. Without a command it serves. */
@Command(
        name = "atelier",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        subcommands = {ServeCommand.class, RehearseCommand.class},
        description = {
            "Un atelier participatif en temps réel : sans commande, « serve ».",
            "A real-time participatory workshop: without a command, “serve”."
        })
public final class Main {
    public static void main(String[] args) {
        System.exit(run(args));
    }

    static int run(String... args) {
        return new CommandLine(new Main())
                .setParameterExceptionHandler(Main::wrongUse)
                .setExecutionExceptionHandler((failure, commandLine, _) -> failed(failure, commandLine.getErr()))
                .execute(withCommand(args));
    }

    private static String[] withCommand(String[] args) {
        boolean ofOurselves = args.length > 0
                && (!args[0].startsWith("-")
                        || List.of("-h", "--help", "-V", "--version").contains(args[0]));
        if (ofOurselves) {
            return args;
        }
        var all = new ArrayList<>(List.of("serve"));
        all.addAll(List.of(args));
        return all.toArray(String[]::new);
    }

    private static int wrongUse(ParameterException e, String[] args) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        PrintWriter err = e.getCommandLine().getErr();
        err.println("Commande mal formée; voir «\u00a0%s --help\u00a0».".formatted(command));
        err.println("%s. See “%s --help”.".formatted(e.getMessage().replaceAll("[.\\s]+$", ""), command));
        return ExitCode.WRONG_USE;
    }

    private static int failed(Exception failure, PrintWriter err) {
        if (failure instanceof WrongSetting wrong) {
            err.println(wrong.french());
            err.println(wrong.english());
            return ExitCode.WRONG_USE;
        }
        err.println("Échec inattendu\u00a0: " + failure);
        err.println("Unexpected failure: " + failure);
        return ExitCode.FAILED;
    }

    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"Atelier " + (version == null ? "(sources)" : version)};
        }
    }
}
