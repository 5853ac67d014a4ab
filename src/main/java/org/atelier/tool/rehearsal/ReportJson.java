package org.atelier.tool.rehearsal;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A report as one JSON object (docs/REHEARSING.md). */
public final class ReportJson {

    public static ObjectNode of(Report report) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("complete", report.isComplete());
        json.put("plan", report.plan().id());
        json.put("phones", report.order().phones()).put("screens", report.screens());
        json.put("sent", report.sent()).put("acknowledged", report.acknowledged());
        ObjectNode refused = json.putObject("refused");
        report.refused().forEach(refused::put);
        json.put("seenByAll", report.seenByAll());
        ObjectNode counts = json.putObject("counts");
        report.counts().forEach((side, levels) -> {
            ObjectNode one = counts.putObject(side);
            levels.forEach(one::put);
        });
        json.putObject("answers")
                .put("sent", report.answers().sent())
                .put("acknowledged", report.answers().acknowledged())
                .put("seenByAll", report.answers().seenByAll());
        ObjectNode votes = json.putObject("votes");
        votes.put("sent", report.votesSent()).put("acknowledged", report.votesAcknowledged());
        report.rounds().forEach(votes.putObject("rounds")::put);
        times(json.putObject("receiptMillis"), report.receipts());
        times(json.putObject("seenMillis"), report.sightings());
        json.put("comebacks", report.comebacks()).put("sentAgain", report.sentAgain());
        json.put("seconds", tenths(report.seconds()));
        json.put("load", tenths(report.load())).put("processors", report.processors());
        json.put("seed", report.order().seed());
        var problems = json.putArray("problems");
        report.problems().forEach(problem -> {
            ObjectNode both = problems.addObject();
            problem.byLanguage().forEach(both::put);
        });
        return json;
    }

    private static void times(ObjectNode json, Report.Times times) {
        json.put("p50", tenths(times.p50())).put("p99", tenths(times.p99())).put("max", tenths(times.max()));
    }

    private static double tenths(double number) {
        return Math.round(number * 10) / 10.0;
    }

    private ReportJson() {}
}
