package org.atelier.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A page's files")
class AssemblyTest {
    private static final String PAGE = """
            <head>
                <link rel="stylesheet" href="/css/one.css" />
                <link rel="stylesheet" href="/css/two.css">
                <script type="module" src="/desk/main.js"></script>
                <link rel="modulepreload" href="/desk/view.js" />
            </head>
            """;

    private final Map<String, Asset> assets = new HashMap<>();

    AssemblyTest() {
        given("/desk/index.html", PAGE);
        given("/desk/main.js", "modules");
        given("/css/one.css", "a { color: red }");
        given("/css/two.css", "b { color: blue }");
    }

    @Test
    @DisplayName("have one style sheet, in the order of the page's links")
    void styles() {
        Assembly.of(assets);

        assertThat(text("/desk/page.css")).isEqualTo("a { color: red }b { color: blue }");
        assertThat(text("/desk/index.html")).containsOnlyOnce("stylesheet").contains("href=\"/desk/page.css\"");
    }

    @Test
    @DisplayName("keep their links when a sheet is missing")
    void missing() {
        assets.remove("/css/two.css");

        Assembly.of(assets);

        assertThat(text("/desk/index.html")).isEqualTo(PAGE);
    }

    @Test
    @DisplayName("are one script when the build made a bundle, without the modules it holds")
    void bundle() {
        given("/desk/main.bundle.js", "bundle");
        given("/css/two.bundle.css", "b{color:#00f}");

        Assembly.of(assets);

        assertThat(text("/desk/index.html"))
                .contains("src=\"/desk/main.bundle.js\"")
                .doesNotContain("modulepreload");
        assertThat(text("/desk/page.css")).isEqualTo("a { color: red }b{color:#00f}");
    }

    @Test
    @DisplayName("are asked for together with what the bundle shares with its later parts, not with these")
    void sharedFile() {
        given("/desk/main.bundle.js", "import{a as b}from\"./chunk.bundle.js\";b(()=>import(\"./parts.bundle.js\"))");

        Assembly.of(assets);

        assertThat(text("/desk/index.html"))
                .containsOnlyOnce("modulepreload")
                .contains("<link rel=\"modulepreload\" href=\"/desk/chunk.bundle.js\" /><script type=\"module\"");
    }

    @Test
    @DisplayName("stay modules when the build made no bundle")
    void modules() {
        Assembly.of(assets);

        assertThat(text("/desk/index.html")).contains("src=\"/desk/main.js\"").contains("modulepreload");
    }

    private void given(String path, String text) {
        assets.put(path, Asset.of(path, text.getBytes(StandardCharsets.UTF_8)).orElseThrow());
    }

    private String text(String path) {
        return new String(assets.get(path).bytes(), StandardCharsets.UTF_8);
    }
}
