package org.atelier.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.atelier.LiveServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("browser")
@DisplayName("A room on a network that lets no WebSocket through")
class SecondDoorIT {
    private static final String PHASE = "Selon votre expérience";
    private static Browsers browsers;

    @TempDir
    private Path data;

    private LiveServer server;

    @BeforeAll
    static void open() {
        browsers = Browsers.open();
    }

    @AfterAll
    static void close() {
        browsers.close();
    }

    @BeforeEach
    void start() {
        server = LiveServer.start(data);
    }

    @AfterEach
    void stop() {
        int n = 0;
        for (var context : browsers.browser().contexts()) {
            Browsers.screenshot(context.pages().getFirst(), "second-door-end-" + ++n);
            context.close();
        }
        server.close();
    }

    private Page behind(Proxy proxy, String role, Screen screen) {
        Page page = browsers.page(screen);
        page.navigate(server.link(role).replace(server.url(), proxy.url()));
        page.getByRole(AriaRole.HEADING).first().waitFor();
        return page;
    }

    private static Locator risen(Page board, String text) {
        return board.locator(".rows .row").filter(new Locator.FilterOptions().setHasText(text));
    }

    private static LocatorAssertions.ContainsTextOptions patiently() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(20_000);
    }

    private String metrics() throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(server.url() + "/metrics"));
            return http.send(request.build(), BodyHandlers.ofString()).body();
        }
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Proxy.Refusal.class)
    @DisplayName("[D8] phones and board find the second door, add, vote and see the room live, and say nothing wrong")
    void wholePath(Proxy.Refusal refusal) throws IOException, InterruptedException {
        try (var proxy = new Proxy(server.port(), refusal)) {
            var facilitator = People.Facilitator.opens(browsers, server, Screen.PHONE);
            Page board = behind(proxy, "projector", Screen.PROJECTOR);
            var ana = new People.Attendee(behind(proxy, "attendee", Screen.PHONE));
            var ben = People.Attendee.joins(browsers, server, Screen.PHONE);
            facilitator.goesTo(PHASE);
            assertThat(ana.page().locator("body")).containsText(PHASE, patiently());

            ana.adds("Technologique", "Un seul dossier");
            ben.votesFor("Un seul dossier");
            ben.adds("Technologique", "Une seule adresse");
            ana.votesFor("Une seule adresse");

            assertThat(risen(board, "Un seul dossier")).containsText("1", patiently());
            assertThat(risen(board, "Une seule adresse")).containsText("1");
            assertThat(ana.own("Un seul dossier")).not().containsText("Sera envoyée");
            for (Page page : new Page[] {ana.page(), board}) {
                assertThat(page.locator("body")).not().containsText("Hors ligne");
                assertThat(page.locator("body")).not().containsText("ne répond pas");
            }
            assertThat(facilitator.page().locator("body")).containsText("2 en ligne");
            assertThat(proxy.refused()).isPositive();
            assertThat(metrics()).contains("atelier_channels 2\n");
        }
    }

    @Test
    @DisplayName("[D8] a phone there whose network breaks says so, keeps what is written, and sends it once")
    void cut() throws IOException {
        try (var proxy = new Proxy(server.port(), Proxy.Refusal.FORBIDDEN)) {
            var facilitator = People.Facilitator.opens(browsers, server, Screen.PHONE);
            Page board = People.opens(browsers, server, "projector", Screen.PROJECTOR);
            var ana = new People.Attendee(behind(proxy, "attendee", Screen.PHONE));
            facilitator.goesTo(PHASE);
            ana.adds("Technologique", "avant la coupure");
            assertThat(risen(board, "avant la coupure")).isVisible();

            proxy.cut();
            assertThat(ana.page().locator("body")).containsText("Hors ligne", patiently());
            ana.adds("Professionnel", "pendant la coupure");
            assertThat(ana.page().locator("main")).containsText("Sera envoyée au retour du réseau");
            proxy.mend();

            assertThat(risen(board, "pendant la coupure"))
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(30_000));
            assertThat(ana.page().locator("body")).not().containsText("Hors ligne");
            assertThat(board.locator(".rows .row")).hasCount(2);
        }
    }

    @Test
    @DisplayName("[D6] a phone that closes its page is at once no longer there")
    void leaves() throws IOException {
        try (var proxy = new Proxy(server.port(), Proxy.Refusal.FORBIDDEN)) {
            var facilitator = People.Facilitator.opens(browsers, server, Screen.PHONE);
            Page phone = behind(proxy, "attendee", Screen.PHONE);
            assertThat(facilitator.page().locator("body")).containsText("1 en ligne", patiently());

            phone.navigate("about:blank");

            assertThat(facilitator.page().locator("body")).containsText("0 en ligne");
        }
    }
}
