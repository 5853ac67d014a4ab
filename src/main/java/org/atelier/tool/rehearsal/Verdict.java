package org.atelier.tool.rehearsal;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.atelier.domain.Plan;
import org.atelier.domain.Words;
import org.atelier.tool.client.Client;

/** The last look: what every screen shows, held against what was sent. */
final class Verdict {
    private final Plan plan;
    private final Doors doors;
    private final Order order;
    private final Room room;
    private final Tally tally;
    private final Agreement agreement;
    private final List<Words> problems = new ArrayList<>();

    Verdict(Plan plan, Doors doors, Order order, Room room, Tally tally, Agreement agreement) {
        this.plan = plan;
        this.doors = doors;
        this.order = order;
        this.room = room;
        this.tally = tally;
        this.agreement = agreement;
    }

    Report report(int toSend, double seconds, Latencies sightings, Optional<Words> stopped) {
        int seen = agreement.seenByAll();
        stopped.ifPresent(problems::add);
        judgeSending(toSend);
        judgeScreens(seen);
        judgeClients();
        var machine = ManagementFactory.getOperatingSystemMXBean();
        return new Report(
                plan,
                order,
                room.screens().size(),
                tally.sent(),
                tally.itemsStored(),
                seen,
                tally.refused(),
                Findings.counts(plan, room.front()),
                new Report.Answers(tally.answersSent(), tally.answersStored(), agreement.answersSeenByAll()),
                tally.votesSent(),
                tally.ballots().size(),
                Findings.rounds(plan, room.front()),
                Report.Times.of(tally.receipts()),
                Report.Times.of(sightings),
                sum(Client::comebacks),
                sum(Client::sentAgain),
                seconds,
                machine.getSystemLoadAverage(),
                machine.getAvailableProcessors(),
                problems);
    }

    private void judgeSending(int toSend) {
        int refused =
                tally.refused().values().stream().mapToInt(Integer::intValue).sum();
        int unanswered = tally.sent()
                + tally.answersSent()
                + tally.votesSent()
                - tally.stored().size()
                - tally.ballots().size()
                - refused;
        problem(tally.sent() < toSend, Sentences.notSent(toSend - tally.sent()));
        problem(refused > 0, Sentences.refused(refused));
        problem(unanswered > 0, Sentences.unanswered(unanswered));
    }

    private void judgeScreens(int seen) {
        List<String> behind = agreement.behind();
        problem(!behind.isEmpty(), Sentences.behind(behind));
        int all = seen + agreement.answersSeenByAll();
        problem(all < tally.stored().size(), Sentences.notSeen(tally.stored().size() - all));
        problem(!agreement.everyoneHasTheirOwn(room.phones()), Sentences.ownMissing());
        problem(doors.alone() && !countsHold(plan, room, tally), Sentences.countsDiffer());
    }

    private void judgeClients() {
        int faults = sum(Client::faults);
        long shutOut = room.screens().stream()
                .filter(screen -> screen.client().shutOut().isPresent())
                .count();
        problem(faults > 0, Sentences.faults(faults));
        problem(shutOut > 0, Sentences.shutOut(shutOut));
    }

    private void problem(boolean is, Words sentence) {
        if (is) {
            problems.add(sentence);
        }
    }

    private int sum(java.util.function.ToIntFunction<Client> of) {
        return room.screens().stream()
                .mapToInt(screen -> of.applyAsInt(screen.client()))
                .sum();
    }

    /** When nobody else is in the room, each screen's counts, items and support are this rehearsal's and nothing more. */
    static boolean countsHold(Plan plan, Room room, Tally tally) {
        var expected = Findings.expected(plan, tally.stored());
        return room.screens().stream()
                .map(Room.Screen::client)
                .allMatch(screen -> Findings.counts(plan, screen).equals(expected)
                        && Findings.items(screen) == tally.stored().size()
                        && Findings.support(screen) == Findings.supportGiven(plan, tally, screen));
    }
}
