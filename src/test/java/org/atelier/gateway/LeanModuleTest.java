package org.atelier.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A module as it is served")
class LeanModuleTest {

    static Stream<Path> modules() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("webroot"))) {
            return files.filter(file -> file.toString().endsWith(".js")).toList().stream();
        }
    }

    @Test
    @DisplayName("has no line that is only a comment, and every other at its own number")
    void lines() {
        String module = """
                // @ts-check
                /** One line. */
                import {a} from './a.js'; // stays
                /**
                 * Several.
                 */
                export const b = 'http://x'; /* stays */

                    // the end""";

        assertThat(lean("/shared/b.js", module).split("\n", -1))
                .containsExactly(
                        "",
                        "",
                        "import {a} from './a.js'; // stays",
                        "",
                        "",
                        "",
                        "export const b = 'http://x'; /* stays */",
                        "",
                        "");
    }

    @Test
    @DisplayName("is as it was when it is a bundle or no module")
    void others() {
        assertThat(lean("/desk/main.bundle.js", "// kept")).isEqualTo("// kept");
        assertThat(lean("/css/base.css", "/** kept */")).isEqualTo("/** kept */");
    }

    /** Such a line inside a template would be text, and taking it out would change a page. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("modules")
    @DisplayName("has lost nothing else: what was taken out stood in no template")
    void outsideTemplates(Path file) throws IOException {
        List<String> written = Files.readAllLines(file);
        List<String> served = List.of(lean("/" + file, Files.readString(file)).split("\n", -1));

        long backticks = 0;
        for (int i = 0; i < written.size(); i++) {
            if (served.get(i).equals(written.get(i))) {
                backticks += served.get(i)
                        .replace("\\`", "")
                        .chars()
                        .filter(c -> c == '`')
                        .count();
            } else {
                assertThat(served.get(i)).isEmpty();
                assertThat(backticks % 2)
                        .as("line %d is inside a template", i + 1)
                        .isZero();
            }
        }
    }

    private static String lean(String path, String module) {
        return new String(LeanModule.of(path, module.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }
}
