package org.atelier.tool.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.atelier.tool.client.Client;
import org.atelier.tool.client.Receipt;

/** What the people in the room do: each adds their share of the file, and votes for some of what their own screen shows. */
final class Contributions {
    private final Room room;
    private final Tally tally;
    private final Sightings sightings;
    private final Random chance;

    /** Which phone is whose turn, shuffled once, so that neighbours in the file are not neighbours in the room. */
    private final List<Integer> turns;

    /** What each phone has said something of, in each round of each vote. */
    private final Map<Voter, Set<String>> votedBy = new HashMap<>();

    private record Voter(int phone, Choice.Poll poll) {}

    private int nextTurn;

    Contributions(Room room, Tally tally, Sightings sightings, long seed) {
        this.room = room;
        this.tally = tally;
        this.sightings = sightings;
        chance = new Random(seed);
        turns = IntStream.range(0, room.phones().size()).boxed().collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(turns, chance);
    }

    /** Sends these items and waits for every receipt. */
    Future<Void> add(List<Row> rows) {
        Map<Integer, List<Row>> shares = new HashMap<>();
        rows.forEach(row -> shares.computeIfAbsent(turns.get(nextTurn++ % turns.size()), _ -> new ArrayList<>())
                .add(row));
        return each(shares, this::addOne);
    }

    /** Each phone votes for as many items as that, or as the rule allows, that it sees, fit, and have no vote of its own. */
    Future<Void> vote(int each, Choice.Poll poll, Predicate<JsonNode> fits) {
        Map<Integer, List<Choice>> ballots = new HashMap<>();
        for (int phone = 0; phone < room.phones().size(); phone++) {
            ballots.put(phone, choose(phone, each, poll, fits));
        }
        return each(ballots, this::voteOne);
    }

    private List<Choice> choose(int phone, int most, Choice.Poll poll, Predicate<JsonNode> fits) {
        Set<String> voted = votedBy.computeIfAbsent(new Voter(phone, poll), _ -> new HashSet<>());
        List<JsonNode> seen = room.phones().get(phone).store().entries().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("item/") && fits.test(entry.getValue()))
                .map(Map.Entry::getValue)
                .sorted(Comparator.comparingInt(item -> item.path("n").intValue()))
                .collect(Collectors.toCollection(ArrayList::new));
        seen.removeIf(item -> voted.contains(Choice.name(item)));
        Collections.shuffle(seen, chance);
        List<Choice> chosen = Choice.of(seen, most, poll, chance);
        chosen.forEach(choice -> voted.addAll(choice.items()));
        return chosen;
    }

    private interface Act<T> {
        Future<Void> by(int phone, T what);
    }

    private <T> Future<Void> each(Map<Integer, List<T>> shares, Act<T> act) {
        int all = shares.values().stream().mapToInt(List::size).sum();
        int most = shares.values().stream().mapToInt(List::size).max().orElse(0);
        Pace pace = new Pace(all, most, chance);
        List<Future<Void>> done = new ArrayList<>();
        shares.forEach((phone, share) -> {
            long[] instants = pace.instants(share.size());
            for (int i = 0; i < instants.length; i++) {
                T what = share.get(i);
                done.add(room.after(instants[i]).compose(_ -> act.by(phone, what)));
            }
        });
        return done.isEmpty() ? Future.succeededFuture() : Future.join(done).mapEmpty();
    }

    private Future<Void> addOne(int phone, Row row) {
        Client client = room.phones().get(phone);
        long at = System.nanoTime();
        tally.sending(row);
        return client.command(row.add()).map(receipt -> {
            tally.item(receipt, phone, row, System.nanoTime() - at);
            if (receipt instanceof Receipt.Accepted known) {
                known.item().ifPresent(item -> sightings.stored(item, at, client));
            }
            return null;
        });
    }

    private Future<Void> voteOne(int phone, Choice choice) {
        long at = System.nanoTime();
        tally.sendingVote();
        return room.phones().get(phone).command(choice.command()).map(receipt -> {
            tally.vote(receipt, phone, choice, System.nanoTime() - at);
            return null;
        });
    }
}
