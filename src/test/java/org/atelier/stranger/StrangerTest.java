package org.atelier.stranger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The stranger’s client")
class StrangerTest {
    private static final Path HERE = Path.of("src", "test", "java", "org", "atelier", "stranger");
    private static final Pattern IMPORT = Pattern.compile("^import (?:static )?([\\w.]+)", Pattern.MULTILINE);

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "StrangerClient",
                "Door",
                "Ending",
                "Frames",
                "Line",
                "Loop",
                "Outbox",
                "Patience",
                "PollLine",
                "SharedState",
                "SocketLine",
                "Way"
            })
    @DisplayName("shares no code with the server: the JDK and a JSON reader are all it knows")
    void imports(String file) throws IOException {
        String source = Files.readString(HERE.resolve(file + ".java"));

        Stream<String> imported = IMPORT.matcher(source).results().map(found -> found.group(1));
        List<String> others = imported.filter(
                        name -> !name.startsWith("java.") && !name.startsWith("com.fasterxml.jackson."))
                .toList();

        assertThat(others).isEmpty();
        assertThat(source.replace("package org.atelier.stranger;", "")).doesNotContain("org.atelier");
    }
}
