package org.atelier.tool.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An address that was handed out")
class DoorsOfAServerTest {

    @ParameterizedTest
    @CsvSource({
        "http://10.0.0.4:8080, false, 10.0.0.4, 8080, http://10.0.0.4:8080",
        "http://Salle.local/a/ABCDEFGH, false, salle.local, 80, http://salle.local",
        "https://atelier.exemple.org:443/, true, atelier.exemple.org, 443, https://atelier.exemple.org",
        "http://[::1]:8080/board/x#y, false, ::1, 8080, http://[::1]:8080"
    })
    @DisplayName("[H1] tells the server and the origin that each request has to name")
    void address(String url, boolean tls, String host, int port, String origin) {
        assertThat(Address.of(URI.create(url))).contains(new Address(tls, host, port, origin));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://host/", "host:8080", "http:/a/CODE", "http://me@host/", "a/CODE"})
    @DisplayName("is not taken for a server’s when it can’t be one")
    void noAddress(String url) {
        assertThat(Address.of(URI.create(url))).isEmpty();
    }

    @Test
    @DisplayName("[H2] [H3] opens a role by its code or by its secret")
    void passes() {
        assertThat(Pass.of(URI.create("http://h/a/ABCD-EFGH"))).contains(new Pass.Code("ABCD-EFGH"));
        assertThat(Pass.of(URI.create("http://h/remote/w1#s-_9")))
                .contains(new Pass.Link("w1", "facilitator", "s-_9"))
                .map(pass -> pass.body().toString())
                .contains("{\"workshop\":\"w1\",\"role\":\"facilitator\",\"secret\":\"s-_9\"}");
        assertThat(Pass.of(URI.create("http://h/board/w1#s"))).contains(new Pass.Link("w1", "projector", "s"));
        assertThat(Pass.of(URI.create("http://h/desk/w1#s"))).contains(new Pass.Link("w1", "moderator", "s"));
    }

    @Test
    @DisplayName(
            "[H13] opens a seat by a ticket, by another device’s pass or by a table’s link, and again by its cookie")
    void seats() {
        Pass ticket = Pass.of(URI.create("http://h/a/ABCDEFGH#t=s-_9")).orElseThrow();
        assertThat(ticket.body()).hasToString("{\"code\":\"ABCDEFGH\",\"ticket\":\"s-_9\"}");
        assertThat(ticket.again()).isEqualTo(new Pass.Code("ABCDEFGH"));
        assertThat(Pass.of(URI.create("http://h/a/ABCDEFGH#p=s")))
                .contains(new Pass.Shown("ABCDEFGH", "pass", "s"))
                .map(pass -> pass.body().toString())
                .contains("{\"code\":\"ABCDEFGH\",\"pass\":\"s\"}");
        assertThat(Pass.of(URI.create("http://h/a/w1#h=s"))).contains(new Pass.Link("w1", "attendee", "s"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://h/", "http://h/a/", "http://h/desk/w1", "http://h/desk/w1#", "http://h/other/w1#s"})
    @DisplayName("opens nothing without code or secret")
    void noPass(String url) {
        assertThat(Pass.of(URI.create(url))).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "1000, COME_BACK",
        "1001, COME_BACK",
        "1006, COME_BACK",
        "1012, COME_BACK",
        "1013, COME_BACK",
        "4408, COME_BACK",
        "4413, COME_BACK",
        "4429, COME_BACK_LATER",
        "4401, ENTER_AGAIN",
        "1003, STAY_OUT",
        "1007, STAY_OUT",
        "1009, STAY_OUT",
        "4400, STAY_OUT",
        "4409, STAY_OUT",
        "4426, STAY_OUT"
    })
    @DisplayName("closes with a code that says whether to come back")
    void fates(short code, Fate fate) {
        assertThat(Fate.of(code)).isEqualTo(fate);
    }

    @Test
    @DisplayName("may break without a word, which is no reason to stay out")
    void broken() {
        assertThat(Fate.of(null)).isEqualTo(Fate.COME_BACK);
    }
}
