package org.atelier.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import org.atelier.domain.Actor;
import org.atelier.domain.Event;
import org.atelier.domain.Plans;
import org.atelier.domain.Recorded;
import org.atelier.domain.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A vote on every screen")
class PollProjectionTest {
    private final Board board = new Board("epoch");
    private long seq;

    @BeforeEach
    void room() {
        var keys = Map.of(Role.FACILITATOR, "f", Role.MODERATOR, "m", Role.PROJECTOR, "p");
        happened(new Event.WorkshopCreated(Plans.small(), "ABCDEFGH", "fr", keys, 90));
    }

    private void happened(Event... events) {
        for (Event event : events) {
            board.apply(new Recorded(++seq, 1_000, new Actor.Host(), 0, 0, event));
        }
    }

    private JsonNode dots() {
        return ClientState.at(board.snapshot(Role.ATTENDEE)).entries().get("poll/dots");
    }

    private static Event goes(String phase) {
        return new Event.PhaseEntered(phase, Optional.empty());
    }

    private static Event reveals(String phase, boolean on) {
        return new Event.Revealed(Optional.of(phase), Optional.empty(), on);
    }

    @Test
    @DisplayName("[S13] says which phases keep it hidden: those that were reached, wherever the room is since")
    void hiding() {
        assertThat(dots().path("hiding")).isEmpty();
        happened(goes("dots"), goes("themes"));
        assertThat(dots().path("hiding").toString()).isEqualTo("[\"dots\"]");
        assertThat(dots().path("revealed").asBoolean()).isFalse();
    }

    @Test
    @DisplayName("[K23] is hidden by none once its phase was revealed, from another one too, and hidden again with it")
    void revealed() {
        happened(goes("dots"), goes("themes"), reveals("dots", true));
        assertThat(dots().path("hiding")).isEmpty();
        assertThat(dots().path("revealed").asBoolean()).isTrue();
        happened(reveals("dots", false));
        assertThat(dots().path("hiding")).hasSize(1);
    }
}
