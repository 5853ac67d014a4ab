package org.atelier.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
@DisplayName("The board and its remote")
class BoardIT {
    /** Everything that leaves the picture, and every text that the last row of seats cannot read (under 3 % of its height). */
    private static final String FAULTS = """
            () => {
              const high = innerHeight, wide = innerWidth, compact = document.body.classList.contains('compact');
              const name = e => e.tagName + '.' + (e.getAttribute('class') || '');
              const faults = document.documentElement.scrollWidth > wide ? ['the page is too wide'] : [];
              for (const e of document.body.querySelectorAll('*')) {
                if (e.closest('.unseen, .controls, svg')) continue;
                const box = e.getBoundingClientRect();
                if (box.width === 0) continue;
                if (box.right > wide + 1) faults.push(name(e) + ' leaves at the side');
                if (compact) continue;
                if (box.bottom > high + 1) faults.push(name(e) + ' leaves below');
                const said = [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim());
                if (said && parseFloat(getComputedStyle(e).fontSize) < high * 0.0299) faults.push(name(e) + ' is too small');
              }
              return faults;
            }""";

    private static Browsers browsers;

    @TempDir
    private Path data;

    private LiveServer server;
    private People.Facilitator facilitator;

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
        facilitator = People.Facilitator.opens(browsers, server, Screen.PHONE);
    }

    @AfterEach
    void stop() {
        server.close();
        browsers.browser().contexts().forEach(context -> context.close());
    }

    @Test
    @DisplayName(
            "in every phase all fits at each size, nothing is under 3 % of a projected picture, and axe finds nothing")
    void everyPhase() {
        Map<Screen, Page> boards = new EnumMap<>(Screen.class);
        for (Screen screen : Screen.values()) {
            boards.put(screen, People.opens(browsers, server, "projector", screen));
        }
        var ana = People.Attendee.joins(browsers, server, Screen.PHONE);
        Locator steps = facilitator.page().locator(".phase");
        for (int step = 0; step < steps.count(); step++) {
            String phase = steps.nth(step).getAttribute("data-phase");
            steps.nth(step).click();
            boards.values().forEach(board -> assertThat(board.locator("main")).hasAttribute("data-phase", phase));
            if (phase.equals("opportunites")) {
                writes(ana, boards.get(Screen.PROJECTOR));
            }
            check(boards, phase);
        }
    }

    private static void writes(People.Attendee ana, Page board) {
        ana.adds(
                "Technologique",
                "Une seule porte d’entrée vers le dossier, où que l’on soit, et sans jamais rien répéter");
        ana.adds("Professionnel", "Du temps gagné");
        assertThat(board.locator(".rows .row")).hasCount(2);
        assertThat(fontShare(board, ".row .said")).isGreaterThanOrEqualTo(0.0599);
    }

    private static void check(Map<Screen, Page> boards, String phase) {
        var faults = new ArrayList<String>();
        boards.forEach((screen, board) -> {
            Browsers.screenshot(
                    board, "board-%s-%s".formatted(phase, screen.name().toLowerCase(Locale.ROOT)));
            ((List<?>) board.evaluate(FAULTS)).forEach(fault -> faults.add(phase + " " + screen + ": " + fault));
        });
        assertThat(faults).isEmpty();
        Accessibility.axe(boards.get(Screen.PROJECTOR));
    }

    private static double fontShare(Page board, String selector) {
        var share = board.evaluate(
                "s => parseFloat(getComputedStyle(document.querySelector(s)).fontSize) / innerHeight", selector);
        return ((Number) share).doubleValue();
    }

    @Test
    @DisplayName("the board without its server keeps the last picture and says so, then goes on by itself")
    void withoutServer() {
        Page board = People.opens(browsers, server, "projector", Screen.LAPTOP);
        facilitator.goesTo("Selon votre expérience");
        assertThat(board.locator(".empty")).containsText("Rien encore");
        int port = server.port();
        server.kill();
        assertThat(board.locator(".offline")).hasText("hors ligne");
        assertThat(board.locator(".empty")).containsText("Rien encore");

        server = LiveServer.start(data, "--port", Integer.toString(port));
        assertThat(board.locator(".offline")).hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(30_000));
    }

    @Test
    @DisplayName("keys and buttons of the board change this screen only, and can be switched off")
    void keys() {
        Page board = People.opens(browsers, server, "projector", Screen.PROJECTOR);
        facilitator.goesTo("Selon votre expérience");
        assertThat(board.locator("main")).hasAttribute("data-kind", "list");
        board.keyboard().press("j");
        assertThat(board.locator("main")).hasAttribute("data-kind", "join");
        board.keyboard().press("Escape");
        assertThat(board.locator("main")).hasAttribute("data-kind", "list");
        board.keyboard().press("Tab");
        assertThat(board.locator(".controls")).hasCSS("opacity", "1");
        button(board, "Touches").click();
        board.keyboard().press("j");
        button(board, "Figer").click();
        assertThat(board.locator(".frozen")).isVisible();
        assertThat(board.locator("main")).hasAttribute("data-kind", "list");
    }

    @Test
    @DisplayName("the remote steers the room with the keyboard alone, fits phone and laptop, and axe finds nothing")
    void remote() {
        Page board = People.opens(browsers, server, "projector", Screen.LAPTOP);
        Page laptop = People.Facilitator.opens(browsers, server, Screen.LAPTOP).page();
        laptop.locator("[data-phase='defis']").focus();
        laptop.keyboard().press("Enter");
        assertThat(board.locator("main")).hasAttribute("data-phase", "defis");
        laptop.locator(".go")
                .filter(new Locator.FilterOptions().setHasText("Sociopolitique"))
                .focus();
        laptop.keyboard().press("Space");
        assertThat(board.locator("h1")).hasText("Sociopolitique");
        laptop.locator("[data-part='timer'] .grow").focus();
        laptop.keyboard().press("Enter");
        assertThat(board.locator(".timer")).isVisible();
        for (Page page : List.of(laptop, facilitator.page())) {
            assertThat(page.locator(".clock")).isVisible();
            assertThat(page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
            Accessibility.axe(page);
        }
        Browsers.screenshot(laptop, "remote-laptop");
        Browsers.screenshot(facilitator.page(), "remote-phone");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
