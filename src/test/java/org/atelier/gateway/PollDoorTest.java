package org.atelier.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.client.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.atelier.domain.Role;
import org.atelier.writer.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The second door")
class PollDoorTest {
    private static final String PATH = "/poll/" + FakeWorkshop.ID + "/attendee";
    private Rig rig;

    @BeforeEach
    void open() {
        rig = new Rig(Rig.QUICK, 2, Optional.empty());
    }

    @AfterEach
    void close() {
        rig.close();
    }

    private static String vote(int op) {
        return "{\"t\":\"vote\",\"op\":" + op + ",\"item\":\"i1\",\"on\":true}";
    }

    private long given() {
        return rig.workshop.asked.stream()
                .filter(Request.Give.class::isInstance)
                .count();
    }

    @Test
    @DisplayName("[D1] answers a hello as a socket does, and commands with receipts after the own part")
    void joins() {
        Poller phone = Poller.live(rig);

        phone.say("{\"t\":\"add\",\"op\":1,\"place\":{\"comments\":true},\"text\":\"Bonjour « toi »\"}")
                .until("receipt");

        assertThat(phone.types()).startsWith("welcome", "mine", "snapshot").endsWith("mine", "receipt");
        rig.workshop.publish(Role.ATTENDEE, "é \\\\ \\\"");
        phone.until("delta");
        assertThat(phone.heard("delta").getFirst().getJsonObject("set").getString("pad"))
                .isEqualTo("é \\ \"");
    }

    @Test
    @DisplayName("[D1] wants what every post wants: [H1] JSON, from our own pages, a role that there is")
    void form() {
        String body = new JsonObject().put("frames", List.of(Poller.HELLO)).encode();

        assertThat(rig.post(PATH, "{\"frames\":[],\"more\":1}").statusCode()).isEqualTo(400);
        assertThat(rig.post(PATH, "{\"frames\":[{}]}").statusCode()).isEqualTo(400);
        assertThat(rig.post("/poll/" + FakeWorkshop.ID + "/king", body).statusCode())
                .isEqualTo(404);
        assertThat(rig.post("/poll/x/attendee", body).statusCode()).isEqualTo(404);
        assertThat(rig.get(PATH).statusCode()).isEqualTo(404);
        var foreign = rig.http.post(PATH).putHeader("Origin", "http://evil.example");
        assertThat(Rig.await(foreign.sendJson(new JsonObject())).statusCode()).isEqualTo(403);
        var text = rig.request(HttpMethod.POST, PATH).putHeader("Content-Type", "text/plain");
        assertThat(Rig.await(text.sendBuffer(Buffer.buffer(body))).statusCode()).isEqualTo(415);
        assertThat(rig.post(PATH, "\"" + "x".repeat(70_000) + "\"").statusCode())
                .isEqualTo(413);
    }

    @Test
    @DisplayName("[D1] [C5] tells a cookie that opens nothing, or none, the same 4401")
    void nothingOpen() {
        for (String cookie : new String[] {null, "atelier-" + FakeWorkshop.ID + "-attendee=" + CookieSecret.fresh()}) {
            Poller phone = Poller.open(rig, "attendee", cookie, Poller.HELLO).fetch();

            assertThat(phone.closed()).isEqualTo(4401);
            assertThat(phone.types()).isEmpty();
        }
    }

    @Test
    @DisplayName("[D2] takes a send that comes again once, and closes with 4400 when one is missing")
    void sends() {
        Poller phone = Poller.live(rig);

        assertThat(phone.send(1, vote(1), vote(2))).isEqualTo(204);
        assertThat(phone.send(1, vote(1), vote(2))).isEqualTo(204);
        assertThat(phone.send(2, vote(3))).isEqualTo(204);
        phone.until(() -> phone.heard("receipt").size() == 3);

        assertThat(given()).isEqualTo(3);
        assertThat(phone.heard("receipt"))
                .extracting(receipt -> receipt.getInteger("op"))
                .containsExactly(1, 2, 3);
        phone.send(4, vote(4));
        assertThat(phone.until(() -> false).closed()).isEqualTo(4400);
        assertThat(given()).isEqualTo(3);
    }

    @Test
    @DisplayName("[D2] hears what came with the hello after it, in order, and no more at once than a send may hold")
    void withTheHello() {
        Poller phone = Poller.open(rig, "attendee", rig.seat(), Poller.HELLO, vote(1), vote(2));

        phone.until(() -> phone.heard("receipt").size() == 2);

        assertThat(phone.types()).startsWith("welcome", "mine", "snapshot");
        String[] many = IntStream.range(0, 33).mapToObj(_ -> "{}").toArray(String[]::new);
        assertThat(phone.send(1, many)).isEqualTo(400);
        assertThat(phone.send(1, vote(3))).isEqualTo(204);
    }

