package org.atelier.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.atelier.domain.Actor;
import org.atelier.domain.Event;
import org.atelier.domain.Likeness;
import org.atelier.domain.Marks;
import org.atelier.domain.Place;
import org.atelier.domain.Plans;
import org.atelier.domain.Recorded;
import org.atelier.domain.Role;
import org.atelier.domain.Room;
import org.atelier.domain.Theme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What each role sees")
class BoardTest {
    private final Board board = new Board("epoch");
    private long seq;

    @BeforeEach
    void threePeople() {
        happened(new Event.WorkshopCreated(Plans.small(), "ABCDEFGH", "fr", Map.of(Role.MODERATOR, "m"), 90));
        for (int seat = 1; seat <= 3; seat++) {
            happened(new Event.SeatTaken(seat, "key" + seat));
        }
    }

    private void happened(Event... events) {
        for (Event event : events) {
            board.apply(new Recorded(++seq, 1_000, new Actor.Host(), 0, 0, event));
        }
    }

    private JsonNode seen(Role role, String key) {
        return ClientState.at(board.snapshot(role)).entries().get(key);
    }

    @Test
    @DisplayName("where the room is, how many are there, and how much each cell holds")
    void common() {
        board.online(2);
        happened(
                new Event.PhaseEntered("for", Optional.of("far")),
                new Event.TimerStarted(9_000, 8),
                new Event.ItemAdded(1, 1, Room.NEAR, "accès", false),
                new Event.ItemAdded(2, 1, new Place.Unplaced("against"), "je ne sais pas", false));
        assertThat(seen(Role.PROJECTOR, "now"))
                .hasToString("{\"phase\":\"for\",\"level\":\"far\",\"timer\":{\"endsAt\":9000,\"seconds\":8},"
                        + "\"paused\":false,\"revealed\":false,\"levels\":[],\"adding\":true,\"asking\":false,"
                        + "\"vote\":\"support\",\"round\":1,"
                        + "\"voting\":true,\"door\":true}");
        assertThat(seen(Role.PROJECTOR, "people")).hasToString("{\"joined\":3,\"devices\":3,\"online\":2}");
        assertThat(seen(Role.PROJECTOR, "counts"))
                .hasToString(
                        "{\"for\":{\"near\":1,\"far\":0,\"other\":0,\"\":0},\"against\":{\"near\":0,\"far\":0,\"other\":0,\"\":1}}");
        assertThat(seen(Role.PROJECTOR, "unthemed")).hasToString("{\"count\":2}");
    }

    @Test
    @DisplayName("a merged item shows those under it and counts people once")
    void merged() {
        happened(
                new Event.ItemAdded(1, 1, Room.NEAR, "accès", false),
                new Event.ItemAdded(2, 2, Room.FAR, "accès aux soins", true),
                Marks.cast(1, 1, true),
                Marks.cast(1, 2, true),
                Marks.cast(3, 2, true),
                new Event.ItemsMerged(1, 1, List.of(2)));
        assertThat(seen(Role.ATTENDEE, "item/i1"))
                .hasToString(
                        "{\"n\":1,\"place\":{\"side\":\"for\",\"level\":\"near\"},\"text\":\"accès\",\"support\":2,"
                                + "\"score\":2,\"tally\":{\"before\":0},"
                                + "\"merged\":[\"i2\"],\"late\":false,\"unsure\":0,\"asked\":0}");
        assertThat(seen(Role.ATTENDEE, "item/i2")).isNull();
        assertThat(seen(Role.MODERATOR, "desk/i2").get("status").textValue()).isEqualTo("merged");
        assertThat(seen(Role.MODERATOR, "desk/i2").get("into").textValue()).isEqualTo("i1");
        assertThat(seen(Role.MODERATOR, "desk/i2").get("support").intValue()).isEqualTo(2);
    }

    @Test
    @DisplayName("[S10] tallies are hidden on the wire until they are revealed")
    void talliesHidden() {
        happened(
                new Event.ItemAdded(1, 1, Room.NEAR, "accès", false),
                Marks.cast(2, 1, true),
                new Event.PhaseEntered("blind", Optional.empty()));
        assertThat(seen(Role.ATTENDEE, "item/i1").has("support")).isFalse();
        assertThat(seen(Role.PROJECTOR, "item/i1").has("support")).isFalse();
        assertThat(seen(Role.FACILITATOR, "item/i1").get("support").intValue()).isEqualTo(1);
        happened(Marks.revealed(true));
        assertThat(seen(Role.ATTENDEE, "item/i1").get("support").intValue()).isEqualTo(1);
    }

    @Test
    @DisplayName("[S10] in a silent phase only counts reach the room, for the sides it collects")
    void itemsHidden() {
        happened(
                new Event.ItemAdded(1, 1, Room.NEAR, "accès", false),
                new Event.ItemAdded(2, 1, Room.AGAINST, "coût", false),
                new Event.ThemesProposed(List.of(new Theme(1, "accès", List.of(1, 2))), List.of()),
                new Event.PhaseEntered("silent", Optional.empty()));
        assertThat(seen(Role.ATTENDEE, "item/i1")).isNull();
        assertThat(seen(Role.ATTENDEE, "item/i2")).isNotNull();
        assertThat(seen(Role.ATTENDEE, "theme/t1")).isNull();
        assertThat(seen(Role.ATTENDEE, "counts").at("/for/near").intValue()).isEqualTo(1);
        assertThat(seen(Role.FACILITATOR, "item/i1")).isNotNull();
        happened(Marks.revealed(true));
        assertThat(seen(Role.PROJECTOR, "item/i1")).isNotNull();
        assertThat(seen(Role.PROJECTOR, "theme/t1")).isNotNull();
    }

