package org.atelier.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The pages' JavaScript")
class PagesIT {
    @Test
    @DisplayName("holds under TypeScript's strict checks")
    void types() {
        var checked = node("target/pages/typescript/lib/tsc.js", "-p", "jsconfig.json", "--pretty", "false");
        assertThat(checked.exit()).as(checked.said()).isZero();
    }

    @Test
    @DisplayName("passes its own tests, run by Node")
    void tests() throws IOException {
        var arguments =
                new ArrayList<>(List.of("--import", "./src/test/js/hooks.mjs", "--test", "--test-reporter=spec"));
        try (var files = Files.list(Path.of("src/test/js"))) {
            files.map(Path::toString)
                    .filter(name -> name.endsWith(".test.js"))
                    .sorted()
                    .forEach(arguments::add);
        }
        var ran = node(arguments.toArray(String[]::new));
        // Only the part that tells what failed: the whole would be repeated in each of Maven's summaries.
        var failing = ran.said().replaceFirst("(?s).*failing tests:", "");
        assertThat(ran.exit()).as(failing).isZero();
    }

    private static Tool node(String... arguments) {
        return Tool.run(Node.command(List.of(arguments)), Map.of("NO_COLOR", "1"));
    }
}
