package org.atelier.stranger;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A table, on the real server")
class TablesIT {
    private final Stage stage = Stage.open().in("pour");
    private final Host host = new Host(stage);
    private final Host.Link link = host.table("Table 4", 5);

    @AfterEach
    void close() {
        stage.close();
    }

    private static int support(JsonNode item) {
        return item.path("support").asInt();
    }

    @Test
    @DisplayName("[T5] [M5] [V10] one device speaks for five people, each with a ballot of their own")
    void fiveBallots() {
        Guest table = host.enter(stage.stranger(), link);
        Guest.accepted(table.ask("table", "'people':5"));
        assertThat(table.mine().path("table").asInt()).isEqualTo(5);
        host.people(5);
        String item = table.add("pour", "Un abri");
        String other = table.add("pour", "Un toit");

        for (int person = 1; person <= 5; person++) {
            Guest.accepted(table.ask("vote", "'item':'" + item + "','on':true,'person':" + person));
        }
        Guest.accepted(table.ask("vote", "'item':'" + other + "','on':true,'person':3"));

        host.remote().sees(item, shown -> support(shown) == 5);
        host.remote().sees(other, shown -> support(shown) == 1);
        assertThat(table.mine().path("ballots")).hasSize(5);
        assertThat(table.refusal("vote", "'item':'" + item + "','on':true,'person':6"))
                .isEqualTo("unknown-person");
        assertThat(table.refusal("table", "'people':6")).isEqualTo("unknown-person");
        host.people(5, 1);
    }

    @Test
    @DisplayName("[T5] the ballots of people who are taken away count no more until they are back")
    void taken() {
        Guest table = host.enter(stage.stranger(), link);
        Guest.accepted(table.ask("table", "'people':3"));
        String item = table.add("pour", "Un abri");
        Guest.accepted(table.ask("vote", "'item':'" + item + "','on':true,'person':3"));
        host.remote().sees(item, shown -> support(shown) == 1);

        Guest.accepted(table.ask("table", "'people':2"));

        host.remote().sees(item, shown -> support(shown) == 0);
        assertThat(table.mine().path("ballots")).hasSize(2);
        Guest.accepted(table.ask("table", "'people':3"));
        host.remote().sees(item, shown -> support(shown) == 1);
        host.people(3);
        host.remote()
                .sees(all -> all.value("house")
                        .path("tables")
                        .toString()
                        .equals("[{\"grant\":\"" + link.grant() + "\",\"name\":\"Table 4\",\"people\":3}]"));
    }

    @Test
    @DisplayName(
            "[H13] [T5] comes back by its cookie alone, and a second device with its link speaks for the same people")
    void again() {
        Door tablet = stage.stranger();
        Guest first = host.enter(tablet, link);
        String item = first.add("pour", "Un abri");

        var back = tablet.post(
                "/api/enter",
                Frames.object()
                        .put("workshop", stage.id())
                        .put("role", "attendee")
                        .toString());
        Guest second = host.enter(stage.stranger(), link);

        assertThat(back.statusCode()).isEqualTo(200);
        assertThat(second.mine().path("items").has(item)).isTrue();
        host.people(1, 2);
        assertThat(stage.guest("attendee").refusal("table", "'people':2")).isEqualTo("not-a-table");
    }

    @Test
    @DisplayName("[T5] [G2] whose link is revoked is let go; what its people said stays")
    void revoked() {
        Door tablet = stage.stranger();
        Guest table = host.enter(tablet, link);
        String item = table.add("pour", "Un abri");
        Guest.accepted(table.vote(item, true));

        host.does("revoke", "'grant':'" + link.grant() + "'");

        assertThat(table.awaitEnd()).isEqualTo(4401);
        assertThat(stage.unheard(tablet, "attendee").hello().awaitEnd()).isEqualTo(4401);
        assertThat(support(stage.guest("moderator").state().value("item/" + item)))
                .isEqualTo(1);
        host.people(1);
    }
}
