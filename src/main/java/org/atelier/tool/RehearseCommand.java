package org.atelier.tool;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.atelier.Settings;
import org.atelier.WrongSetting;
import org.atelier.domain.Plan;
import org.atelier.tool.rehearsal.Doors;
import org.atelier.tool.rehearsal.Order;
import org.atelier.tool.rehearsal.Progress;
import org.atelier.tool.rehearsal.Rehearsal;
import org.atelier.tool.rehearsal.Report;
import org.atelier.tool.rehearsal.ReportJson;
import org.atelier.tool.rehearsal.Row;
import org.atelier.tool.rehearsal.Summary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Holds a whole workshop with simulated phones, and says whether everyone saw everything (docs/REHEARSING.md). */
@Command(
        name = "rehearse",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Répète un atelier entier avec des téléphones simulés, et vérifie chaque écran.",
            "Rehearses a whole workshop with simulated phones, and checks every screen."
        })
public final class RehearseCommand implements Callable<Integer> {
    @Mixin
    private RehearseOptions options;

    @Option(
            names = "--json",
            description = {"Un objet JSON sur la sortie standard.", "One JSON object on standard output."})
    private boolean json;

    @Override
    public Integer call() throws WrongSetting, InterruptedException {
        try {
            Order order = options.order();
            return options.elsewhere() ? elsewhere(order) : withOwnServer(order);
        } catch (CannotGoOn why) {
            System.err.println(why.in("fr"));
            System.err.println(why.in("en"));
            return why.exitCode();
        }
    }

    private int withOwnServer(Order order) throws CannotGoOn, WrongSetting, InterruptedException {
        try (OwnServer server = OwnServer.prepare()) {
            Settings settings = server.settings(options.plan());
            List<Row> rows = RehearsalItems.of(options.items(), settings.plan(), order.phones());
            return tell(run(RehearsalDoors.of(server.start(settings)), order, Optional.of(rows)));
        }
    }

    private int elsewhere(Order order) throws CannotGoOn, InterruptedException {
        Doors doors = options.doors();
        if (!options.facilitated()) {
            System.err.println(
                    "Sans --facilitator, la salle reste à son étape\u00a0: le serveur refuse ce qu’elle ne prend pas.");
            System.err.println(
                    "Without --facilitator the room stays in its phase: the server refuses what it does not take.");
        }
        return tell(run(doors, order, Optional.empty()));
    }

    /** @param known the items, when the plan was known before the first phone entered */
    private Report run(Doors doors, Order order, Optional<List<Row>> known) throws CannotGoOn, InterruptedException {
        Rehearsal rehearsal = new Rehearsal(doors, order);
        try {
            Plan told =
                    rehearsal.plan().toCompletionStage().toCompletableFuture().get();
            List<Row> rows = known.isPresent() ? known.get() : RehearsalItems.of(options.items(), told, order.phones());
            boolean terminal = System.console() != null && System.console().isTerminal();
            return rehearsal
                    .run(told, rows, new Progress(System.err, terminal))
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get();
        } catch (ExecutionException e) {
            throw CannotGoOn.failed(Rehearsal.why(e.getCause()));
        } finally {
            rehearsal.close().toCompletionStage().toCompletableFuture().join();
        }
    }

    private int tell(Report report) {
        if (json) {
            System.out.println(ReportJson.of(report));
            report.problems().forEach(problem -> System.err.println(problem.in("fr")));
            report.problems().forEach(problem -> System.err.println(problem.in("en")));
        } else {
            Summary.print(report, System.out);
        }
        return report.isComplete() ? ExitCode.DONE : ExitCode.FAILED;
    }
}
