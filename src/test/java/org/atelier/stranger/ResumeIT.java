package org.atelier.stranger;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Coming back to the real server")
class ResumeIT {
    private static final List<String> ROLES = List.of("attendee", "projector", "facilitator", "moderator");

    private final Stage stage = Stage.open().in("pour");

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    @DisplayName("[S5] [S10] [S11] after any change there may be, one holds what those who come for the first time get")
    void afterEach() {
        Guest writer = stage.guest("attendee");
        Guest desk = stage.guest("moderator");
        Guest facilitator = stage.guest("facilitator");
        String one = writer.add("pour", "Un");
        String two = writer.add("pour", "Deux");
        writer.vote(one, true);
        Map<String, Runnable> changes = new LinkedHashMap<>();
        changes.put("an item", () -> writer.add("pour", "Trois"));
        changes.put("a vote", () -> Guest.accepted(writer.vote(two, true)));
        changes.put("a merge", () -> order(desk, "merge", "'into':'" + one + "','items':['" + two + "']"));
        changes.put("a hiding", () -> order(desk, "hide", "'item':'" + one + "','reason':'Pour voir'"));
        changes.put("a restoring", () -> order(desk, "restore", "'item':'" + one + "'"));
        changes.put("an un-merge", () -> order(desk, "unmerge", "'items':['" + two + "']"));
        changes.put("hidden tallies", () -> order(facilitator, "go", "'phase':'contre'"));
        changes.put("hidden items", () -> order(facilitator, "go", "'phase':'cache'"));
        changes.put("a reveal", () -> order(facilitator, "reveal", "'on':true"));
        changes.put("a re-veil", () -> order(facilitator, "reveal", "'on':false"));
        changes.put("open phase", () -> order(facilitator, "go", "'phase':'pour','level':'ici'"));
        changes.put("a withdrawal", () -> order(writer, "withdraw", "'item':'" + two + "'"));
        changes.put("a closed door", () -> order(facilitator, "door", "'open':false"));

        var doors = ROLES.stream().map(stage::door).toList();
        changes.forEach((name, change) -> {
            List<SharedState> held = ROLES.stream()
                    .map(role -> heldBy(doors.get(ROLES.indexOf(role)), role))
                    .toList();
            change.run();
            for (String role : ROLES) {
                Door door = doors.get(ROLES.indexOf(role));
                Guest back = comingBack(door, role, held.get(ROLES.indexOf(role)));
                Guest.soon()
                        .untilAsserted(() -> assertThat(back.state().values())
                                .as("%s after %s", role, name)
                                .isEqualTo(fresh(door, role)));
                back.close();
            }
        });
    }

    private static void order(Guest guest, String type, String fields) {
        Guest.accepted(guest.ask(type, fields));
    }

    private SharedState heldBy(Door door, String role) {
        Guest guest = stage.guest(door, role);
        guest.cut();
        return guest.state();
    }

    private Map<String, JsonNode> fresh(Door door, String role) {
        try (Guest guest = stage.guest(door, role)) {
            return guest.state().values();
        }
    }

    private Guest comingBack(Door door, String role, SharedState held) {
        Guest back = stage.unheard(door, role).holding(held).say(Frames.hello("fr", held));
        Guest.soon()
                .until(() -> !back.heard("delta").isEmpty()
                        || !back.heard("snapshot").isEmpty());
        return back;
    }

    @ParameterizedTest(name = "epoch {0} at {1}")
    @CsvSource({"ours,0", "ours,1000000", "ours,-1", "other,2", "'',0"})
    @DisplayName("[S5] whoever claims to hold what they can’t gets all there is")
    void claims(String epoch, long seq) {
        Guest there = stage.guest("attendee");
        String item = there.add("pour", "Resté");
        there.sees(item, _ -> true);
        var claimed = new SharedState(epoch.equals("ours") ? there.state().epoch() : epoch, seq, Map.of());

        Guest back = stage.unheard(stage.door("attendee"), "attendee")
                .holding(claimed)
                .say("{'t':'hello','protocol':1,'lang':'fr','since':{'epoch':'" + claimed.epoch() + "','seq':" + seq
                        + "}}");

        Guest.soon().untilAsserted(() -> assertThat(back.state()).isEqualTo(there.state()));
    }

    @Test
    @DisplayName("[C6] is answered by one delta when nothing else is needed")
    void delta() {
        var door = stage.door("attendee");
        SharedState held = heldBy(door, "attendee");

        Guest back = comingBack(door, "attendee", held);

        assertThat(back.heard()).extracting(frame -> frame.path("t").asText()).startsWith("welcome", "mine", "delta");
        assertThat(back.heard("snapshot")).isEmpty();
    }
}
