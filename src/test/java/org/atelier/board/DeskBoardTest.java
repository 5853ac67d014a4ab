package org.atelier.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.atelier.domain.Actor;
import org.atelier.domain.Event;
import org.atelier.domain.Place;
import org.atelier.domain.Plans;
import org.atelier.domain.Recorded;
import org.atelier.domain.Role;
import org.atelier.domain.Room;
import org.atelier.domain.Whose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What the desk sees of what is said, and what authors are told")
class DeskBoardTest {
    private static final Event PENDING = new Event.ItemAdded(1, 1, Room.NEAR, "à relire", false, true, true);
    private final Board board = new Board("epoch");
    private long seq;

    @BeforeEach
    void threePeople() {
        happened(new Event.WorkshopCreated(Plans.small(), "ABCDEFGH", "fr", Map.of(Role.MODERATOR, "m"), 90));
        for (int seat = 1; seat <= 3; seat++) {
            happened(new Event.SeatTaken(seat, "key" + seat));
        }
        happened(new Event.PhaseEntered("screened", Optional.empty()));
    }

    private void happened(Event... events) {
        for (Event event : events) {
            board.apply(new Recorded(++seq, 1_000, new Actor.Host(), 0, 0, event));
        }
    }

    private JsonNode seen(Role role, String key) {
        return ClientState.at(board.snapshot(role)).entries().get(key);
    }

    private JsonNode mine(int seat) throws Exception {
        return new ObjectMapper().readTree(board.mine(seat));
    }

    @Test
    @DisplayName("[S11] [S14] [K15] a pending item is seen by its author and the desk alone, and counts nowhere")
    void pending() throws Exception {
        happened(PENDING);
        for (Role role : List.of(Role.ATTENDEE, Role.PROJECTOR)) {
            assertThat(new String(board.snapshot(role), java.nio.charset.StandardCharsets.UTF_8))
                    .doesNotContain("à relire", "desk/", "waiting");
            assertThat(seen(role, "counts").at("/for/near").intValue()).isZero();
        }
        assertThat(seen(Role.FACILITATOR, "item/i1")).isNull();
        assertThat(mine(1).at("/items/i1/status").textValue()).isEqualTo("pending");
        assertThat(mine(1).at("/items/i1/unsure").booleanValue()).isTrue();
        assertThat(seen(Role.MODERATOR, "desk/i1").get("status").textValue()).isEqualTo("pending");
        assertThat(seen(Role.FACILITATOR, "waiting"))
                .hasToString("{\"pending\":1,\"unplaced\":0,\"asked\":0,\"late\":0}");
        happened(new Event.ItemsApproved(1, List.of(1)));
        assertThat(seen(Role.PROJECTOR, "item/i1").get("unsure").intValue()).isEqualTo(1);
        assertThat(seen(Role.PROJECTOR, "counts").at("/for/near").intValue()).isEqualTo(1);
        assertThat(mine(1).at("/items/i1/decisions"))
                .hasToString("[{\"n\":1,\"kind\":\"approve\",\"reason\":\"\",\"undone\":false}]");
    }

    @Test
    @DisplayName("[M2] [K15] a refused one tells its author why, and stays off the screens")
    void turnedDown() throws Exception {
        happened(PENDING, new Event.ItemHidden(1, 1, "nomme une personne"));
        assertThat(mine(1).at("/items/i1/status").textValue()).isEqualTo("hidden");
        assertThat(mine(1).at("/items/i1/reason").textValue()).isEqualTo("nomme une personne");
        assertThat(mine(1).at("/items/i1/decisions"))
                .hasToString("[{\"n\":1,\"kind\":\"hide\",\"reason\":\"nomme une personne\",\"undone\":false}]");
        assertThat(seen(Role.MODERATOR, "waiting").get("pending").intValue()).isZero();
        assertThat(seen(Role.ATTENDEE, "item/i1")).isNull();
    }

