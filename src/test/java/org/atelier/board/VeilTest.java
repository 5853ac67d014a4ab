package org.atelier.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.atelier.domain.Actor;
import org.atelier.domain.Event;
import org.atelier.domain.Likeness;
import org.atelier.domain.Mark;
import org.atelier.domain.Marks;
import org.atelier.domain.Plans;
import org.atelier.domain.Recorded;
import org.atelier.domain.Role;
import org.atelier.domain.Room;
import org.atelier.domain.Theme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a blind vote comes to")
class VeilTest {
    private final Board board = new Board("epoch");
    private long seq;

    @BeforeEach
    void twoAlike() {
        var keys = Map.of(Role.FACILITATOR, "f", Role.MODERATOR, "m", Role.PROJECTOR, "p");
        happened(
                new Event.WorkshopCreated(Plans.small(), "ABCDEFGH", "fr", keys, 90),
                new Event.SeatTaken(1, "key1"),
                new Event.SeatTaken(2, "key2"),
                new Event.ItemAdded(1, 1, Room.NEAR, "accès", false),
                new Event.ItemAdded(2, 2, Room.NEAR, "accès aux soins", false),
                new Event.ThemesProposed(List.of(new Theme(1, "accès", List.of(1, 2))), List.of()),
                new Event.DuplicatesProposed(List.of(new Likeness(List.of(1, 2), List.of("accès")))));
    }

    private void happened(Event... events) {
        for (Event event : events) {
            board.apply(new Recorded(++seq, 1_000, new Actor.Host(), 0, 0, event));
        }
    }

    private static Event goes(String phase) {
        return new Event.PhaseEntered(phase, Optional.empty());
    }

    private JsonNode seen(Role role, String key) {
        return ClientState.at(board.snapshot(role)).entries().get(key);
    }

    private void assertTold(Role role, boolean told) {
        JsonNode item = seen(role, "item/i1");
        assertThat(List.of(item.has("support"), item.has("score"), item.has("tally")))
                .as("item for %s", role)
                .containsOnly(told);
        assertThat(seen(role, "theme/t1").has("support"))
                .as("theme for %s", role)
                .isEqualTo(told);
        if (role == Role.MODERATOR) {
            assertThat(seen(role, "desk/i1").has("support")).isEqualTo(told);
            assertThat(seen(role, "desk/i1").path("both").has("i2")).isEqualTo(told);
        }
    }

    @Test
    @DisplayName(
            "[S13] reaches the facilitator alone while tallies are hidden, wherever the room goes, until the reveal")
    void tallies() {
        happened(goes("dots"), Marks.cast("dots", 1, 1, 1, Marks.dots(2)), goes("thanks"));
        for (Role role : List.of(Role.ATTENDEE, Role.PROJECTOR, Role.MODERATOR)) {
            assertTold(role, false);
        }
        assertTold(Role.FACILITATOR, true);
        happened(new Event.Revealed(Optional.of("dots"), Optional.empty(), true));
        for (Role role : Role.values()) {
            assertTold(role, true);
        }
        happened(new Event.RoundOpened("dots", 2));
        assertTold(Role.MODERATOR, false);
    }

    @Test
    @DisplayName("[S13] reaches all but attendees where only phones are blind")
    void phones() {
        happened(goes("scale"), Marks.cast("scale", 1, 1, 1, Marks.scale(4, 5)));
        assertTold(Role.ATTENDEE, false);
        for (Role role : List.of(Role.PROJECTOR, Role.MODERATOR, Role.FACILITATOR)) {
            assertTold(role, true);
        }
        assertThat(seen(Role.PROJECTOR, "item/i1").get("tally"))
                .hasToString(
                        "{\"before\":0,\"criteria\":{\"useful\":{\"n\":1,\"mean\":4,\"spread\":0,\"dissent\":false},"
                                + "\"doable\":{\"n\":1,\"mean\":5,\"spread\":0,\"dissent\":false}},\"dissent\":false}");
    }

    @Test
    @DisplayName("[S10] [S13] of items that are revealed level by level stays hidden until all is revealed")
    void levels() {
        happened(
                goes("hush"),
                Marks.cast("stance", 1, 1, 1, Marks.stance(Mark.Position.FOR)),
                new Event.Revealed(Optional.of("hush"), Optional.of("near"), true));
        assertThat(seen(Role.ATTENDEE, "item/i1").has("support")).isFalse();
        assertThat(seen(Role.PROJECTOR, "item/i1").has("tally")).isFalse();
        assertThat(seen(Role.ATTENDEE, "theme/t1")).isNull();
        happened(new Event.Revealed(Optional.of("hush"), Optional.empty(), true));
        assertTold(Role.ATTENDEE, true);
    }

    @Test
    @DisplayName("[S12] an item that another vote is in force for shows what that one comes to")
    void otherVote() {
        happened(goes("for"), Marks.cast(1, 1, true), goes("dots"), goes("for"));
        assertTold(Role.ATTENDEE, true);
        assertThat(seen(Role.ATTENDEE, "item/i1").get("score").intValue()).isEqualTo(1);
        assertThat(seen(Role.ATTENDEE, "item/i1").at("/tally/before").intValue())
                .isEqualTo(1);
    }
}
