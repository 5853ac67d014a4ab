package org.atelier.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.atelier.LiveServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("browser")
@DisplayName("A room takes part: phones, board, remote and desk at once")
class WorkshopIT {
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
            Browsers.screenshot(context.pages().getFirst(), "workshop-end-" + ++n);
        }
        server.close();
        browsers.browser().contexts().forEach(context -> context.close());
    }

    private static Locator risen(Page board, String text) {
        return board.locator(".rows .row").filter(new Locator.FilterOptions().setHasText(text));
    }

    @Test
    @DisplayName("a phone adds, another votes, the board moves without a reload, and the desk merges and un-merges")
    void wholePath() {
        var facilitator = People.Facilitator.opens(browsers, server, Screen.PHONE);
        Page board = People.opens(browsers, server, "projector", Screen.PROJECTOR);
        Page desk = People.opens(browsers, server, "moderator", Screen.LAPTOP);
        var ana = People.Attendee.joins(browsers, server, Screen.PHONE);
        var ben = People.Attendee.joins(browsers, server, Screen.PHONE);
        facilitator.goesTo("Selon votre expérience");

        ana.adds("Technologique", "Un seul dossier partagé par tous");
        assertThat(ana.own("Un seul dossier partagé par tous")).isVisible();
        ben.adds("Technologique", "Un dossier partagé par tous");
        assertThat(risen(board, "Un seul dossier partagé par tous")).isVisible();
        ben.votesFor("Un seul dossier partagé par tous");
        ana.votesFor("Un dossier partagé par tous");
        ben.votesFor("Un dossier partagé par tous");
        assertThat(risen(board, "Un dossier partagé par tous")).containsText("2");
        Browsers.screenshot(board, "workshop-board");
        Browsers.screenshot(ben.page(), "workshop-phone");

        merges(desk, board, ana);
        unmerges(desk, board);
    }

    private static void merges(Page desk, Page board, People.Attendee ana) {
        Locator merge =
                desk.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Fusionner")));
        assertThat(merge).isVisible();
        assertThat(desk.locator("main")).containsText(Pattern.compile("2 personnes"));
        Browsers.screenshot(desk, "workshop-desk");
        desk.keyboard().press("Enter");
        assertThat(board.locator(".rows .row")).hasCount(1);
        assertThat(board.locator(".rows .row")).containsText("2");
        assertThat(ana.page().locator("main")).containsText("Fusionnée avec");
    }

    private static void unmerges(Page desk, Page board) {
        desk.keyboard().press("u");
        assertThat(board.locator(".rows .row")).hasCount(2);
        assertThat(risen(board, "Un seul dossier partagé par tous")).containsText("1");
        assertThat(risen(board, "Un dossier partagé par tous")).containsText("2");
    }

    @Test
    @DisplayName(
            "killed in the middle and started again, all screens come back by themselves with every item and vote, none twice")
    void killed() {
        var facilitator = People.Facilitator.opens(browsers, server, Screen.PHONE);
        Page board = People.opens(browsers, server, "projector", Screen.PROJECTOR);
        Page desk = People.opens(browsers, server, "moderator", Screen.LAPTOP);
        var ana = People.Attendee.joins(browsers, server, Screen.PHONE);
        var ben = People.Attendee.joins(browsers, server, Screen.PHONE);
        facilitator.goesTo("Selon votre expérience");
        ana.adds("Technologique", "avant la panne");
        ben.votesFor("avant la panne");
        assertThat(risen(board, "avant la panne")).containsText("1");

        int port = server.port();
        server.kill();
        ana.adds("Professionnel", "pendant la panne");
        ana.votesFor("avant la panne");
        assertThat(ana.page().locator("main")).containsText("Sera envoyée au retour du réseau");
        server = LiveServer.start(data, "--port", Integer.toString(port));

        assertThat(risen(board, "pendant la panne")).isVisible(patiently());
        assertThat(board.locator(".rows .row")).hasCount(2);
        assertThat(risen(board, "avant la panne")).containsText("2");
        assertThat(ben.row("pendant la panne")).hasCount(1);
        assertThat(desk.locator("body")).not().containsText("hors ligne");
        ben.adds("Autre", "après la panne");
        assertThat(board.locator(".rows .row")).hasCount(3);
        assertThat(facilitator.page().locator("body")).containsText("2 en ligne");
    }

    private static LocatorAssertions.IsVisibleOptions patiently() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(30_000);
    }

    @Test
    @DisplayName("a phone without network keeps what is written, says so, and sends it once when the network is back")
    void offline() {
        var facilitator = People.Facilitator.opens(browsers, server, Screen.PHONE);
        Page board = People.opens(browsers, server, "projector", Screen.PROJECTOR);
        var ana = People.Attendee.joins(browsers, server, Screen.PHONE);
        facilitator.goesTo("Selon votre expérience");
        assertThat(ana.button("Ajouter")).isEnabled();
        for (String text : List.of("première coupure", "deuxième coupure", "troisième coupure")) {
            ana.page().context().setOffline(true);
            ana.adds("Organisationnel et institutionnel", text);
            assertThat(ana.page().locator("main")).containsText(text);
            ana.page().context().setOffline(false);
        }
        assertThat(board.locator(".rows .row")).hasCount(3, new LocatorAssertions.HasCountOptions().setTimeout(30_000));
    }
}
