package org.atelier.stranger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.atelier.LiveServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A server started as it can’t be")
class WrongStartIT {
    private Path data;

    @BeforeEach
    void folder() {
        data = SharedServer.folder("wrong");
    }

    /** One sentence in each language, which name what is wrong, and nothing for programs or programmers. */
    private static void assertOneSentence(Launch launch, String french, String english) {
        assertThat(launch.exit()).as(launch.err()).isEqualTo(2);
        assertThat(launch.out()).isEmpty();
        assertThat(launch.said()).hasSize(2);
        assertThat(launch.said().getFirst()).contains(french).doesNotContain("Exception");
        assertThat(launch.said().getLast()).contains(english).doesNotContain("Exception");
    }

    private Launch serve(String... more) {
        var arguments = new ArrayList<>(List.of("serve", "--data", data.toString(), "--port", "0"));
        arguments.addAll(List.of(more));
        return Launch.of(arguments.toArray(String[]::new));
    }

    @Test
    @DisplayName("on a port that is taken says so")
    void port() throws IOException {
        try (var other = new ServerSocket(0)) {
            String port = Integer.toString(other.getLocalPort());

            assertOneSentence(
                    Launch.of("serve", "--data", data.toString(), "--port", port),
                    "Le port " + port + " est déjà pris",
                    "Port " + port + " is already taken");
        }
    }

    @Test
    @DisplayName("in a folder that another server uses says so, and leaves the other in peace")
    void folderInUse() {
        try (LiveServer other = LiveServer.start(data)) {
            assertOneSentence(serve(), data.toString(), data.toString());

            assertThat(new Door(URI.create(other.url())).get("/health/ready").statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    @DisplayName("in a folder that is a file, or in a file, says so")
    void noFolder() throws IOException {
        Path file = Files.writeString(data.resolve("fichier"), "x");

        for (Path folder : List.of(file, file.resolve("dessous"))) {
            assertOneSentence(
                    Launch.of("serve", "--port", "0", "--data", folder.toString()),
                    folder.toString(),
                    folder.toString());
        }
        assertThat(Files.readString(file)).isEqualTo("x");
    }

    @Test
    @DisplayName("in a folder whose journal is none says so, and changes nothing in it")
    void noJournal() throws IOException {
        try (LiveServer first = LiveServer.start(data)) {
            assertThat(first.stop()).isIn(0, 143);
        }
        List<Path> files;
        try (var all = Files.list(data)) {
            files = all.filter(file -> file.getFileName().toString().contains("journal")
                            || file.getFileName().toString().endsWith(".db"))
                    .toList();
        }
        assertThat(files).isNotEmpty();
        for (Path file : files) {
            Files.writeString(file, "ceci n’est pas un journal ".repeat(400));
        }

        assertOneSentence(serve(), data.toString(), data.toString());

        assertThat(files).allSatisfy(file -> assertThat(file).content().startsWith("ceci n’est pas un journal"));
    }

    @Test
    @DisplayName("with a plan that does not hold names its line and field")
    void brokenPlan() throws IOException {
        Path plan = Files.writeString(
                data.resolve("plan.yaml"), Stage.PLAN.replace("sides: [pour], vote", "sides: [poux], vote"));

        Launch launch = serve("--plan", plan.toString());

        assertOneSentence(launch, "ligne 14", "line 14");
        assertThat(launch.said()).allSatisfy(line -> assertThat(line).contains("phases[1].sides[0]", "poux"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "--plan, inconnu",
        "--settings, absent.properties",
        "--port, abc",
        "--port, 70000",
        "--port, -1",
        "--retention-days, 0",
        "--public-url, atelier",
        "--languages, de",
        "--host, pas-une-adresse.invalid",
        "--host, 192.0.2.1"
    })
    @DisplayName("with a wrong setting names it")
    void setting(String option, String value) {
        assertOneSentence(Launch.of("serve", "--data", data.toString(), option, value), value, value);
    }

    @Test
    @DisplayName("with a wrong setting in its environment or file names it too")
    void elsewhere() throws IOException {
        Path file = Files.writeString(data.resolve("reglages.properties"), "port = beaucoup\n");
        Path unknown = Files.writeString(data.resolve("autres.properties"), "prot = 8080\n");

        assertOneSentence(Launch.of(Map.of("ATELIER_PORT", "huit"), "serve"), "«\u00a0huit\u00a0»", "“huit”");
        assertOneSentence(
                Launch.of(Map.of("ATELIER_SETTINGS", file.toString()), "serve"),
                "«\u00a0beaucoup\u00a0»",
                "“beaucoup”");
        assertOneSentence(Launch.of("serve", "--settings", unknown.toString()), "«\u00a0prot\u00a0»", "“prot”");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"--prot", "serve --prot", "servir", "serve 8080", "serve --port", "rehearse --prot"})
    @DisplayName("with words that it does not know says where to read more")
    void unknownWords(String line) {
        assertOneSentence(Launch.of(line.split(" ")), "--help", "--help");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"--help", "serve --help", "rehearse --help", "--version"})
    @DisplayName("that is only asked about itself answers, and ends well")
    void help(String line) {
        Launch launch = Launch.of(line.split(" "));

        assertThat(launch.exit()).isZero();
        assertThat(launch.out()).isNotBlank();
        assertThat(launch.err()).isEmpty();
    }
}
