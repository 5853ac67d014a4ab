package org.atelier.tool.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.atelier.tool.client.Receipt;

/** What was sent and what became of it. */
final class Tally {

    /** An item that the server said it holds, the phone that wrote it and the line it came from. */
    record Stored(String item, int phone, Row row) {}

    /** A vote that the server said it holds. */
    record Ballot(int phone, Choice choice) {}

    private final List<Stored> stored = new ArrayList<>();
    private final List<Ballot> ballots = new ArrayList<>();
    private final Map<String, Integer> refused = new TreeMap<>();
    private final Latencies receipts = new Latencies();
    private int sent;
    private int answersSent;
    private int votesSent;

    void sending(Row row) {
        if (row.isOfFile()) {
            sent++;
        } else {
            answersSent++;
        }
    }

    void sendingVote() {
        votesSent++;
    }

    void item(Receipt receipt, int phone, Row row, long nanos) {
        if (accepted(receipt, nanos) && receipt instanceof Receipt.Accepted known) {
            stored.add(new Stored(known.item().orElse(""), phone, row));
        }
    }

    void vote(Receipt receipt, int phone, Choice choice, long nanos) {
        if (accepted(receipt, nanos)) {
            ballots.add(new Ballot(phone, choice));
        }
    }

    private boolean accepted(Receipt receipt, long nanos) {
        return switch (receipt) {
            case Receipt.Accepted _ -> {
                receipts.add(nanos);
                yield true;
            }
            case Receipt.Refused(String code, String _) -> {
                receipts.add(nanos);
                refused.merge(code, 1, Integer::sum);
                yield false;
            }
            case Receipt.ShutOut _ -> false;
        };
    }

    /** Items of the file and answers alike. */
    List<Stored> stored() {
        return stored;
    }

    int itemsStored() {
        return (int) stored.stream().filter(one -> one.row().isOfFile()).count();
    }

    int answersStored() {
        return stored.size() - itemsStored();
    }

    List<Ballot> ballots() {
        return ballots;
    }

    /** How often each code was the answer, to items and votes alike. */
    Map<String, Integer> refused() {
        return refused;
    }

    Latencies receipts() {
        return receipts;
    }

    int sent() {
        return sent;
    }

    int answersSent() {
        return answersSent;
    }

    int votesSent() {
        return votesSent;
    }
}