    @Test
    @DisplayName("[M2] [K18] authors read the reason of the latest ten decisions about their item, undone ones too")
    void decisions() throws Exception {
        happened(item(1, 1, "accès"), item(2, 2, "accès aux soins"));
        happened(new Event.ItemsMerged(1, 1, List.of(2)));
        board.takeTouchedSeats();
        happened(new Event.DecisionExplained(1, "la même idée"));
        assertThat(board.takeTouchedSeats()).containsExactlyInAnyOrder(1, 2);
        happened(new Event.DecisionUndone(1));
        for (int n = 2; n <= 11; n++) {
            happened(new Event.ItemMoved(n, 2, n % 2 == 0 ? Room.FAR : Room.NEAR));
        }
        assertThat(mine(1).at("/items/i1/decisions"))
                .hasToString("[{\"n\":1,\"kind\":\"merge\",\"reason\":\"la même idée\",\"undone\":true}]");
        assertThat(mine(2).at("/items/i2/decisions")).hasSize(10);
        assertThat(mine(2).at("/items/i2/decisions/0/n").intValue()).isEqualTo(2);
        assertThat(seen(Role.MODERATOR, "decision/d1"))
                .hasToString("{\"n\":1,\"kind\":\"merge\",\"items\":[\"i1\",\"i2\"],\"undone\":true,"
                        + "\"reason\":\"la même idée\"}");
    }

    @Test
    @DisplayName("[K16] everyone sees how many wait for an author, who sees it too; nobody sees who asked")
    void asked() throws Exception {
        happened(item(1, 1, "DMÉ"), new Event.ClarificationAsked(1, 2), new Event.ClarificationAsked(1, 0));
        assertThat(seen(Role.PROJECTOR, "now").get("asking").booleanValue()).isTrue();
        assertThat(seen(Role.ATTENDEE, "item/i1").get("asked").intValue()).isEqualTo(2);
        assertThat(mine(1).at("/items/i1/asked").intValue()).isEqualTo(2);
        assertThat(seen(Role.MODERATOR, "waiting").get("asked").intValue()).isEqualTo(1);
        happened(new Event.ItemRephrased(1, "dossier médical électronique"));
        assertThat(seen(Role.ATTENDEE, "item/i1").get("asked").intValue()).isZero();
        assertThat(seen(Role.MODERATOR, "desk/i1").get("earlier")).hasToString("[\"DMÉ\"]");
    }

    @Test
    @DisplayName("what waits: for a level, for an answer; and what came late")
    void waiting() {
        happened(
                new Event.ItemAdded(1, 1, new Place.Unplaced("for"), "accès", true),
                item(2, 2, "soins"),
                new Event.ItemsMerged(1, 2, List.of(1)));
        assertThat(seen(Role.MODERATOR, "waiting"))
                .hasToString("{\"pending\":0,\"unplaced\":0,\"asked\":0,\"late\":0}");
        happened(new Event.ItemsUnmerged(2, List.of(1)));
        assertThat(seen(Role.MODERATOR, "waiting"))
                .hasToString("{\"pending\":0,\"unplaced\":1,\"asked\":0,\"late\":1}");
    }

    @Test
    @DisplayName("[K19] the desk sees who decides on an item, until it is released or decided")
    void claims() {
        var luce = new Actor.Holder(Role.MODERATOR, "luce");
        happened(
                item(1, 1, "a"),
                item(2, 1, "b"),
                item(3, 1, "c"),
                new Event.ItemsClaimed(luce, List.of(1, 2, 3), 46_000));
        assertThat(seen(Role.FACILITATOR, "claim/i1")).hasToString("{\"by\":\"\",\"device\":\"luce\",\"until\":46000}");
        assertThat(seen(Role.PROJECTOR, "claim/i1")).isNull();
        happened(new Event.GrantChanged(2, Role.MODERATOR, "Équipe"));
        assertThat(seen(Role.MODERATOR, "claim/i1").get("by").textValue()).isEqualTo("Équipe");
        happened(new Event.ClaimsReleased(luce, List.of(3)), new Event.ItemsMerged(1, 1, List.of(2)));
        for (int n = 1; n <= 3; n++) {
            assertThat(seen(Role.MODERATOR, "claim/i" + n)).isNull();
        }
    }

