package org.atelier.stranger;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A whole room votes blind, twice, and shares in silence; everything that phones and boards were sent is kept and searched. */
@Tag("hostile")
@DisplayName("A blind room on the real server")
class BlindRoomIT {
    private static final String PLAN = """
            id: aveugle
            languages: [fr, en]
            title: { fr: À l’aveugle, en: Blind }
            sides:
              - { id: pour, name: { fr: Pour, en: For } }
              - { id: contre, name: { fr: Contre, en: Against } }
            levels:
              - { id: ici, name: { fr: Ici, en: Here } }
              - { id: autre, name: { fr: Autre, en: Other } }
            votes:
              - { id: points, name: { fr: Points, en: Dots }, kind: dots, budget: 3, per: level, cap: 2 }
            phases:
              - { id: accueil, kind: welcome, title: { fr: Bonjour, en: Hello } }
              - { id: dire, kind: collect, title: { fr: Dire, en: Say }, sides: [pour], approve: true }
              - { id: choisir, kind: vote, title: { fr: Choisir, en: Choose }, vote: points,
                  visibility: tallies-hidden }
              - { id: silence, kind: collect, title: { fr: Silence, en: Silence }, sides: [pour],
                  visibility: items-hidden }
            """;

    /** What a tally may be called, and whatever would tell who someone is. */
    private static final Set<String> TALLIES = Set.of("support", "score", "tally", "dots", "last", "voters", "first");

    private static final Set<String> PERSONS = Set.of("seat", "seats", "author", "by", "key", "secret", "cookie");
    private static final int PEOPLE = 8;

    private final Stage stage = Stage.open(SharedServer.address(), PLAN);
    private final Host host = new Host(stage);
    private final Guest facilitator = host.remote();
    private final Guest moderator = stage.guest("moderator");
    private final List<Guest> people = new ArrayList<>();
    private final Map<String, Guest> watched = new LinkedHashMap<>();
    private final List<String> secrets = new ArrayList<>();
    private final List<String> neverShown = new ArrayList<>();

    @AfterEach
    void close() {
        stage.close();
    }

    private static long seq(JsonNode receipt) {
        return Guest.accepted(receipt).path("seq").asLong();
    }

    private static String add(Guest guest, String level, String text) {
        return Guest.accepted(guest.ask("add", "'place':{'side':'pour','level':'" + level + "'},'text':'" + text + "'"))
                .path("item")
                .asText();
    }

    private static String list(String... items) {
        return "'items':['" + String.join("','", items) + "']";
    }

    private static String item(String item) {
        return "'item':'" + item + "'";
    }

    private Guest arrive(String who, Door door, String role) {
        door.cookies().lines().flatMap(all -> Stream.of(all.split("; "))).forEach(cookie -> {
            String secret = cookie.substring(cookie.indexOf('=') + 1);
            secrets.add(secret);
            secrets.add(hash(secret));
        });
        Guest guest = stage.guest(door, role);
        watched.put(who, guest);
        return guest;
    }