    @Test
    @DisplayName("[S10] what was written in silence stays so through phases about something else, until one about it")
    void silenceLasts() {
        happened(
                new Event.PhaseEntered("silent", Optional.empty()),
                new Event.ItemAdded(1, 1, Room.NEAR, "accès", false),
                new Event.ItemAdded(2, 1, Room.AGAINST, "coût", false),
                new Event.ThemesProposed(List.of(new Theme(1, "accès", List.of(1, 2))), List.of()),
                new Event.PhaseEntered("against", Optional.empty()));
        assertThat(seen(Role.ATTENDEE, "item/i1")).isNull();
        assertThat(seen(Role.PROJECTOR, "item/i1")).isNull();
        assertThat(seen(Role.ATTENDEE, "item/i2")).isNotNull();
        assertThat(seen(Role.ATTENDEE, "theme/t1")).isNull();
        assertThat(seen(Role.MODERATOR, "item/i1")).isNotNull();
        happened(new Event.PhaseEntered("dots", Optional.empty()));
        assertThat(seen(Role.ATTENDEE, "item/i1")).isNotNull();
        assertThat(seen(Role.PROJECTOR, "theme/t1")).isNotNull();
        happened(new Event.PhaseEntered("silent", Optional.empty()), Marks.revealed(true));
        happened(new Event.PhaseEntered("against", Optional.empty()));
        assertThat(seen(Role.ATTENDEE, "item/i1")).isNotNull();
    }

    @Test
    @DisplayName("a theme shows the items that stand, their levels in the plan’s order, and distinct people")
    void theme() {
        happened(
                new Event.ItemAdded(1, 1, Room.FAR, "accès", false),
                new Event.ItemAdded(2, 1, Room.NEAR, "accès aux soins", false),
                new Event.ItemAdded(3, 1, Room.NEAR, "accès rapide", false),
                Marks.cast(1, 1, true),
                Marks.cast(1, 2, true),
                new Event.ThemesProposed(List.of(new Theme(1, "accès", List.of(1, 2, 3))), List.of()),
                new Event.ItemHidden(1, 3, "hors sujet"));
        assertThat(seen(Role.PROJECTOR, "theme/t1"))
                .hasToString(
                        "{\"n\":1,\"label\":\"accès\",\"items\":[\"i1\",\"i2\"],\"levels\":[\"near\",\"far\"],\"support\":1}");
    }

    @Test
    @DisplayName("the desk sees likely duplicates, who supports both, and what was decided")
    void desk() {
        happened(
                new Event.ItemAdded(1, 1, Room.NEAR, "accès", false),
                new Event.ItemAdded(2, 2, Room.NEAR, "accès aux soins", false),
                Marks.cast(1, 1, true),
                new Event.DuplicatesProposed(List.of(new Likeness(List.of(1, 2), List.of("accès")))),
                Marks.cast(1, 2, true));
        assertThat(seen(Role.MODERATOR, "queue"))
                .hasToString("{\"groups\":[{\"items\":[\"i1\",\"i2\"],\"shared\":[\"accès\"]}]}");
        assertThat(seen(Role.MODERATOR, "desk/i1").get("both")).hasToString("{\"i2\":1}");
        happened(new Event.ItemsKeptApart(1, List.of(1, 2)));
        assertThat(seen(Role.MODERATOR, "queue")).hasToString("{\"groups\":[]}");
        assertThat(seen(Role.MODERATOR, "decision/d1"))
                .hasToString("{\"n\":1,\"kind\":\"apart\",\"items\":[\"i1\",\"i2\"],\"undone\":false,\"reason\":\"\"}");
        assertThat(seen(Role.PROJECTOR, "queue")).isNull();
    }

    @Test
    @DisplayName("[M1] [M2] a seat’s own part tells what became of each of its items, and its votes as they were cast")
    void mine() throws Exception {
        happened(
                new Event.ItemAdded(1, 1, Room.NEAR, "accès", false),
                new Event.ItemAdded(2, 2, Room.NEAR, "accès aux soins", false),
                Marks.cast(2, 2, true),
                new Event.ItemsMerged(1, 1, List.of(2)),
                new Event.ItemHidden(2, 1, "nomme une personne"));
        JsonNode mine = new ObjectMapper().readTree(board.mine(2));
        assertThat(mine)
                .hasToString("{\"t\":\"mine\",\"items\":{\"i2\":{\"text\":\"accès aux soins\","
                        + "\"place\":{\"side\":\"for\",\"level\":\"near\"},\"status\":\"hidden\",\"reason\":\"nomme une personne\","
                        + "\"into\":\"i1\",\"late\":false,\"unsure\":false,\"asked\":0,\"editableUntil\":61000,"
                        + "\"decisions\":[{\"n\":1,\"kind\":\"merge\",\"reason\":\"\",\"undone\":false}]}},"
                        + "\"ballots\":[{\"support\":{\"1\":{\"items\":{\"i2\":true}}}}],\"done\":{},\"conflict\":false,"
                        + "\"order\":" + mine.get("order") + "}");
        assertThat(board.takeTouchedSeats()).containsExactlyInAnyOrder(1, 2);
    }
}
