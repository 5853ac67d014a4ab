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
                /** @type {number} */ (a).b();
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
                        "/** @type {number} */ (a).b();",
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

    /** Told line by line, with another reading of what a comment is than the one in use. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("modules")
    @DisplayName("has lost its comments alone: no code beside them, and no line of a template")
    void nothingElse(Path file) throws IOException {
        List<String> written = Files.readAllLines(file);
        List<String> served = List.of(lean("/" + file, Files.readString(file)).split("\n", -1));

        boolean inBlock = false;
        long backticks = 0;
        for (int i = 0; i < written.size(); i++) {
            String line = written.get(i).strip();
            inBlock |= line.startsWith("/**");
            if (served.get(i).equals(written.get(i))) {
                backticks += inBlock
                        ? 0
                        : line.replace("\\`", "").chars().filter(c -> c == '`').count();
            } else {
                assertThat(served.get(i)).isEmpty();
                assertThat(inBlock ? line.indexOf("*/") + 2 : line.length())
                        .as("line %d has code beside its comment", i + 1)
                        .isIn(1, line.length());
                assertThat(inBlock || line.startsWith("//"))
                        .as("line %d", i + 1)
                        .isTrue();
                assertThat(backticks % 2)
                        .as("line %d is inside a template", i + 1)
                        .isZero();
            }
            inBlock &= !line.contains("*/");
        }
    }

    private static String lean(String path, String module) {
        return new String(LeanModule.of(path, module.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }
}
