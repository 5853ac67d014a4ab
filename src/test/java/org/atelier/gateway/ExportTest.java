package org.atelier.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.client.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The exports")
class ExportTest {
    private static final String ITEMS = "/export/" + FakeWorkshop.ID + "/items.csv";

    private static Rig rig;

    @BeforeAll
    static void open() {
        rig = new Rig();
    }

    @AfterAll
    static void close() {
        rig.close();
    }

    @ParameterizedTest
    @CsvSource({"items", "decisions"})
    @DisplayName("[H17] are CSV files to be kept, for the facilitator’s cookie")
    void files(String sheet) {
        var response = get("/export/" + FakeWorkshop.ID + "/" + sheet + ".csv", rig.facilitator(), "fr-CA");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.bodyAsString()).isEqualTo(sheet + " in fr");
        assertThat(response.getHeader("Content-Type")).startsWith("text/csv; charset=utf-8");
        assertThat(response.getHeader("Content-Disposition"))
                .isEqualTo("attachment; filename=\"numerique-en-sante-" + sheet + ".csv\"");
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
    }

    @ParameterizedTest(name = "{0} for {1}: {2}")
    @CsvSource({"'', en, en", "'', 'fr,en;q=0.5', fr", "?lang=en, fr, en", "?lang=fr, en, fr", "?lang=de, en, fr"})
    @DisplayName("[H17] are in the language asked for, else in the browser’s")
    void languages(String query, String header, String language) {
        assertThat(get(ITEMS + query, rig.facilitator(), header).bodyAsString()).isEqualTo("items in " + language);
    }

    @Test
    @DisplayName("[H17] are not there for anyone else")
    void others() {
        String made = rig.facilitator().replaceFirst("=.*", "=" + CookieSecret.fresh());

        assertThat(get(ITEMS, "", "fr").statusCode()).isEqualTo(404);
        assertThat(get(ITEMS, rig.seat(), "fr").statusCode()).isEqualTo(404);
        assertThat(get(ITEMS, made, "fr").statusCode()).isEqualTo(404);
        assertThat(get(ITEMS, rig.facilitator().replace("facilitator", "moderator"), "fr")
                        .statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/export/fakeworkshop0001/seats.csv",
                "/export/fakeworkshop0001/items.CSV",
                "/export/fakeworkshop0001/items",
                "/export/fakeworkshop0001/ITEMS.csv",
                "/export/fakeworkshop0002/items.csv",
                "/export/writer.x/items.csv",
                "/export/items.csv"
            })
    @DisplayName("are two, of workshops that there are")
    void unknown(String path) {
        assertThat(get(path, rig.facilitator(), "fr").statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("[H9] say so when the workshop can’t answer now")
    void unavailable() {
        String cookie = rig.facilitator();
        rig.workshop.unavailable = true;
        try {
            assertThat(get(ITEMS, cookie, "fr").statusCode()).isEqualTo(503);
        } finally {
            rig.workshop.unavailable = false;
        }
    }

    private static HttpResponse<Buffer> get(String path, String cookie, String language) {
        return Rig.await(rig.http
                .request(HttpMethod.GET, path)
                .putHeader("Cookie", cookie)
                .putHeader("Accept-Language", language)
                .send());
    }
}
