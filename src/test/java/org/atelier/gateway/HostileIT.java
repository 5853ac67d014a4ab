package org.atelier.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.client.WebClient;
import java.net.URI;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.atelier.LiveServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same frames against the server as people start it, with its journal and its writer. */
@Tag("hostile")
@DisplayName("A hostile frame to the real server")
class HostileIT {
    @TempDir
    static Path data;

    private static Vertx vertx;
    private static WebClient http;
    private static LiveServer server;
    private static Client healthy;
    private static long op;

    @BeforeAll
    static void open() {
        vertx = Vertx.vertx();
        http = WebClient.create(vertx);
        server = LiveServer.start(data);
        healthy = phone();
    }

    @AfterAll
    static void close() {
        server.close();
        Rig.await(vertx.close());
    }

    @ParameterizedTest(name = "{0} closes with {1}")
    @MethodSource("org.atelier.gateway.HostileFrames#all")
    @DisplayName("[L4] meets its code, and the one beside it notices nothing")
    void closes(String what, int code, Consumer<Client> send) {
        Client hostile = phone();

        send.accept(hostile);

        Rig.soon().until(() -> hostile.closed() != -1);
        assertThat(hostile.closed()).isEqualTo(code);
        assertHealthy();
    }

    @Test
    @DisplayName("[K1] of another role's command is a refusal, whatever its content")
    void wrongRole() {
        Client phone = phone();
        Client desk = holder("moderator");

        phone.say("{\"t\":\"door\",\"op\":1,\"open\":false}");
        phone.say("{\"t\":\"merge\",\"op\":2,\"into\":\"i1\",\"items\":[\"i999\"]}");
        desk.say("{\"t\":\"pause\",\"op\":1,\"on\":true}");

        Rig.soon()
                .until(() -> phone.heard("receipt").size() == 2
                        && desk.heard("receipt").size() == 1);
        assertThat(phone.heard("receipt")).allMatch(HostileIT::isNotAllowed);
        assertThat(desk.heard("receipt")).allMatch(HostileIT::isNotAllowed);
        assertHealthy();
    }

    @Test
    @DisplayName("[L3] at ten times the rate is told to wait, then closed with 4429")
    void tooFast() {
        Client hostile = phone();

        for (int i = 1; i <= 150; i++) {
            hostile.say(HostileFrames.vote(Integer.toString(i), "true"));
        }

        Rig.soon().until(() -> hostile.closed() != -1);
        assertThat(hostile.closed()).isEqualTo(4429);
        assertThat(hostile.heard("receipt")).anyMatch(receipt -> "too-fast".equals(receipt.getString("code")));
        assertHealthy();
    }

    private static boolean isNotAllowed(JsonObject receipt) {
        return "not-allowed".equals(receipt.getString("code"));
    }

    /** Each command of the one beside is answered, and with a reason that has to do with the room alone. */
    private static void assertHealthy() {
        long mine = ++op;
        healthy.say(HostileFrames.vote(Long.toString(mine), "true"));
        Rig.soon().until(() -> healthy.heard("receipt").stream().anyMatch(r -> r.getLong("op") == mine));
        assertThat(healthy.heard("receipt").getLast().getString("code")).isIn("vote-closed", "too-fast");
        assertThat(healthy.closed()).isEqualTo(-1);
    }

    private static Client phone() {
        return join("attendee", new JsonObject().put("code", server.code()));
    }

    private static Client holder(String role) {
        URI link = URI.create(server.link(role));
        return join(
                role,
                new JsonObject()
                        .put("workshop", link.getPath().substring(link.getPath().lastIndexOf('/') + 1))
                        .put("role", role)
                        .put("secret", link.getFragment()));
    }

    private static Client join(String role, JsonObject door) {
        String origin = server.url();
        var entered = Rig.await(
                http.postAbs(origin + "/api/enter").putHeader("Origin", origin).sendJsonObject(door));
        String id = entered.bodyAsJsonObject().getJsonObject("workshop").getString("id");
        Client client =
                new Client(vertx, "127.0.0.1", server.port(), "/ws/" + id + "/" + role, Rig.cookie(entered), origin);
        client.hello();
        Rig.soon().until(client::isLive);
        return client;
    }
}
