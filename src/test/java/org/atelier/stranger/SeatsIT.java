package org.atelier.stranger;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Tickets, passes and voided seats, on the real server")
class SeatsIT {
    private static final int NOT_OPEN = 4401;

    private final Stage stage = Stage.open().in("pour");
    private final Host host = new Host(stage);

    @AfterEach
    void close() {
        stage.close();
    }

    private HttpResponse<String> pass(Door door) {
        return door.post(
                "/api/pass", Frames.object().put("workshop", stage.id()).toString());
    }

    private HttpResponse<String> showPass(Door door, String link) {
        String secret = link.substring(link.indexOf("#p=") + 3);
        return door.post(
                "/api/enter",
                Frames.object().put("code", stage.code()).put("pass", secret).toString());
    }

    @Test
    @DisplayName("[T1] [T2] [H15] where tickets are needed they alone take seats, even while the door is closed")
    void ticketsOnly() {
        Door seated = stage.door("attendee");
        host.does("entry", "'entry':'tickets'").does("door", "'open':false");
        var ticket = host.tickets(3).get(1);

        var byCode = stage.stranger()
                .post("/api/enter", Frames.object().put("code", stage.code()).toString());
        Guest holder = host.enter(stage.stranger(), ticket);

        assertThat(byCode.statusCode()).isEqualTo(404);
        assertThat(ticket.number()).isEqualTo(2);
        assertThat(holder.mine().path("conflict").asBoolean()).isFalse();
        assertThat(seated.enter(stage.code()).path("audience").asText()).isEqualTo("attendee");
        host.people(2, 2);
        host.remote()
                .sees(all -> all.value("house")
                        .path("tickets")
                        .toString()
                        .equals("{\"issued\":3,\"used\":1,\"conflicts\":[]}"));
    }

    @Test
    @DisplayName("[T3] [M5] a copied ticket opens the same seat, tells both, and counts as one person")
    void copied() {
        var ticket = host.tickets(1).getFirst();
        Guest first = host.enter(stage.stranger(), ticket);
        String item = first.add("pour", "Un abri");
        Guest.accepted(first.vote(item, true));

        Guest copy = host.enter(stage.stranger(), ticket);
        Guest.accepted(copy.vote(item, true));

        Guest.soon()
                .until(() -> first.mine().path("conflict").asBoolean()
                        && copy.mine().path("conflict").asBoolean());
        assertThat(copy.mine().path("items").has(item)).isTrue();
        host.people(1, 2);
        host.remote().sees(item, shown -> shown.path("support").asInt() == 1);
        host.remote()
                .sees(all -> all.value("house")
                        .path("tickets")
                        .path("conflicts")
                        .toString()
                        .equals("[" + ticket.number() + "]"));
    }

    @Test
    @DisplayName("[T3] shown again by the phone that holds it, a ticket changes nothing")
    void shownAgain() {
        var ticket = host.tickets(1).getFirst();
        Door phone = stage.stranger();
        Guest holder = host.enter(phone, ticket);
        String cookies = phone.cookies();

        assertThat(host.show(phone, ticket.secret()).statusCode()).isEqualTo(200);

        assertThat(phone.cookies()).isEqualTo(cookies);
        assertThat(holder.mine().path("conflict").asBoolean()).isFalse();
        host.people(1, 1);
    }

    @Test
    @DisplayName("[T3] a ticket issued anew lets the old devices go within a second, and what they said counts no more")
    void reissued() {
        var ticket = host.tickets(1).getFirst();
        Door phone = stage.stranger();
        Guest thief = host.enter(phone, ticket);
        String item = thief.add("pour", "Un abri");
        Guest.accepted(thief.vote(item, true));
        host.remote().sees(item, shown -> shown.path("support").asInt() == 1);

        var fresh = host.reissued(ticket.number());
        long told = System.nanoTime();

        assertThat(thief.awaitEnd()).isEqualTo(NOT_OPEN);
        assertThat(System.nanoTime() - told).isLessThan(1_000_000_000L);
        host.remote().sees(item, shown -> shown.path("support").asInt() == 0);
        assertThat(host.show(stage.stranger(), ticket.secret()).statusCode()).isEqualTo(404);
        Guest owner = host.enter(stage.stranger(), fresh);
        assertThat(owner.mine().path("items")).isEmpty();
        assertThat(fresh.number()).isEqualTo(ticket.number());
        host.people(1);
        Guest again = stage.unheard(phone, "attendee").hello();
        assertThat(again.awaitEnd()).isEqualTo(NOT_OPEN);
    }

    @Test
    @DisplayName("[T4] [H16] a pass brings a second device to the same seat, once")
    void pass() {
        Door phone = stage.door("attendee");
        Guest first = stage.guest(phone, "attendee");
        String item = first.add("pour", "Un abri");
        JsonNode made = Frames.read(pass(phone).body());
        Door tablet = stage.stranger();

        var entered = showPass(tablet, made.path("link").asText());
        Guest second = stage.guest(tablet, "attendee");

        assertThat(entered.statusCode()).isEqualTo(200);
        assertThat(second.mine().path("items").has(item)).isTrue();
        assertThat(second.mine().path("conflict").asBoolean()).isFalse();
        host.people(1, 2);
        assertThat(showPass(stage.stranger(), made.path("link").asText()).statusCode())
                .isEqualTo(404);
        assertThat(made.path("until").asLong()).isGreaterThan(System.currentTimeMillis());
        assertThat(pass(stage.stranger()).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Way.class)
    @DisplayName(
            "[T6] a voided seat is let go by either door, counts nowhere, and its items stay; reinstated, it is back")
    void voided(Way way) {
        Door phone = stage.door("attendee", way);
        Guest author = stage.guest(phone, "attendee");
        String item = author.add("pour", "Un abri");
        Guest.accepted(author.vote(item, true));
        host.remote().sees(item, shown -> shown.path("support").asInt() == 1);

        host.does("void", "'item':'" + item + "','on':true,'reason':'deux téléphones'");
        long told = System.nanoTime();

        assertThat(author.awaitEnd()).isEqualTo(NOT_OPEN);
        assertThat(System.nanoTime() - told).isLessThan(1_000_000_000L);
        host.remote().sees(item, shown -> shown.path("support").asInt() == 0);
        host.people(0);
        assertThat(phone.post(
                                "/api/enter",
                                Frames.object().put("code", stage.code()).toString())
                        .statusCode())
                .isEqualTo(404);
        assertThat(pass(phone).statusCode()).isEqualTo(404);
        host.remote()
                .sees(all -> all.value("house")
                        .path("voided")
                        .toString()
                        .equals("[{\"what\":\"" + item + "\",\"reason\":\"deux téléphones\"}]"));
        host.does("void", "'item':'" + item + "','on':false,'reason':''");
        host.people(1);
        phone.enter(stage.code());
        assertThat(stage.guest(phone, "attendee").mine().path("items").has(item))
                .isTrue();
        host.remote().sees(item, shown -> shown.path("support").asInt() == 1);
    }

    @Test
    @DisplayName("[T7] [M7] a person says what kind of attendee they are, or not, and nobody else is told")
    void segment() {
        Guest person = stage.guest("attendee");
        assertThat(person.mine().has("segment")).isFalse();
        assertThat(person.refusal("segment", "'segment':'lune'")).isEqualTo("unknown-segment");

        Guest.accepted(person.ask("segment", "'segment':'soins'"));
        assertThat(person.mine().path("segment").asText()).isEqualTo("soins");
        Guest.accepted(person.ask("segment", "'segment':'soins'"));

        assertThat(host.remote().state().value("house").path("segments")).isEmpty();
    }
}
