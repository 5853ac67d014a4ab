package org.atelier.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.atelier.domain.Actor;
import org.atelier.domain.Event;
import org.atelier.domain.Plans;
import org.atelier.domain.Recorded;
import org.atelier.domain.Replayed;
import org.atelier.domain.Role;
import org.atelier.domain.Room;
import org.atelier.domain.Workshop;
import org.atelier.writer.Secrets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The same as RacesTest, fewer, on real sockets that belong to several loops. */
@Tag("simulation")
@DisplayName("Commands that race through real sockets")
class RacesAtTheDoorTest {
    private static final int VOTERS = 10;
    private static final int RACES = 100;
    private static final long SEED = new Random().nextLong();

    private final Random chance = new Random(SEED);
    private final RealRoom room = new RealRoom();
    private final ExecutorService hands = Executors.newFixedThreadPool(VOTERS + 1);
    private final String remote = CookieSecret.fresh();
    private final List<String> phones =
            IntStream.range(0, VOTERS).mapToObj(_ -> CookieSecret.fresh()).toList();
    private final String id = room.open(history());

    @AfterEach
    void close() {
        hands.shutdownNow();
        room.close();
    }

    private List<Recorded> history() {
        var events = new ArrayList<Event>();
        var keys = Map.of(Role.FACILITATOR, Secrets.key(remote));
        events.add(new Event.WorkshopCreated(Plans.small(), "ABCDEFGH", "fr", keys, 90));
        phones.forEach(phone -> events.add(new Event.SeatTaken(events.size(), Secrets.key(phone))));
        IntStream.rangeClosed(1, RACES)
                .forEach(n -> events.add(new Event.ItemAdded(n, 1, Room.NEAR, "words " + n, false)));
        events.add(new Event.PhaseEntered("for", Optional.empty()));
        long now = System.currentTimeMillis();
        return IntStream.range(0, events.size())
                .mapToObj(i -> new Recorded(i + 1L, now, new Actor.Host(), 0, 0, events.get(i)))
                .toList();
    }

    private Client connect(String role, String secret) {
        Client client = room.connect(id, role, "atelier-" + id + "-" + role + "=" + secret)
                .hello();
        Rig.soon().until(client::isLive);
        return client;
    }

    private static JsonObject receipt(Client client, long op) {
        Rig.soon().until(() -> client.heard("receipt").size() >= op);
        return client.heard("receipt").get((int) op - 1);
    }

    private static String vote(long op, int item) {
        return "{\"t\":\"vote\",\"op\":" + op + ",\"item\":\"i" + item + "\",\"on\":true}";
    }

    private static String voting(long op, boolean open) {
        return "{\"t\":\"voting\",\"op\":" + op + ",\"open\":" + open + "}";
    }

    private static int support(Workshop workshop, int item) {
        return workshop.polls().result(item).orElseThrow().tally().support();
    }

    @Test
    @DisplayName(
            "[V11] 100 closings, each at once with the votes of 10 phones: the journal's order decides, and what was"
                    + " accepted counts")
    void closing() {
        Client facilitator = connect("facilitator", remote);
        List<Client> voters =
                phones.stream().map(phone -> connect("attendee", phone)).toList();
        var accepted = new TreeSet<Long>();
        var perItem = new HashMap<Integer, Integer>();
        for (int race = 1; race <= RACES; race++) {
            facilitator.say(voting(2L * race - 1, true));
            receipt(facilitator, 2L * race - 1);
            race(facilitator, voters, race);
            long closed = receipt(facilitator, 2L * race).getLong("seq");
            for (Client voter : voters) {
                JsonObject receipt = receipt(voter, race);
                if (receipt.getString("status").equals("accepted")) {
                    assertThat(receipt.getLong("seq"))
                            .as("seed %d, race %d", SEED, race)
                            .isLessThan(closed);
                    accepted.add(receipt.getLong("seq"));
                    perItem.merge(race, 1, Integer::sum);
                } else {
                    assertThat(receipt.getString("code")).isEqualTo("vote-closed");
                }
            }
        }
        assertThat(accepted).as("votes in time").isNotEmpty().isEqualTo(Replayed.marksWhileOpen(room.journal(id)));
        assertThat(RACES * VOTERS - accepted.size()).as("votes too late").isPositive();
        Workshop after = Replayed.workshop(room.journal(id));
        for (int item = 1; item <= RACES; item++) {
            assertThat(support(after, item)).isEqualTo(perItem.getOrDefault(item, 0));
        }
        System.out.printf(
                "100 closings: %d votes in time, %d too late%n", accepted.size(), RACES * VOTERS - accepted.size());
    }

    private void race(Client facilitator, List<Client> voters, int race) {
        var all = new ArrayList<Runnable>();
        voters.forEach(voter -> all.add(() -> voter.say(vote(race, race))));
        all.add(() -> facilitator.say(voting(2L * race, false)));
        Collections.shuffle(all, chance);
        all.forEach(hands::submit);
    }

    @Test
    @DisplayName(
            "[K5] [R4] [C11] 20 rounds of 100 identical votes on 10 connections of one seat: one receipt for each op, one"
                    + " ballot for all")
    void identical() {
        List<Client> windows = IntStream.range(0, 10)
                .mapToObj(_ -> connect("attendee", phones.getFirst()))
                .toList();
        for (int round = 0; round < 20; round++) {
            int item = round + 1;
            long first = 10L * round;
            for (Client window : windows) {
                hands.submit(() -> IntStream.rangeClosed(1, 10).forEach(i -> window.say(vote(first + i, item))));
            }
            windows.forEach(window -> receipt(window, first + 10));
        }
        List<JsonObject> receipts = windows.getFirst().heard("receipt");
        assertThat(receipts)
                .hasSize(200)
                .allMatch(one -> one.getString("status").equals("accepted"));
        assertThat(windows)
                .allSatisfy(window -> assertThat(window.heard("receipt")).isEqualTo(receipts));
        assertThat(Replayed.marksWhileOpen(room.journal(id))).as("marks").hasSize(20);
        assertThat(room.journal(id).stream().filter(one -> one.op() > 0)).hasSize(200);
        assertThat(support(Replayed.workshop(room.journal(id)), 20)).isEqualTo(1);
    }
}
