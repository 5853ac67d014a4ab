package org.atelier.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.vertx.core.http.HttpMethod;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The pages")
class PagesTest {
    private static Rig rig;

    @BeforeAll
    static void open() {
        rig = new Rig();
    }

    @AfterAll
    static void close() {
        rig.close();
    }

    @Test
    @DisplayName("are made of scripts and styles of ours, with lit-html from its archive under no version")
    void assets() {
        var script = rig.get("/shared/connection.js");
        var library = rig.get("/lib/lit-html/directives/repeat.js");

        assertThat(script.statusCode()).isEqualTo(200);
        assertThat(script.getHeader("Content-Type")).isEqualTo("text/javascript; charset=utf-8");
        assertThat(library.statusCode()).isEqualTo(200);
        assertThat(rig.get("/css/tokens.css").getHeader("Content-Type")).isEqualTo("text/css; charset=utf-8");
    }

    @Test
    @DisplayName("are asked for again each time, and sent only when they have changed")
    void etag() {
        var first = rig.get("/shared/connection.js");

        var second = Rig.await(rig.request(HttpMethod.GET, "/shared/connection.js")
                .putHeader("If-None-Match", first.getHeader("ETag"))
                .send());

        assertThat(first.getHeader("Cache-Control")).isEqualTo("no-cache");
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isNull();
    }

    @Test
    @DisplayName("are sent compressed to those who can read it")
    void gzip() {
        var plain = rig.get("/shared/connection.js");
        var small = Rig.await(rig.request(HttpMethod.GET, "/shared/connection.js")
                .putHeader("Accept-Encoding", "gzip, br")
                .send());

        assertThat(small.getHeader("Content-Encoding")).isEqualTo("gzip");
        assertThat(small.body().length()).isLessThan(plain.body().length() / 2);
        assertThat(small.getHeader("ETag")).isNotEqualTo(plain.getHeader("ETag"));
        assertThat(small.getHeader("Vary")).isEqualTo("Accept-Encoding");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing",
                "/shared/../../pom.xml",
                "/shared/%2e%2e/%2e%2e/logback.xml",
                "/..%2f..%2fetc/passwd",
                "//etc/passwd",
                "/webroot/index.html",
                "/org/atelier/Main.class",
                "/lib/lit-html/package.json",
                "/lib/lit-html/development/lit-html.js",
                "/landing/",
                "/.git/config"
            })
    @DisplayName("are all there is: anything else gets a page that says so in both languages")
    void notFound(String path) {
        var response = rig.get(path);

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.bodyAsString())
                .contains("<html lang=\"fr\">")
                .contains(Messages.of(Language.FR).text("no-page"))
                .contains(Messages.of(Language.EN).text("no-page"))
                .doesNotContain(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/shared/connection.js", "/nothing", "/api/plans", "/health/live", "/qr/ABCDEFGH.svg"})
    @DisplayName("and every other answer come with strict security headers")
    void headers(String path) {
        var response = rig.get(path);

        assertThat(response.getHeader("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "trusted-types lit-html")
                .doesNotContain("unsafe", "http:", "*");
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(response.getHeader("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
    }

    @Test
    @DisplayName("[H11] hold a QR code that a camera reads as the attendee's address")
    void qr() throws Exception {
        var response = rig.get("/qr/abcd-efgh.svg");

        assertThat(response.getHeader("Content-Type")).isEqualTo("image/svg+xml");
        assertThat(read(response.bodyAsString())).isEqualTo(rig.origin() + "/a/ABCDEFGH");
        assertThat(rig.get("/qr/1.svg").statusCode()).isEqualTo(404);
    }

    /** Draws the path's unit squares, eight dots each, as a camera would see them. */
    private static String read(String svg) throws Exception {
        int side = Integer.parseInt(first(svg, "viewBox=\"0 0 (\\d+)").group(1)) * 8;
        int[] dots = new int[side * side];
        Arrays.fill(dots, 0xFFFFFF);
        Pattern.compile("M(\\d+) (\\d+)h1v1h-1z").matcher(svg).results().forEach(module -> {
            int x = Integer.parseInt(module.group(1)) * 8;
            int y = Integer.parseInt(module.group(2)) * 8;
            for (int row = y; row < y + 8; row++) {
                Arrays.fill(dots, row * side + x, row * side + x + 8, 0);
            }
        });
        var image = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, dots)));
        return new QRCodeReader().decode(image).getText();
    }

    private static MatchResult first(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).results().findFirst().orElseThrow();
    }
}
