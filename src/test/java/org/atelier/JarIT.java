package org.atelier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The jar, as shipped")
class JarIT {
    private static final Pattern FOREIGN = Pattern.compile(
            "^(org/junit|com/microsoft|org/assertj)/|jsconfig|\\.d\\.ts$|\\.map$|^org/atelier/.*(Test|IT)\\.class$");

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    Path data;

    @Test
    @DisplayName("starts, serves its pages and their library, and stops when asked")
    void starts() throws Exception {
        try (var server = LiveServer.startJar(data)) {
            assertThat(get(server, "/health/ready").statusCode()).isEqualTo(200);
            assertThat(get(server, "/").body()).startsWithIgnoringCase("<!doctype html>");
            assertThat(get(server, "/lib/lit-html/lit-html.js").body()).contains("export");
            assertThat(get(server, "/shared/connection.js").body()).contains("new WebSocket(");
            assertThat(server.code()).isNotBlank();
            assertThat(server.stop()).as(server.said()).isIn(0, 143);
            assertThat(server.said()).as("what it warned of").doesNotContain("WARNING: ");
        }
    }

    @Test
    @DisplayName("gives nothing that lies outside its pages")
    void outside() throws Exception {
        try (var server = LiveServer.startJar(data)) {
            for (var path : new String[] {
                "/../pom.xml",
                "/%2e%2e/pom.xml",
                "/lib/lit-html/%2e%2e/%2e%2e/x",
                "/.git/config",
                "/org/atelier/Main.class"
            }) {
                assertThat(get(server, path).statusCode()).as(path).isBetween(400, 404);
            }
        }
    }

    @Test
    @DisplayName("holds the pages, and nothing that only builds or tests need")
    void contents() throws IOException {
        try (var jar = new JarFile(System.getProperty("atelier.jar"))) {
            var names = jar.stream().map(JarEntry::getName).toList();
            assertThat(names.stream().filter(name -> name.startsWith("webroot/")))
                    .contains("webroot/index.html", "webroot/shared/connection.js");
            assertThat(names.stream().filter(FOREIGN.asPredicate())).isEmpty();
        }
    }

    private HttpResponse<String> get(LiveServer server, String path) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(server.url() + path)).build(), BodyHandlers.ofString());
    }
}
