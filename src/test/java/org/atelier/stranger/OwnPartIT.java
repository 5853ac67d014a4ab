package org.atelier.stranger;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("One’s own part and one’s receipts, from the real server")
class OwnPartIT {
    private final Stage stage = Stage.open().in("pour");

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    @DisplayName("[M1] [M2] [M3] mine tells an author, and nobody else, what became of their items and votes")
    void mine() {
        Guest author = stage.guest("attendee");
        Guest other = stage.guest("attendee");
        Guest desk = stage.guest("moderator");
        String stays = other.add("pour", "Un abri");
        String joins = author.add("pour", "Un toit");
        String hidden = author.add("pour", "Publicité");
        author.vote(joins, true);

        Guest.accepted(desk.ask("merge", "'into':'" + stays + "','items':['" + joins + "']"));
        Guest.accepted(desk.ask("hide", "'item':'" + hidden + "','reason':'Hors sujet'"));

        Guest.soon().until(() -> author.mine().path("items").path(hidden).has("reason"));
        JsonNode items = author.mine().path("items");
        assertThat(items.path(joins).path("status").asText()).isEqualTo("merged");
        assertThat(items.path(joins).path("into").asText()).isEqualTo(stays);
        assertThat(items.path(hidden).path("status").asText()).isEqualTo("hidden");
        assertThat(items.path(hidden).path("reason").asText()).isEqualTo("Hors sujet");
        assertThat(items.path(hidden).path("editableUntil").asLong()).isPositive();
        assertThat(author.mine().path("ballots").toString())
                .isEqualTo("[{\"support\":{\"1\":{\"items\":{\"" + joins + "\":true}}}}]");
        other.sees(stays, shown -> shown.path("support").asInt() == 1);
        assertThat(other.heard("mine").toString()).doesNotContain("Un toit", "Publicité");
        assertThat(desk.heard("mine")).isEmpty();
    }

    @Test
    @DisplayName("[M4] [R1] [R2] mine comes before the receipt, which names position and item")
    void receipt() {
        Guest guest = stage.guest("attendee");

        JsonNode receipt = Guest.accepted(guest.ask(1, "add", "'place':{'side':'pour'},'text':'Là'"));

        assertThat(receipt.path("seq").asLong()).isPositive();
        String item = receipt.path("item").asText();
        int at = guest.heard().indexOf(receipt);
        assertThat(guest.heard().subList(0, at))
                .anyMatch(frame -> frame.path("items").has(item));
    }

    @Test
    @DisplayName("[R3] a refusal has a code, a sentence in the language of the hello, and no effect")
    void refusal() {
        Guest french = stage.guest("attendee");
        Guest english = stage.unheard(stage.door("attendee"), "attendee").say("{'t':'hello','protocol':1,'lang':'en'}");
        english.await("snapshot");
        long seq = english.state().seq();

        JsonNode refus = french.ask("add", "'place':{'side':'pour'},'text':'  '");
        JsonNode refused = english.ask("add", "'place':{'side':'pour'},'text':'  '");

        assertThat(refused.path("status").asText()).isEqualTo("refused");
        assertThat(refused.path("code").asText()).isEqualTo("text-empty");
        assertThat(refused.path("message").asText())
                .isNotEmpty()
                .isNotEqualTo(refus.path("message").asText());
        assertThat(refused.has("seq")).isFalse();
        assertThat(stage.guest("attendee").state().items()).isEmpty();
        assertThat(english.state().seq()).isGreaterThanOrEqualTo(seq);
    }

    @Test
    @DisplayName("[R4] an accepted op that comes again gets its first receipt, at once and after a reconnection")
    void again() {
        var door = stage.door("attendee");
        Guest guest = stage.guest(door, "attendee");
        JsonNode first = Guest.accepted(guest.ask(1, "add", "'place':{'side':'pour'},'text':'Une fois'"));

        assertThat(guest.ask(1, "add", "'place':{'side':'pour'},'text':'Une fois'"))
                .isEqualTo(first);
        guest.cut();
        Guest back = stage.guest(door, "attendee");
        assertThat(back.ask(1, "add", "'place':{'side':'pour'},'text':'Une fois'"))
                .isEqualTo(first);

        assertThat(back.state().items()).hasSize(1);
    }

    @Test
    @DisplayName("[R5] an accepted op that comes again with another content is refused with op-reused")
    void reused() {
        Guest guest = stage.guest("attendee");
        Guest.accepted(guest.ask(1, "add", "'place':{'side':'pour'},'text':'Une chose'"));

        JsonNode other = guest.ask(1, "add", "'place':{'side':'pour'},'text':'Une autre'");

        assertThat(other.path("code").asText()).isEqualTo("op-reused");
        assertThat(guest.state().items()).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    @DisplayName("[R7] commands of one connection are decided in the order in which they arrive")
    void order() {
        Guest guest = stage.guest("attendee");

        IntStream.rangeClosed(1, 15)
                .forEach(op -> guest.say(Guest.command(op, "add", "'place':{'side':'pour'},'text':'Mot " + op + "'")));

        Guest.soon().until(() -> guest.heard("receipt").size() == 15);
        assertThat(guest.heard("receipt"))
                .extracting(receipt -> receipt.path("op").asInt())
                .isSorted();
        assertThat(guest.heard("receipt"))
                .extracting(receipt -> receipt.path("seq").asLong())
                .isSorted();
        assertThat(guest.heard("receipt"))
                .extracting(receipt -> receipt.path("item").asText())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 15).mapToObj(n -> "i" + n).toList());
    }
}
