package org.atelier.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.atelier.domain.Recorded;
import org.atelier.writer.Secrets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** One room for each situation and door, in which everyone gives every command. */
@Tag("matrix")
@DisplayName("Who may give which command, at the doors of a real server")
class WhoMayDoorsTest {
    /** Items are written that much later than now, so that on a slow machine nobody is too late to change their own. */
    private static final long AHEAD_MILLIS = 600_000;

    private static final List<WhoMayRow> FRAMES =
            WhoMay.ROWS.stream().filter(WhoMayRow::isFrame).toList();
    private static RealRoom room;

    @BeforeAll
    static void open() {
        room = new RealRoom();
    }

    @AfterAll
    static void close() {
        room.close();
    }

    static Stream<Arguments> everyDoorEverywhere() {
        return Arrays.stream(Situation.values())
                .flatMap(where -> Arrays.stream(Speaker.Door.values()).map(door -> Arguments.of(door, where)));
    }

    /** A room in that situation, with things of their own for every command of everyone. */
    private static final class Meeting {
        final Map<Who, String> secrets = new EnumMap<>(Who.class);
        final Map<Who, List<String>> frames = new EnumMap<>(Who.class);
        final Map<Who, Map<WhoMayRow, Things>> things = new EnumMap<>(Who.class);
        final String id;

        Meeting(Situation where) {
            for (Who who : Who.values()) {
                secrets.put(who, CookieSecret.fresh());
            }
            long then = System.currentTimeMillis() + AHEAD_MILLIS;
            var gathering = new Gathering(where, then, who -> Secrets.key(secrets.get(who)));
            for (Who who : Who.values()) {
                things.put(who, WhoMay.ROWS.stream().collect(Collectors.toMap(row -> row, _ -> gathering.things(who))));
                frames.put(
                        who,
                        IntStream.range(0, FRAMES.size())
                                .mapToObj(i -> FRAMES.get(i)
                                        .frame(i + 1L, things.get(who).get(FRAMES.get(i))))
                                .toList());
            }
            things.values().forEach(some -> some.forEach((row, one) -> row.command(one)));
            id = room.open(gathering.recorded());
        }

        String cookie(Who who) {
            return "atelier-" + id + "-" + who.role() + "=" + secrets.get(who);
        }
    }

    @ParameterizedTest(name = "by {0} in {1}")
    @MethodSource("everyDoorEverywhere")
    @DisplayName(
            "[G4] [K1] every command of those who are in the room is answered as the table says, and that is journaled")
    void present(Speaker.Door door, Situation where) {
        var meeting = new Meeting(where);
        var wrong = new ArrayList<String>();
        var accepted = new HashSet<List<Object>>();
        // The facilitator last: going to a round opens its vote.
        for (Who who : Who.PRESENT) {
            Speaker speaker = door.open(room, meeting.id, who, meeting.cookie(who));
            List<JsonObject> receipts = speaker.say(meeting.frames.get(who));
            assertThat(receipts).as("%s, closed with %d", who, speaker.closed()).hasSameSizeAs(FRAMES);
            for (int i = 0; i < FRAMES.size(); i++) {
                String answer = answer(receipts.get(i));
                if (!answer.equals(FRAMES.get(i).answer(who, where))) {
                    wrong.add(who + " " + FRAMES.get(i) + ": " + answer + ", not "
                            + FRAMES.get(i).answer(who, where));
                }
                if (answer.equals(Verdicts.ACCEPTED)) {
                    accepted.add(List.of(who.role(), i + 1L, receipts.get(i).getLong("seq")));
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(firstOfEachCommand(meeting.id)).isEqualTo(accepted);
    }

    private static String answer(JsonObject receipt) {
        return receipt.getString("code", receipt.getString("status"));
    }

    /** Role, op and position of the first event of each command that has an op: what was refused is not among them. */
    private static Set<List<Object>> firstOfEachCommand(String id) {
        var seen = new HashSet<List<Object>>();
        return room.journal(id).stream()
                .filter(one -> one.op() > 0 && seen.add(List.of(one.actor(), one.op())))
                .map(WhoMayDoorsTest::first)
                .collect(Collectors.toSet());
    }

    private static List<Object> first(Recorded one) {
        return List.of(one.actor().role().id(), one.op(), one.seq());
    }

    @ParameterizedTest(name = "by {0} in {1}")
    @MethodSource("everyDoorEverywhere")
    @DisplayName(
            "[G2] [T6] [C5] those who were let go, or come from another workshop, are closed out before any command")
    void absent(Speaker.Door door, Situation where) {
        var meeting = new Meeting(where);
        int before = room.journal(meeting.id).size();
        for (Who who : Who.ABSENT) {
            Speaker speaker = door.open(room, meeting.id, who, meeting.cookie(who));
            assertThat(speaker.say(meeting.frames.get(who))).as("%s", who).isEmpty();
            assertThat(speaker.closed()).as("%s", who).isEqualTo(4401);
        }
        assertThat(room.journal(meeting.id)).hasSize(before);
    }

    @ParameterizedTest(name = "in {0}")
    @EnumSource
    @DisplayName("[H14] [H15] [H16] [H17] [G4] what goes by HTTP is answered as the table says, to everyone")
    void http(Situation where) {
        var meeting = new Meeting(where);
        var wrong = new ArrayList<String>();
        WhoMay.ROWS.stream().filter(row -> !row.isFrame()).forEach(row -> {
            for (Who who : Who.values()) {
                int status = status(meeting, row, who);
                boolean may = row.answer(who, where).equals(Verdicts.ACCEPTED);
                if (may ? status / 100 != 2 : status != 404) {
                    wrong.add(who + " " + row + ": " + status);
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    private static int status(Meeting meeting, WhoMayRow row, Who who) {
        return switch (row.given()) {
            case WhoMayRow.Post(String fields, var _) -> {
                String body = "{'workshop':'" + meeting.id + "'" + (fields.isEmpty() ? "" : "," + fields) + "}";
                String filled = meeting.things.get(who).get(row).fill(body);
                yield room.post(row.type(), meeting.cookie(who), filled).statusCode();
            }
            case WhoMayRow.Get() ->
                room.get(row.type().replace("ID", meeting.id), meeting.cookie(who))
                        .statusCode();
            case WhoMayRow.Frame _ -> throw new IllegalArgumentException(row.toString());
        };
    }
}
