package org.atelier.stranger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.atelier.report.StrictCsv;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Exports of the real server")
class ExportIT {
    private final Stage stage = Stage.open().in("pour");

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    @DisplayName("[H17] hold what was said and decided so far, for the facilitator alone, and no seat")
    void exports() {
        Guest ana = stage.guest("attendee");
        Guest desk = stage.guest("moderator");
        String first = ana.add("pour", "=1+1");
        String second = ana.add("pour", "Un vélo, enfin");
        Guest.accepted(ana.vote(second, true));
        Guest.accepted(desk.ask("hide", "'item':'" + first + "','reason':'Un calcul'"));
        Door facilitator = stage.door("facilitator");

        List<List<String>> items = read(facilitator, "items");
        List<List<String>> decisions = read(facilitator, "decisions");

        assertThat(items.getFirst()).contains("Numéro", "Texte", "État").doesNotContain("Siège");
        assertThat(items).hasSize(3);
        assertThat(items.get(1)).contains("'=1+1", "masquée", "Un calcul");
        assertThat(items.get(2)).contains("Un vélo, enfin", "affichée", "1");
        assertThat(items.getFirst()).contains("Vote\u00A0: personnes en faveur", "Vote\u00A0: ont voté");
        assertThat(decisions).hasSize(2);
        assertThat(decisions.get(1)).contains("masquage", "Un calcul");
        for (String role : List.of("attendee", "projector", "moderator")) {
            assertThat(stage.door(role).get(path("items")).statusCode())
                    .as(role)
                    .isEqualTo(404);
        }
    }

    private List<List<String>> read(Door door, String sheet) {
        var answer = door.get(path(sheet));
        assertThat(answer.statusCode()).isEqualTo(200);
        return StrictCsv.read(answer.body().getBytes(StandardCharsets.UTF_8));
    }

    private String path(String sheet) {
        return "/export/" + stage.id() + "/" + sheet + ".csv";
    }
}