    @Test
    @DisplayName("[D3] holds a receive until there is a frame, a heartbeat at the latest")
    void holds() {
        Poller phone = Poller.live(rig);
        Future<HttpResponse<Buffer>> held = phone.asking(phone.after());
        Rig.await(rig.vertx.timer(150));
        assertThat(held.isComplete()).isFalse();

        rig.workshop.publish(Role.ATTENDEE, "now");

        JsonObject answer = Rig.await(held).bodyAsJsonObject();
        assertThat(Poller.frames(answer))
                .extracting(frame -> frame.getString("t"))
                .containsExactly("delta");
        Poller quiet = Poller.live(rig).fetch();
        assertThat(quiet.types()).endsWith("");
    }

    @Test
    @DisplayName("[D4] sends again what was not acknowledged, and never what was: a lost answer loses nothing")
    void lostAnswer() {
        Poller phone = Poller.live(rig);
        long at = phone.after();
        rig.workshop.publish(Role.ATTENDEE, "one");
        JsonObject lost = phone.ask(at);
        rig.workshop.publish(Role.ATTENDEE, "two");

        phone.until(() -> phone.heard("delta").size() == 2);

        assertThat(lost.getLong("upto")).isEqualTo(at + 1);
        assertThat(phone.heard("delta"))
                .extracting(delta -> delta.getJsonObject("set").getString("pad"))
                .containsExactly("one", "two");
        JsonObject old = phone.ask(at - 1);
        assertThat(old.getLong("upto")).isEqualTo(at - 1);
        assertThat(old.getJsonArray("frames")).isEmpty();
    }

    @Test
    @DisplayName("[D4] lets a newer receive take the place of an older one, and closes on one from the future")
    void newer() {
        Poller phone = Poller.live(rig);
        Future<HttpResponse<Buffer>> older = phone.asking(phone.after());
        Rig.await(rig.vertx.timer(50));
        Future<HttpResponse<Buffer>> newer = phone.asking(phone.after());

        assertThat(Rig.await(older).bodyAsJsonObject().getJsonArray("frames")).isEmpty();
        rig.workshop.publish(Role.ATTENDEE, "for the newer");
        assertThat(Rig.await(newer).bodyAsJsonObject().getJsonArray("frames")).hasSize(1);
        assertThat(phone.ask(1_000).getJsonObject("closed").getInteger("code")).isEqualTo(4400);
    }

    @Test
    @DisplayName("[D5] exists for the cookie that opened it alone, on whichever loop it asks")
    void owner() {
        List<Poller> phones =
                IntStream.range(0, 8).mapToObj(_ -> Poller.live(rig)).toList();
        for (Poller phone : phones) {
            Poller thief = phone.with(rig.seat());
            assertThat(Rig.await(thief.asking(0)).statusCode()).isEqualTo(404);
            assertThat(thief.send(1, vote(1))).isEqualTo(404);
            assertThat(thief.leave()).isEqualTo(404);
            assertThat(phone.with(null).leave()).isEqualTo(404);
        }
        JsonObject error = Rig.await(phones.getFirst().with(null).asking(0)).bodyAsJsonObject();
        assertThat(error.getString("error")).isEqualTo("not-found");
        assertThat(error.getString("message"))
                .isEqualTo(Messages.of(Language.FR).text("no-channel"));

        phones.forEach(phone -> phone.say(vote(1)).until("receipt"));

        assertThat(given()).isEqualTo(8);
    }

    @Test
    @DisplayName("[D6] ends at once when its client leaves, and is then nobody's")
    void leaves() {
        Poller phone = Poller.live(rig);
        Rig.soon().until(() -> rig.workshop.online.get() == 1);
        Future<HttpResponse<Buffer>> held = phone.asking(phone.after());

        assertThat(phone.leave()).isEqualTo(204);

        Rig.soon().until(() -> rig.workshop.online.get() == 0);
        Rig.await(held);
        assertThat(phone.leave()).isEqualTo(404);
        assertThat(rig.metrics.text()).contains("atelier_channels 0\n", "atelier_sockets{role=\"attendee\"} 0\n");
    }

    @Test
    @DisplayName("[C10] brings the goodbye to those who wait for a frame, and opens for nobody any more")
    void bye() {
        Poller phone = Poller.live(rig);
        String cookie = rig.seat();
        Client busy = rig.live();
        rig.workshop.silent = true;
        busy.say(vote(1));
        Rig.soon().until(() -> given() == 1);

        Future<Void> drained = rig.gateways.drain();

        assertThat(Rig.await(Poller.opening(rig, "attendee", cookie, Poller.HELLO))
                        .statusCode())
                .isEqualTo(503);
        assertThat(phone.until(() -> false).closed()).isEqualTo(1012);
        assertThat(phone.types()).endsWith("bye");
        Rig.await(drained);
        Rig.soon().until(() -> busy.closed() == 1012);
    }
}
