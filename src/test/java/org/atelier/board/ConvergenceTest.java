package org.atelier.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.atelier.domain.House;
import org.atelier.domain.RandomHistory;
import org.atelier.domain.Recorded;
import org.atelier.domain.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("property")
@DisplayName("All screens agree")
class ConvergenceTest {

    static Stream<Long> seeds() {
        return RandomHistory.seeds(150);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @DisplayName("[S6] snapshot at n plus the deltas to m equals the snapshot at m, for each role")
    void deltas(long seed) {
        var random = new Random(seed);
        var board = new Board("epoch");
        Map<Role, List<ClientState>> clients = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            clients.put(role, new ArrayList<>());
        }
        for (Recorded recorded : RandomHistory.of(seed, 250)) {
            board.apply(recorded);
            if (random.nextInt(4) == 0) {
                board.online(random.nextInt(5));
            }
            if (random.nextInt(3) == 0) {
                board.tick()
                        .forEach((role, delta) -> clients.get(role)
                                .forEach(client -> assertThat(client.apply(delta))
                                        .as("[S4] no gap")
                                        .isTrue()));
            }
            if (random.nextInt(25) == 0) {
                clients.forEach((role, joined) -> joined.add(ClientState.at(board.snapshot(role))));
            }
        }
        board.tick().forEach((role, delta) -> clients.get(role).forEach(client -> client.apply(delta)));
        clients.forEach((role, joined) -> joined.forEach(client -> assertThat(client.entries())
                .isEqualTo(ClientState.at(board.snapshot(role)).entries())));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @DisplayName("[S6] a snapshot is the same whether anyone had looked before or not")
    void looking(long seed) {
        var watched = new Board("epoch");
        var unseen = new Board("epoch");
        for (Recorded recorded : RandomHistory.of(seed, 250)) {
            watched.apply(recorded);
            if (recorded.seq() % 5 == 0) {
                watched.tick();
            }
            unseen.apply(recorded);
        }
        for (Role role : Role.values()) {
            assertThat(ClientState.at(watched.snapshot(role)).entries())
                    .isEqualTo(ClientState.at(unseen.snapshot(role)).entries());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @DisplayName("[S5] resume never expires: from any position one delta brings a client to where everyone is")
    void resume(long seed) {
        var board = new Board("epoch");
        List<Recorded> history = RandomHistory.of(seed, 200);
        Map<Role, List<ClientState>> left = new EnumMap<>(Role.class);
        for (Recorded recorded : history) {
            board.apply(recorded);
            if (recorded.seq() % 17 == 1) {
                for (Role role : Role.values()) {
                    left.computeIfAbsent(role, _ -> new ArrayList<>()).add(ClientState.at(board.snapshot(role)));
                }
            }
        }
        left.forEach((role, clients) -> clients.forEach(client -> {
            assertThat(client.apply(board.since(role, client.seq()))).isTrue();
            assertThat(client.entries())
                    .isEqualTo(ClientState.at(board.snapshot(role)).entries());
        }));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @DisplayName("[S11] hidden, withdrawn and merged items never reach attendees or projectors under their own key")
    void hidden(long seed) {
        var board = new Board("epoch");
        RandomHistory.of(seed, 250).forEach(board::apply);
        for (Role role : List.of(Role.ATTENDEE, Role.PROJECTOR)) {
            ClientState client = ClientState.at(board.snapshot(role));
            board.workshop().items().all().stream()
                    .filter(item -> !item.stands())
                    .forEach(item -> assertThat(client.entries()).doesNotContainKey("item/i" + item.n()));
            assertThat(client.entries().keySet())
                    .noneMatch(key -> key.startsWith("desk/") || key.startsWith("decision/") || key.equals("queue"));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @DisplayName("[S11] [S14] no delta to attendees or projectors holds an item that doesn’t stand")
    void standing(long seed) {
        var board = new Board("epoch");
        for (Recorded recorded : RandomHistory.of(seed, 250)) {
            board.apply(recorded);
            Map<Role, byte[]> deltas = board.tick();
            for (Role role : List.of(Role.ATTENDEE, Role.PROJECTOR)) {
                assertThat(deltas.containsKey(role) ? ClientState.set(deltas.get(role)) : Set.<String>of())
                        .filteredOn(key -> key.startsWith("item/"))
                        .allMatch(key -> board.workshop()
                                .items()
                                .get(Integer.parseInt(key.substring("item/i".length())))
                                .stands());
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @DisplayName("[M1] whoever’s own part has changed is told, whoever made the change")
    void own(long seed) {
        var board = new Board("epoch");
        Map<Integer, String> told = new TreeMap<>();
        for (Recorded recorded : RandomHistory.of(seed, 150)) {
            board.apply(recorded);
            Set<Integer> touched = board.takeTouchedSeats();
            for (int seat : seatsWithDevices(board.workshop().house())) {
                String mine = new String(board.mine(seat), StandardCharsets.UTF_8);
                String before = told.put(seat, mine);
                if (before != null && !touched.contains(seat)) {
                    assertThat(mine).as("after %s", recorded.event()).isEqualTo(before);
                }
            }
        }
    }

    /** Others at a table hear of themselves by the device that speaks for them. */
    private static List<Integer> seatsWithDevices(House house) {
        return IntStream.rangeClosed(1, house.seatCount())
                .filter(seat -> house.speaker(seat) == seat)
                .boxed()
                .toList();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @DisplayName("[S8] no frame names a seat, an author or a voter")
    void anonymous(long seed) {
        var board = new Board("epoch");
        for (Recorded recorded : RandomHistory.of(seed, 120)) {
            board.apply(recorded);
            board.tick()
                    .values()
                    .forEach(delta -> assertThat(new String(delta, StandardCharsets.UTF_8))
                            .doesNotContain("seat", "author", "voter", "key1", "key2"));
        }
    }
}
