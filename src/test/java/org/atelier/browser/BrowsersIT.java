package org.atelier.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("browser")
@DisplayName("The browser that the tests use")
class BrowsersIT {
    private static final String GOOD = "<main><h1>Atelier</h1></main>";
    private static final String FAULTY = "<main><h1>Atelier</h1><img src='x.png'></main>";

    private static Browsers browsers;
    private static HttpServer server;

    @BeforeAll
    static void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        serve("/good", GOOD);
        serve("/faulty", FAULTY);
        server.start();
        browsers = Browsers.open();
    }

    @AfterAll
    static void close() {
        server.stop(0);
        if (browsers != null) {
            browsers.close();
        }
    }

    @Test
    @DisplayName("shows a page at the size asked for, and keeps what it shows")
    void sizes() {
        for (var screen : Screen.values()) {
            var page = browsers.page(screen);
            page.navigate(address("/good"));
            assertThat(page.evaluate("[innerWidth, innerHeight].join('×')"))
                    .isEqualTo(screen.width + "×" + screen.height);
            assertThat(page.evaluate("navigator.language")).isEqualTo("fr-CA");
            assertThat(Browsers.screenshot(page, "browsers-" + screen.name().toLowerCase()))
                    .isNotEmptyFile();
            page.context().close();
        }
    }

    @Test
    @DisplayName("runs axe under the strictest Content-Security-Policy, and names what it finds")
    void axe() {
        var page = browsers.page(Screen.LAPTOP);
        page.navigate(address("/good"));
        Accessibility.axe(page);
        page.navigate(address("/faulty"));
        assertThatThrownBy(() -> Accessibility.axe(page))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("image-alt")
                .hasMessageContaining("<img src=");
    }

    private static String address(String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    private static void serve(String path, String body) {
        var html =
                "<!doctype html><html lang=fr><meta name=viewport content=\"width=device-width\"><title>Atelier</title><body>"
                        + body;
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=UTF-8");
            exchange.getResponseHeaders()
                    .set(
                            "Content-Security-Policy",
                            "default-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html");
            var bytes = html.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }
}
