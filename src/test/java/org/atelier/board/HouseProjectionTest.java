package org.atelier.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.atelier.domain.Actor;
import org.atelier.domain.Event;
import org.atelier.domain.Plans;
import org.atelier.domain.Recorded;
import org.atelier.domain.Role;
import org.atelier.domain.Room;
import org.atelier.domain.Whose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What the facilitator sees of who is there")
class HouseProjectionTest {
    private final Board board = new Board("epoch");
    private long seq;

    @BeforeEach
    void twoPeople() {
        var keys = Map.of(Role.FACILITATOR, "f", Role.MODERATOR, "m", Role.PROJECTOR, "p");
        happened(
                new Event.WorkshopCreated(Plans.small(), "ABCDEFGH", "fr", keys, 90),
                new Event.SeatTaken(1, "key1"),
                new Event.SeatTaken(2, "key2"));
    }

    private void happened(Event... events) {
        for (Event event : events) {
            board.apply(new Recorded(++seq, 1_000, new Actor.Host(), 0, 0, event));
        }
    }

    private JsonNode seen(Role role, String key) {
        return ClientState.at(board.snapshot(role)).entries().get(key);
    }

    private JsonNode mine(int seat) throws IOException {
        return new ObjectMapper().readTree(board.mine(seat));
    }

    @Test
    @DisplayName("the three first links without a name, and those made later")
    void grants() {
        happened(
                new Event.GrantMade(4, Role.ATTENDEE, "Table 4", "t", 6),
                new Event.GrantChanged(2, Role.MODERATOR, "Luce"),
                new Event.GrantRevoked(2));
        assertThat(seen(Role.FACILITATOR, "grant/g1"))
                .hasToString("{\"n\":1,\"role\":\"facilitator\",\"name\":\"\",\"people\":0,\"revoked\":false}");
        assertThat(seen(Role.FACILITATOR, "grant/g2"))
                .hasToString("{\"n\":2,\"role\":\"moderator\",\"name\":\"Luce\",\"people\":0,\"revoked\":true}");
        assertThat(seen(Role.FACILITATOR, "grant/g4"))
                .hasToString("{\"n\":4,\"role\":\"attendee\",\"name\":\"Table 4\",\"people\":6,\"revoked\":false}");
        for (Role role : List.of(Role.ATTENDEE, Role.PROJECTOR, Role.MODERATOR)) {
            assertThat(seen(role, "grant/g1")).isNull();
            assertThat(seen(role, "house")).isNull();
        }
    }

    @Test
    @DisplayName("tickets and their conflicts, tables, what was voided and why, and never a seat")
    void house() {
        happened(
                new Event.TicketsIssued(1, List.of("a", "b", "c")),
                new Event.TicketUsed(2, 3, "k3"),
                new Event.TicketUsed(2, 3, "k4"),
                new Event.GrantMade(4, Role.ATTENDEE, "Table 4", "t", 6),
                new Event.TableTaken(4, 4, "k5"),
                new Event.TableSet(4, 3, List.of(5, 6)),
                new Event.ItemAdded(1, 1, Room.NEAR, "accès", false),
                new Event.SeatVoided(1, new Whose.Item(1), "deux téléphones"),
                new Event.SeatVoided(3, new Whose.Ticket(2), "prêté"));
        assertThat(seen(Role.FACILITATOR, "house"))
                .hasToString("{\"entry\":\"open\",\"cap\":20000,"
                        + "\"tickets\":{\"issued\":3,\"used\":1,\"conflicts\":[2]},"
                        + "\"tables\":[{\"grant\":\"g4\",\"name\":\"Table 4\",\"people\":3}],"
                        + "\"voided\":[{\"what\":\"i1\",\"reason\":\"deux téléphones\"},{\"what\":2,\"reason\":\"prêté\"}],"
                        + "\"segments\":{}}");
        assertThat(seen(Role.ATTENDEE, "people")).hasToString("{\"joined\":4,\"devices\":2,\"online\":0}");
    }

    @Test
    @DisplayName("[T7] how many are of a segment, from five people on")
    void segments() {
        for (int seat = 3; seat <= 6; seat++) {
            happened(new Event.SeatTaken(seat, "k" + seat), new Event.SegmentChosen(seat, Optional.of("care")));
        }
        assertThat(seen(Role.FACILITATOR, "house").get("segments")).isEmpty();
        happened(new Event.SegmentChosen(1, Optional.of("care")), new Event.SegmentChosen(2, Optional.empty()));
        assertThat(seen(Role.FACILITATOR, "house").get("segments")).hasToString("{\"care\":5}");
    }

    @Test
    @DisplayName(
            "[M5] [M7] a person is told of a copied ticket, of the table's size and of the segment that was chosen")
    void mine() throws IOException {
        happened(
                new Event.TicketsIssued(1, List.of("a")),
                new Event.TicketUsed(1, 3, "k3"),
                new Event.GrantMade(4, Role.ATTENDEE, "Table 4", "t", 6),
                new Event.TableTaken(4, 4, "k5"));
        assertThat(mine(3).get("conflict").booleanValue()).isFalse();
        assertThat(mine(3).has("segment") || mine(3).has("table")).isFalse();
        assertThat(mine(4).get("table").intValue()).isEqualTo(6);
        board.takeTouchedSeats();
        happened(new Event.TicketUsed(1, 3, "k4"), new Event.SegmentChosen(1, Optional.empty()));
        assertThat(board.takeTouchedSeats()).containsExactlyInAnyOrder(1, 3);
        assertThat(mine(3).get("conflict").booleanValue()).isTrue();
        assertThat(mine(1).get("segment").textValue()).isEmpty();
    }
}
