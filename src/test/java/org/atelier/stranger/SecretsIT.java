package org.atelier.stranger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.atelier.LiveServer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Secrets, on a real server of one’s own")
class SecretsIT {

    @Test
    @DisplayName("[T2] [G1] only hashes: no ticket, pass, link or cookie is in the data folder or in the log")
    void disk() throws IOException {
        Path data = SharedServer.folder("secrets");
        try (LiveServer server = LiveServer.start(data)) {
            var stage = Stage.open(URI.create(server.url())).in("pour");
            var host = new Host(stage);
            var secrets = new ArrayList<String>();
            var tickets = host.tickets(20);
            tickets.forEach(ticket -> secrets.add(ticket.secret()));
            secrets.add(host.reissued(2).secret());
            secrets.add(host.link("moderator", "Luce").address().getFragment());
            secrets.add(host.table("Table", 6).address().getFragment().substring(2));
            for (String role : List.of("facilitator", "moderator", "projector")) {
                secrets.add(stage.link(role).getFragment());
            }
            Door phone = stage.stranger();
            Guest guest = host.enter(phone, tickets.getFirst());
            guest.add("pour", "Un abri bien visible");
            var body = Frames.object().put("workshop", stage.id()).toString();
            String pass = Frames.read(phone.post("/api/pass", body).body())
                    .path("link")
                    .asText();
            secrets.add(pass.substring(pass.indexOf("#p=") + 3));
            secrets.add(phone.cookies().split("=")[1]);
            stage.close();
            server.stop();

            String all = everything(data) + server.said();

            assertThat(all).contains("Un abri bien visible", "tickets-issued/1", "handover-made/1");
            assertThat(secrets)
                    .hasSize(28)
                    .allSatisfy(secret -> assertThat(all)
                            .as("a secret of %s letters", secret.length())
                            .doesNotContain(secret));
        }
    }

    @Test
    @DisplayName("[T2] [H5] [H6] a thousand forged tickets open nothing, and a real one still enters")
    void forged() {
        try (LiveServer server = LiveServer.start(SharedServer.folder("forged"));
                Stage stage = Stage.open(URI.create(server.url()))) {
            forge(stage, new Host(stage));
        }
    }

    private static void forge(Stage stage, Host host) {
        var real = host.tickets(1).getFirst();
        Door forger = stage.stranger();

        List<CompletableFuture<HttpResponse<String>>> shown = new ArrayList<>();
        for (int n = 0; n < 1_000; n++) {
            shown.add(host.showing(forger, "%04d".formatted(n) + real.secret().substring(4)));
            if (n % 100 == 99) {
                shown.forEach(CompletableFuture::join);
            }
        }
        var answers = shown.stream().map(CompletableFuture::join).toList();

        assertThat(answers.stream().map(HttpResponse::statusCode).distinct()).isSubsetOf(404, 429);
        assertThat(answers)
                .allMatch(answer -> answer.headers().allValues("Set-Cookie").isEmpty());
        assertThat(host.remote().state().value("people").path("joined").asInt()).isZero();
        host.enter(stage.stranger(), real);
        host.people(1);
    }

    private static String everything(Path folder) throws IOException {
        var all = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }
}