    /** What is kept of a cookie's secret, and would name its holder as well as the secret. */
    private static String hash(String secret) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes()));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Phones by both doors, a table, and a board by each door. */
    private void everyoneComes() {
        for (int n = 0; n < PEOPLE; n++) {
            Way way = n % 2 == 0 ? Way.SOCKET : Way.POLL;
            people.add(arrive("phone " + n + " by " + way, stage.door("attendee", way), "attendee"));
        }
        Guest table = host.enter(stage.stranger(), host.table("Table", 3));
        Guest.accepted(table.ask("table", "'people':3"));
        watched.put("table", table);
        for (Way way : Way.values()) {
            arrive("board by " + way, stage.door("projector", way), "projector");
        }
    }

    /** Items of both levels that stand; others wait, were refused, or were hidden once they had been seen. */
    private List<String> said() {
        var standing = new ArrayList<String>();
        for (int n = 0; n < PEOPLE; n++) {
            standing.add(add(people.get(n), n < 5 ? "ici" : "autre", (n < 5 ? "ouvert " : "voilé ") + "zq" + n + "zq"));
            pending(people.get(n), "attente" + n);
        }
        Guest.accepted(moderator.ask("approve", list(standing.toArray(String[]::new))));
        String refused = pending(people.getFirst(), "refusé");
        Guest.accepted(moderator.ask("hide", item(refused) + ",'reason':'motif zqrefuszq'"));
        neverShown.add("zqrefuszq");
        return standing;
    }

    private String pending(Guest author, String text) {
        neverShown.add("zq" + text + "zq");
        return add(author, "ici", "zq" + text + "zq");
    }

    private void dots(Guest guest, String item, int dots, String answered) {
        JsonNode receipt = guest.ask("vote", item(item) + ",'dots':" + dots);
        assertThat(receipt.path("code").asText(receipt.path("status").asText())).isEqualTo(answered);
    }

    /** Everyone gives two dots at each level, and tries to give more. */
    private void vote(List<String> items) {
        for (Guest guest : people) {
            dots(guest, items.get(1), 2, "accepted");
            dots(guest, items.get(5), 2, "accepted");
            dots(guest, items.get(2), 2, "budget-exceeded");
            dots(guest, items.get(1), 3, "cap-exceeded");
        }
        Guest table = watched.get("table");
        Guest.accepted(table.ask("vote", item(items.get(2)) + ",'dots':1,'person':2"));
    }

    /** What the desk does meanwhile; returns the position from which that one is hidden. */
    private long decide(List<String> items) {
        Guest.accepted(moderator.ask("merge", "'into':'" + items.get(1) + "'," + list(items.get(2))));
        Guest.accepted(moderator.ask("move", item(items.get(4)) + ",'place':{'side':'pour','level':'autre'}"));
        Guest.accepted(moderator.ask("move", item(items.get(4)) + ",'place':{'side':'pour','level':'ici'}"));
        Guest.accepted(moderator.ask("unmerge", list(items.get(2))));
        return seq(moderator.ask("hide", item(items.get(3)) + ",'reason':'motif zqcachézq'"));
    }

    @Test
    @DisplayName("[S10] [S11] [S13] [S14] [S8] no frame to phones or boards has a tally before the reveal, a person,"
            + " or a text that waits or is hidden; after the reveal the same search finds the tallies")
    void nothingLeaks() {
        everyoneComes();
        seq(facilitator.ask("go", "'phase':'dire'"));
        List<String> items = said();
        long blind = seq(facilitator.ask("go", "'phase':'choisir'"));
        vote(items);
        long hidden = decide(items);
        pending(people.getLast(), "tard");
        people.add(arrive("late phone", stage.door("attendee", Way.POLL), "attendee"));
        arrive("late board", stage.door("projector"), "projector");
        seq(facilitator.ask("round", "'round':2"));
        vote(items);

        long veiled = seq(facilitator.ask("go", "'phase':'silence'"));
        add(people.getFirst(), "autre", "voilé zqneufzq");
        arrive("later board", stage.door("projector"), "projector");
        seq(facilitator.ask("reveal", "'on':true,'level':'ici'"));
        watched.get("later board").sees(items.getFirst(), _ -> true);
        long unveiled = seq(facilitator.ask("reveal", "'on':true,'level':'autre'"));
        long revealed = seq(facilitator.ask("reveal", "'on':true,'phase':'choisir'"));
        watched.values().forEach(guest -> guest.sees(items.get(1), shown -> shown.has("tally")));
        moderator.sees(items.get(1), shown -> shown.has("tally"));

        List<String> voiled = List.of("zq5zq", "zq6zq", "zq7zq", "zqneufzq");
        for (Recording all : recordings()) {
            Recording whileBlind = all.between(blind, revealed);
            assertThat(whileBlind.frames()).as("%s while blind", all).isNotEmpty();
            assertThat(whileBlind.fields(TALLIES)).as("tallies for %s", all).isEmpty();
            assertThat(all.fields(PERSONS)).as("persons for %s", all).isEmpty();
            assertThat(all.texts(secrets)).as("secrets for %s", all).isEmpty();
            assertThat(all.shared().texts(neverShown))
                    .as("what waits or was refused, for %s", all)
                    .isEmpty();
            assertThat(all.between(hidden, Long.MAX_VALUE).shared().texts(List.of("zq3zq", "zqcachézq")))
                    .as("what was hidden, for %s", all)
                    .isEmpty();
            assertThat(all.between(veiled, unveiled).shared().texts(voiled))
                    .as("what is veiled, for %s", all)
                    .isEmpty();
        }
        assertThat(Recording.of("moderator", moderator)
                        .between(blind, revealed)
                        .fields(Set.of("support", "score", "tally")))
                .as("tallies for the moderator")
                .isEmpty();
        found(revealed, unveiled, voiled);
    }

    @Test
    @DisplayName("[M6] each phone has an order of its own, the same in another window and whatever happens")
    void order() {
        seq(facilitator.ask("go", "'phase':'dire'"));
        var doors =
                IntStream.range(0, PEOPLE).mapToObj(_ -> stage.door("attendee")).toList();
        List<Integer> before = doors.stream().map(this::order).toList();
        seq(facilitator.ask("go", "'phase':'choisir'"));
        add(stage.guest(doors.getFirst(), "attendee"), "ici", "ouvert");
        assertThat(before).doesNotHaveDuplicates();
        assertThat(doors.stream().map(this::order)).containsExactlyElementsOf(before);
    }

    private int order(Door door) {
        return stage.guest(door, "attendee").mine().path("order").asInt(-1);
    }

    private List<Recording> recordings() {
        return watched.entrySet().stream()
                .map(entry -> Recording.of(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The search can find what it looks for: in the same recordings, where it may be. */
    private void found(long revealed, long unveiled, List<String> voiled) {
        int frames = 0;
        for (Recording all : recordings()) {
            frames += all.frames().size();
            assertThat(all.between(revealed, Long.MAX_VALUE).fields(TALLIES))
                    .as("tallies for %s", all)
                    .contains("support", "score", "tally", "dots");
            assertThat(all.between(unveiled, Long.MAX_VALUE).shared().texts(voiled))
                    .as("what was veiled, for %s", all)
                    .containsAll(voiled);
        }
        assertThat(Recording.of("author", people.getFirst()).texts(neverShown)).contains("zqrefuszq", "zqattente0zq");
        assertThat(Recording.of("moderator", moderator).texts(neverShown)).containsAll(neverShown);
        System.out.printf("%d connections, %d frames searched%n", watched.size(), frames);
    }
}
