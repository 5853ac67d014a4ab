package org.atelier.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.atelier.LiveServer;
import org.atelier.browser.Sayings.Said;
import org.atelier.domain.Place;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("browser")
@DisplayName("With the keyboard alone, and the focus in sight at each step,")
class KeysIT {
    /** What has the focus: nothing of it may be cut off by the screen or lie under a bar, and its outline is drawn. */
    private static final String FOCUS = """
            () => {
                const element = document.activeElement;
                if (!element || element === document.body) return 'nothing has the focus';
                const box = element.getBoundingClientRect();
                const {outlineStyle, outlineWidth} = getComputedStyle(element);
                const named = `${element.localName}#${element.id} « ${element.textContent.trim().slice(0, 30)} »`;
                if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) return `${named} shows no focus`;
                const middle = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
                return element.contains(middle) ? '' : `${named} is out of sight, under ${middle?.localName}.${middle?.className}`;
            }""";

    private static final int MOST_STEPS = 60;

    private static Browsers browsers;

    @TempDir
    private Path data;

    private LiveServer server;
    private LivelyRoom room;

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
        room = new LivelyRoom(server);
    }

    @AfterEach
    void stop() {
        room.close();
        server.close();
        browsers.browser().contexts().forEach(context -> context.close());
    }

    @Test
    @DisplayName("someone chooses a level, writes, adds and votes")
    void phone() {
        room.goes("opportunites");
        var page = People.Attendee.joins(browsers, server, Screen.PHONE).page();
        tabsTo(page, ".levels-laid .button:nth-of-type(3)");
        page.keyboard().press("Enter");
        assertThat(page.locator("#level")).hasText("Niveau Professionnel");
        assertThat(page.locator("#level")).isFocused();
        tabsTo(page, ".doubt");
        page.keyboard().press("Space");
        assertThat(page.locator(".doubt")).hasAttribute("aria-pressed", "true");
        tabsTo(page, "#text");
        page.keyboard().type("Écrit sans souris");
        assertThat(page.locator(".add")).isEnabled();
        tabsTo(page, ".add");
        page.keyboard().press("Enter");
        assertThat(page.locator(".own")).containsText("Écrit sans souris");
        assertThat(page.locator("#text")).isFocused();

        tabsTo(page, ".vote");
        page.keyboard().press("Space");
        assertThat(page.locator(".vote")).hasAttribute("aria-pressed", "true");
        seen(page);
    }

    @Test
    @DisplayName("someone gives dots, takes a side, ranks, and goes from level to level")
    void votes() {
        room.goes("opportunites");
        room.says(Said.at(new Place.Cell("opportunity", "organisationnel"), "Du temps", "Un café"));
        room.says(Said.at(new Place.Cell("opportunity", "legal"), "Des règles claires"));
        room.rules(Map.of("kind", "dots", "budget", 3, "per", "room", "cap", 2));
        var page = People.Attendee.joins(browsers, server, Screen.PHONE).page();
        tabsTo(page, ".step:last-of-type");
        page.keyboard().press("Space");
        page.keyboard().press("Space");
        page.keyboard().press("Space");
        assertThat(page.locator(".dots-n").first()).containsText("2");
        assertThat(page.locator("#said")).containsText("Cette idée a déjà tous les points");
        seen(page);

        room.rules(Map.of("kind", "stance"));
        tabsTo(page, "[type=radio]");
        page.keyboard().press("Space");
        page.keyboard().press("ArrowRight");
        assertThat(page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Je ne sais pas"))
                        .first())
                .isChecked();

        room.rules(Map.of("kind", "rank", "top", 2));
        tabsTo(page, ".vote");
        page.keyboard().press("Enter");
        tabsTo(page, ".vote[aria-pressed=false]");
        page.keyboard().press("Enter");
        assertThat(page.locator(".ranked")).hasCount(2);
        var first = page.locator(".ranked [lang]").first().innerText();
        page.locator("#room-title").focus();
        tabsTo(page, ".ranked:nth-child(2) button");
        page.keyboard().press("Enter");
        assertThat(page.locator(".ranked [lang]").last()).hasText(first);
        assertThat(page.locator("#said")).containsText("Classée au rang 1.");
    }

    @Test
    @DisplayName("a moderator merges, hides, moves, and takes it all back")
    void desk() {
        room.goes("opportunites");
        room.says(Said.at(
                new Place.Cell("opportunity", "organisationnel"),
                "Moins de monde à l’urgence",
                "Moins de monde aux urgences",
                "Du café",
                "Gagner du temps"));
        var page = People.opens(browsers, server, "moderator", Screen.LAPTOP);
        assertThat(page.locator(".decision")).containsText("Moins de monde");
        page.keyboard().press("Enter");
        assertThat(page.locator(".done")).containsText("Fusion");
        page.keyboard().press("4");
        seen(page);
        page.keyboard().press("m");
        assertThat(page.locator("dialog")).isVisible();
        seen(page);
        page.keyboard().press("3");
        seen(page);
        page.keyboard().press("Enter");
        assertThat(page.locator(".done")).containsText("Masquage");
        page.keyboard().press("l");
        assertThat(page.locator("dialog")).isVisible();
        seen(page);
        page.keyboard().press("5");
        assertThat(page.locator(".done")).containsText("Déplacement");
        seen(page);
        // A decision that has left but is not in the room's history yet can't be undone: the desk says so.
        for (int left = 3; left > 0; left--) {
            assertThat(page.locator(".done > ol > [data-state='done']")).hasCount(left);
            page.keyboard().press("u");
            seen(page);
        }
        assertThat(page.locator(".done > ol > [data-state='undone']")).hasCount(3);
    }

    @Test
    @DisplayName("the facilitator brings the room to the next step")
    void remote() {
        room.goes("opportunites");
        var page = People.Facilitator.opens(browsers, server, Screen.PHONE).page();
        tabsTo(page, ".forth");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(Pattern.compile("les défis"));
        seen(page);
    }

    @Test
    @DisplayName("the facilitator walks through what was said")
    void walk() {
        room.goes("opportunites");
        room.says(Said.at(new Place.Cell("opportunity", "organisationnel"), "Du café", "Gagner du temps"));
        var page = People.Facilitator.opens(browsers, server, Screen.LAPTOP).page();
        tabsTo(page, "#tab-ideas");
        page.keyboard().press("Enter");
        tabsTo(page, ".walk");
        page.keyboard().press("Enter");
        assertThat(page.locator("#shown")).isFocused();
        var first = page.locator(".large").innerText();
        page.keyboard().press("ArrowRight");
        assertThat(page.locator(".large")).not().hasText(first);
        seen(page);
        page.keyboard().press("PageUp");
        assertThat(page.locator(".large")).hasText(first);
        page.keyboard().press("Escape");
        assertThat(page.locator(".large")).hasCount(0);
        seen(page);
    }

    @Test
    @DisplayName("the facilitator changes the rule of the vote")
    void rule() {
        room.goes("opportunites");
        var page = People.Facilitator.opens(browsers, server, Screen.LAPTOP).page();
        tabsTo(page, "#tab-vote");
        page.keyboard().press("Enter");
        tabsTo(page, "[data-part=rule] .button");
        page.keyboard().press("Enter");
        tabsTo(page, "[name=kind]");
        page.keyboard().press("ArrowRight");
        tabsTo(page, "#budget");
        page.keyboard().press("ArrowUp");
        page.keyboard().press("Enter");
        assertThat(page.locator("[data-part=rule]")).containsText("La règle a changé");
        seen(page);
    }

    /** Tab by Tab, each stop in sight, to the first that fits. */
    private static void tabsTo(Page page, String selector) {
        page.locator(selector).first().waitFor();
        for (int step = 0; step < MOST_STEPS; step++) {
            page.keyboard().press("Tab");
            seen(page);
            if (Boolean.TRUE.equals(page.evaluate("s => document.activeElement.matches(s)", selector))) {
                return;
            }
        }
        throw new AssertionError("Tab does not come to " + selector);
    }

    private static void seen(Page page) {
        try {
            var soon = new Page.WaitForConditionOptions().setTimeout(3_000);
            page.waitForCondition(() -> page.evaluate(FOCUS).equals(""), soon);
        } catch (TimeoutError late) {
            throw new AssertionError(String.valueOf(page.evaluate(FOCUS)), late);
        }
    }
}
