package org.atelier.browser;

import static org.atelier.browser.Hand.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.atelier.LiveServer;
import org.atelier.browser.Sayings.Said;
import org.atelier.domain.Place;
import org.atelier.tool.client.Address;
import org.atelier.tool.client.Network;
import org.atelier.tool.rehearsal.Row;

/** A room that goes through a fair workshop: it writes in silence, finishes, votes blind, and votes again. */
final class FairRoom implements AutoCloseable {
    static final int PEOPLE = 24;
    private static final long SEED = 71;
    private static final double FALL = 0.9;
    private static final List<String> STANCES = List.of("for", "for", "for", "unsure", "against");

    private final Network network;
    private final Hand facilitator;
    private final List<Hand> phones;
    private final Map<String, Place> said = new LinkedHashMap<>();
    private final Random chance = new Random(SEED);

    FairRoom(LiveServer server) {
        System.out.println("The fair room's seed: " + SEED);
        network = new Network(Address.of(URI.create(server.url())).orElseThrow(), PEOPLE + 1, SEED);
        facilitator = Hand.by(network, server.link("facilitator"));
        phones = IntStream.range(0, PEOPLE)
                .mapToObj(_ -> Hand.by(network, server.link("attendee")))
                .toList();
    }

    void orders(String type, Map<String, ?> fields) {
        facilitator.gives(command(type, fields));
    }

    /** The sample's ideas for one side, one in five with a doubt. */
    void writes(String side) {
        var rows = LivelyRoom.sample().stream()
                .filter(row -> LivelyRoom.sideOf(row).equals(side))
                .toList();
        writes(rows);
    }

    void writes(Said answers) {
        writes(answers.texts().stream()
                .map(text -> new Row(0, answers.place(), text))
                .toList());
    }

    private void writes(List<Row> rows) {
        var made = together(IntStream.range(0, rows.size()).mapToObj(n -> {
            var fields =
                    Map.of("place", rows.get(n).place(), "text", rows.get(n).text(), "unsure", n % 5 == 1);
            return gives(n, command("add", fields));
        }));
        for (int n = 0; n < rows.size(); n++) {
            said.put(made.get(n), rows.get(n).place());
        }
    }

    /** So many people say that they have finished the phase. */
    void finishes(int people) {
        together(IntStream.range(0, people).mapToObj(n -> gives(n, command("done", Map.of("on", true)))));
    }

    /** So many people, none of them its author, ask what is meant. */
    void asks(String item, int people) {
        int author = List.copyOf(said.keySet()).indexOf(item);
        together(IntStream.rangeClosed(author + 1, author + people)
                .mapToObj(n -> gives(n, command("ask", Map.of("item", item)))));
    }

    /** The first item that was said at each place, in that order. */
    List<String> firsts() {
        var first = new LinkedHashMap<Place, String>();
        said.forEach((item, place) -> first.putIfAbsent(place, item));
        return List.copyOf(first.values());
    }

    List<String> at(Place place) {
        return said.keySet().stream()
                .filter(item -> said.get(item).equals(place))
                .toList();
    }

    /** Everyone says something of these items, more often of the first ones than of the last. */
    void votes(List<String> choice, IntFunction<Map<String, ?>> mark) {
        together(IntStream.range(0, PEOPLE)
                .boxed()
                .flatMap(n -> IntStream.range(0, choice.size())
                        .filter(rank -> rank == 0 || chance.nextDouble() < Math.pow(FALL, rank))
                        .mapToObj(rank -> {
                            var fields = new HashMap<String, Object>(mark.apply(rank));
                            fields.put("item", choice.get(rank));
                            return gives(n, command("vote", fields));
                        })));
    }

    void votesFor(List<String> choice) {
        votes(choice, _ -> Map.of("dots", 1));
    }

    void takesStances(List<String> choice) {
        votes(choice, _ -> Map.of("stance", STANCES.get(chance(STANCES.size()))));
    }

    int chance(int below) {
        return chance.nextInt(below);
    }

    private Supplier<Future<String>> gives(int phone, ObjectNode command) {
        return () -> phones.get(phone % PEOPLE).giving(command);
    }

    private List<String> together(Stream<Supplier<Future<String>>> deeds) {
        var all = deeds.toList();
        return Hand.done(
                network,
                () -> Future.<String>all(all.stream().map(Supplier::get).toList())
                        .map(done -> done.<String>list()));
    }

    @Override
    public void close() {
        network.close();
    }
}
