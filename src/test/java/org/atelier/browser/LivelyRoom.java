package org.atelier.browser;

import static org.atelier.browser.Hand.command;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.atelier.LiveServer;
import org.atelier.browser.Sayings.Said;
import org.atelier.domain.Place;
import org.atelier.domain.Plan;
import org.atelier.plan.PlanReader;
import org.atelier.tool.client.Address;
import org.atelier.tool.client.Network;
import org.atelier.tool.rehearsal.ItemsFile;
import org.atelier.tool.rehearsal.Row;

/**
 * A room in full swing: the sample's items with their votes, answers and comments. Whoever opens a page sees a workshop that
 * people have worked in for an hour.
 */
final class LivelyRoom implements AutoCloseable {
    static final Plan PLAN = plan();

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int PHONES = 30;
    private static final double FALL = 0.86;
    private static final long SEED = 59;

    private final Network network;
    private final Hand facilitator;
    private final Hand desk;
    private final List<Hand> phones;
    private final Random chance = new Random(SEED);
    private int turn;

    LivelyRoom(LiveServer server) {
        System.out.println("The lively room's seed: " + SEED);
        network = new Network(Address.of(URI.create(server.url())).orElseThrow(), PHONES + 2, SEED);
        facilitator = Hand.by(network, server.link("facilitator"));
        desk = Hand.by(network, server.link("moderator"));
        phones = IntStream.range(0, PHONES)
                .mapToObj(_ -> Hand.by(network, server.link("attendee")))
                .toList();
    }

    /** Adds and votes what the sample holds, answers the closing questions, and comments. */
    LivelyRoom fill() {
        var rows = sample();
        for (var side : PLAN.sides()) {
            var phase = PLAN.phases().stream()
                    .filter(one -> one.collects(new Place.Unplaced(side.id()), Plan.Adding.ATTENDEES))
                    .findFirst();
            goes(phase.orElseThrow().id());
            says(rows.stream().filter(row -> sideOf(row).equals(side.id())).toList());
        }
        goes("cloture");
        Sayings.CLOSING.forEach(this::says);
        goes("commentaires");
        says(Sayings.COMMENTS);
        return this;
    }

    /** Adds what strains a layout: long texts, one without a blank, one at no level; and some are hidden or merged. */
    LivelyRoom strain() {
        Sayings.LONG.forEach(this::says);
        return moderate();
    }

    /** Gives the desk something to do, and something done. */
    LivelyRoom moderate() {
        Sayings.TWINS.forEach(this::says);
        var twins = Sayings.TWINS.stream()
                .flatMap(said -> said.texts().stream())
                .map(this::item)
                .toList();
        until("the desk is asked about " + twins, () -> namesAll(desk.sees("queue"), twins));
        merges(
                "On peut voir ses propres résultats et mieux se prendre en main",
                "Voir ses résultats en ligne aide les gens à se prendre en main");
        hides("Quelques géants du logiciel tiennent le réseau en otage", "Nomme une entreprise");
        until("there are themes", () -> desk.sees("theme/t1").isObject());
        return this;
    }

    void goes(String phase) {
        facilitator.gives(command("go", Map.of("phase", phase)));
    }

    void goes(String phase, String level) {
        facilitator.gives(command("go", Map.of("phase", phase, "level", level)));
    }

    /** Another rule for the vote of the phase. */
    void rules(Map<String, ?> rule) {
        facilitator.gives(command("rule", Map.of("rule", rule)));
    }

    void starts(int seconds) {
        facilitator.gives(command("timer", Map.of("seconds", seconds)));
    }

    void merges(String into, String other) {
        desk.gives(command("merge", Map.of("into", item(into), "items", List.of(item(other)))));
    }

    void hides(String text, String reason) {
        desk.gives(command("hide", Map.of("item", item(text), "reason", reason)));
    }

    /** The number of the item with that text, whoever added it. */
    String item(String text) {
        until("the desk sees " + text, () -> desk.finds(text).isPresent());
        return desk.finds(text).orElseThrow();
    }

    /** Different people add these texts, and the room votes for them. */
    void says(Said said) {
        says(said.texts().stream().map(text -> new Row(0, said.place(), text)).toList());
    }

    /** Everyone adds in turn; then the room votes, less and less: its favourites first, the others as they come. */
    private void says(List<Row> rows) {
        var made = Hand.done(
                network,
                () -> Future.<String>all(rows.stream().map(this::adding).toList())
                        .map(all -> all.<String>list()));
        var ranked = new ArrayList<>(IntStream.range(0, rows.size()).boxed().toList());
        Collections.shuffle(ranked, chance);
        ranked.sort(Comparator.comparingInt(at -> Sayings.rank(rows.get(at).text())));
        Hand.done(
                network,
                () -> Future.all(IntStream.range(0, ranked.size())
                        .boxed()
                        .flatMap(rank -> voting(made.get(ranked.get(rank)), rank))
                        .toList()));
    }

    private static void until(String what, Callable<Boolean> holds) {
        await(what).atMost(PATIENCE).until(holds);
    }

    private static boolean namesAll(JsonNode queue, List<String> items) {
        return queue.path("groups").findValues("items").stream()
                .flatMap(JsonNode::valueStream)
                .map(JsonNode::asText)
                .toList()
                .containsAll(items);
    }

    private Future<String> adding(Row row) {
        return next().giving(command("add", Map.of("place", row.place(), "text", row.text())));
    }

    private Stream<Future<String>> voting(String item, int rank) {
        ObjectNode vote = command("vote", Map.of("item", item, "on", true));
        long people = Math.round(PHONES * 0.9 * Math.pow(FALL, rank));
        return IntStream.range(0, (int) people).mapToObj(_ -> next().giving(vote.deepCopy()));
    }

    private Hand next() {
        return phones.get(turn++ % PHONES);
    }

    static String sideOf(Row row) {
        return switch (row.place()) {
            case Place.Cell(String side, String _) -> side;
            case Place.Unplaced(String side) -> side;
            case Place.Answer _, Place.Comments _ -> "";
        };
    }

    private static Plan plan() {
        try {
            return switch (PlanReader.read(Files.readAllBytes(LiveServer.OPEN_ROOM))) {
                case PlanReader.Read(Plan plan) -> plan;
                case PlanReader.Invalid invalid -> throw new AssertionError(invalid);
            };
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The ideas of the sample, in the order in which a room said them. */
    static List<Row> sample() {
        try (InputStream in = LivelyRoom.class.getResourceAsStream("/samples/" + PLAN.id() + ".tsv")) {
            return switch (ItemsFile.read(in.readAllBytes(), PLAN)) {
                case ItemsFile.Read(List<Row> rows) -> rows;
                case ItemsFile.Invalid invalid -> throw new AssertionError(invalid);
            };
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        network.close();
    }
}
