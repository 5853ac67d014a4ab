package org.atelier.tool.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.atelier.domain.Place;
import org.atelier.domain.VoteRule;
import org.atelier.tool.client.Address;
import org.atelier.tool.client.Client;
import org.atelier.tool.client.Network;
import org.atelier.tool.client.Pass;
import org.atelier.tool.client.Receipt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whether the screens agree with what was acknowledged")
class AgreementTest {
    private static final String SHOWN =
            "\"item/i1\":{\"n\":1,\"place\":{\"side\":\"challenge\",\"level\":\"legal\"},\"text\":\"Le consentement\"}";
    private static final String OTHER =
            "\"item/i2\":{\"n\":2,\"place\":{\"side\":\"challenge\"},\"text\":\"Les délais\"}";

    private final Network nowhere =
            new Network(Address.of(URI.create("http://127.0.0.1:1")).orElseThrow(), 1, 1);
    private final Client board = new Client(nowhere, new Pass.Link("w", "projector", "s"));
    private final Client phone = new Client(nowhere, new Pass.Code("ABCDEFGH"));
    private final Tally tally = new Tally();
    private final Agreement agreement =
            new Agreement(List.of(new Room.Screen("board", board), new Room.Screen("phone 1", phone)), tally);

    @BeforeEach
    void stored() {
        store("i1", new Row(2, new Place.Cell("challenge", "legal"), "Le consentement"));
        store("i2", new Row(3, new Place.Unplaced("challenge"), "Les délais"));
    }

    @AfterEach
    void close() {
        nowhere.close().await();
    }

    @Test
    @DisplayName("is so when each shows every item, with its words, at its place")
    void all() {
        shows(board, SHOWN + "," + OTHER);
        shows(phone, SHOWN + "," + OTHER);

        assertThat(agreement.everyoneSeesAll()).isTrue();
        assertThat(agreement.seenByAll()).isEqualTo(2);
        assertThat(agreement.behind()).isEmpty();
    }

    @Test
    @DisplayName("is not so while one lacks an item, which is told by the screen’s name")
    void lacking() {
        shows(board, SHOWN + "," + OTHER);
        shows(phone, SHOWN);

        assertThat(agreement.everyoneSeesAll()).isFalse();
        assertThat(agreement.seenByAll()).isEqualTo(1);
        assertThat(agreement.behind()).containsExactly("phone 1");

        shows(phone, SHOWN + "," + OTHER);
        assertThat(agreement.everyoneSeesAll()).isTrue();
    }

    @Test
    @DisplayName("is not so when one shows other words, or another place")
    void different() {
        shows(board, SHOWN.replace("Le consentement", "Le consentement?") + "," + OTHER);
        shows(phone, SHOWN + "," + OTHER.replace("challenge", "opportunity"));

        assertThat(agreement.seenByAll()).isZero();
        assertThat(agreement.behind()).containsExactly("board", "phone 1");
    }

    @Test
    @DisplayName("[S11] takes an item that is merged into another as shown by it")
    void merged() {
        String both = SHOWN.replace("\"n\":1", "\"n\":1,\"merged\":[\"i2\"]");
        shows(board, both);
        shows(phone, both);

        assertThat(agreement.everyoneSeesAll()).isTrue();
    }

    @Test
    @DisplayName("[M1] [M3] needs each phone to find its own items and votes")
    void own() {
        var poll = new Choice.Poll("support", 1, new VoteRule.Support());
        var choice = new Choice(poll, List.of("i1"), JsonNodeFactory.instance.objectNode());
        tally.vote(new Receipt.Accepted(9, Optional.empty()), 0, choice, 1);
        assertThat(agreement.everyoneHasTheirOwn(List.of(phone))).isFalse();

        receive(phone, "{\"t\":\"mine\",\"items\":{\"i1\":{},\"i2\":{}},\"ballots\":[{}]}");
        assertThat(agreement.everyoneHasTheirOwn(List.of(phone))).isFalse();

        receive(
                phone,
                "{\"t\":\"mine\",\"items\":{\"i1\":{},\"i2\":{}},\"ballots\":[{\"support\":{\"1\":{\"items\":{\"i1\":true}}}}]}");
        assertThat(agreement.everyoneHasTheirOwn(List.of(phone))).isTrue();
    }

    private void store(String item, Row row) {
        tally.item(new Receipt.Accepted(1, Optional.of(item)), 0, row, 1);
    }

    private static void shows(Client screen, String state) {
        receive(screen, "{\"t\":\"snapshot\",\"epoch\":\"e\",\"seq\":1,\"state\":{" + state + "}}");
    }

    private static void receive(Client screen, String frame) {
        try {
            screen.store().receive(new ObjectMapper().readTree(frame));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