    @Test
    @DisplayName("[K21] how many have finished, at each level too; those who have finished all have finished each")
    void done() throws Exception {
        happened(
                new Event.DoneSet(1, "screened", Optional.empty(), true),
                new Event.DoneSet(2, "screened", Optional.of("near"), true),
                new Event.DoneSet(3, "for", Optional.empty(), true));
        assertThat(seen(Role.PROJECTOR, "done"))
                .hasToString("{\"phase\":\"screened\",\"all\":1,\"levels\":{\"near\":2,\"far\":1,\"other\":1}}");
        assertThat(mine(2).get("done")).hasToString("{\"screened\":[\"near\"]}");
        assertThat(mine(1).get("done")).hasToString("{\"screened\":[\"\"]}");
        happened(new Event.PhaseEntered("for", Optional.empty()));
        assertThat(seen(Role.PROJECTOR, "done").get("all").intValue()).isEqualTo(1);
    }

    @Test
    @DisplayName("[K21] [T6] a table’s device has finished for all who sit there now, and a voided seat for nobody")
    void doneAtATable() {
        happened(
                new Event.GrantMade(4, Role.ATTENDEE, "Table 4", "t", 6),
                new Event.TableTaken(4, 4, "key4"),
                new Event.TableSet(4, 3, List.of(5, 6)),
                new Event.DoneSet(4, "screened", Optional.empty(), true),
                new Event.DoneSet(1, "screened", Optional.of("far"), true));
        assertThat(seen(Role.PROJECTOR, "done"))
                .hasToString("{\"phase\":\"screened\",\"all\":3,\"levels\":{\"near\":3,\"far\":4,\"other\":3}}");
        happened(new Event.TableSet(4, 2, List.of(5, 6)));
        assertThat(seen(Role.PROJECTOR, "done").get("all").intValue()).isEqualTo(2);
        happened(new Event.SeatVoided(4, new Whose.Item(1), "deux téléphones"));
        assertThat(seen(Role.PROJECTOR, "done").get("all").intValue()).isZero();
    }

    @Test
    @DisplayName(
            "[K22] the item shown large is followed under the one that it was merged into, and never seen once hidden")
    void show() {
        happened(item(1, 1, "a"), item(2, 1, "b"), new Event.ItemShown(OptionalInt.of(1)));
        assertThat(seen(Role.PROJECTOR, "now").get("show").textValue()).isEqualTo("i1");
        happened(new Event.ItemsMerged(1, 2, List.of(1)));
        assertThat(seen(Role.PROJECTOR, "now").get("show").textValue()).isEqualTo("i2");
        happened(new Event.ItemHidden(2, 2, "hors sujet"));
        assertThat(seen(Role.PROJECTOR, "now").has("show")).isFalse();
    }

    @Test
    @DisplayName("[K20] while the room pauses screens are told what is left of the timer, and then when it ends")
    void pause() {
        happened(new Event.TimerStarted(61_000, 90), new Event.PauseSet(true));
        assertThat(seen(Role.ATTENDEE, "now").get("timer")).hasToString("{\"left\":60000,\"seconds\":90}");
        assertThat(seen(Role.ATTENDEE, "now").get("paused").booleanValue()).isTrue();
        happened(new Event.PauseSet(false));
        assertThat(seen(Role.ATTENDEE, "now").get("timer")).hasToString("{\"endsAt\":61000,\"seconds\":90}");
    }

    private static Event item(int n, int seat, String text) {
        return new Event.ItemAdded(n, seat, Room.NEAR, text, false);
    }
}
