package org.atelier.tool.rehearsal;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.atelier.domain.Words;

/** A report as people read it, every label in French and English. */
public final class Summary {
    private static final int LABEL = 70;
    private static final int GAP = 2;

    private final Report report;
    private final PrintStream out;

    private Summary(Report report, PrintStream out) {
        this.report = report;
        this.out = out;
    }

    public static void print(Report report, PrintStream out) {
        var summary = new Summary(report, out);
        summary.verdict();
        summary.numbers();
        summary.counts();
    }

    private void verdict() {
        out.println();
        if (report.isComplete()) {
            out.println("Répétition réussie\u00a0: tout est arrivé, et tous les écrans montrent tout.");
            out.println("The rehearsal went well: everything arrived, and every screen shows everything.");
        } else {
            out.println("La répétition n’a pas tout réussi\u00a0:");
            report.problems().forEach(problem -> out.println("  - " + problem.in("fr")));
            out.println("The rehearsal fell short:");
            report.problems().forEach(problem -> out.println("  - " + problem.in("en")));
        }
        out.println();
    }

    private void numbers() {
        line("Téléphones / Phones", report.order().phones());
        line("Écrans en tout / Screens in all", report.screens());
        line("Contributions envoyées / Items sent", report.sent());
        line("  reçues par le serveur / acknowledged", report.acknowledged());
        line("  vues sur tous les écrans / seen on every screen", report.seenByAll());
        line(
                "Réponses envoyées, reçues, vues / Answers sent, acknowledged, seen",
                report.answers().sent() + ", " + report.answers().acknowledged() + ", "
                        + report.answers().seenByAll());
        line("Votes envoyés, reçus / sent, acknowledged", report.votesSent() + ", " + report.votesAcknowledged());
        line("Refus / Refused", refused(report.refused()));
        line("Reconnexions, renvois / Reconnections, sent again", report.comebacks() + ", " + report.sentAgain());
        line("Reçu / Receipt (ms: p50, p99, max)", times(report.receipts()));
        line("Vu par les autres / Seen by others (ms: p50, p99, max)", times(report.sightings()));
        line("Durée / Duration (s)", Math.round(report.seconds()));
        line("Charge, processeurs / Load, processors", Math.round(report.load()) + ", " + report.processors());
        line("Hasard / Seed", report.order().seed());
        out.println();
    }

    private void counts() {
        List<String> sides =
                report.plan().sides().stream().map(side -> both(side.name())).toList();
        out.println(pad("", LABEL) + String.join(" ".repeat(GAP), sides));
        report.plan().levels().forEach(level -> row(both(level.name()), level.id(), sides));
        row("Je ne sais pas / I don’t know", "", sides);
        out.println();
    }

    /** Numbers stand under the ends of their headings. */
    private void row(String label, String level, List<String> headings) {
        var row = new StringBuilder(pad(label, LABEL));
        var side = report.counts().values().iterator();
        for (String heading : headings) {
            String number = String.valueOf(side.next().getOrDefault(level, 0));
            row.append(" ".repeat(Math.max(1, heading.length() - number.length())))
                    .append(number)
                    .append(" ".repeat(GAP));
        }
        out.println(row.toString().stripTrailing());
    }

    private void line(String label, Object value) {
        out.println(pad(label, LABEL) + value);
    }

    private static String both(Words words) {
        return words.byLanguage().values().stream().distinct().collect(Collectors.joining(" / "));
    }

    private static String refused(Map<String, Integer> codes) {
        return codes.isEmpty()
                ? "0"
                : codes.entrySet().stream()
                        .map(code -> code.getKey() + " " + code.getValue())
                        .collect(Collectors.joining(", "));
    }

    private static String times(Report.Times times) {
        return Math.round(times.p50()) + ", " + Math.round(times.p99()) + ", " + Math.round(times.max());
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(GAP, width - text.length()));
    }
}
