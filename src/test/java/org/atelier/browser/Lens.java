package org.atelier.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.atelier.LiveServer;
import org.atelier.domain.Words;

/** One way of looking at a page: a size and a language, in light or in the dark. */
record Lens(LiveServer server, Screen screen, String language, Watched watched) {

    static Lens of(Browsers browsers, LiveServer server, Screen screen, String language) {
        Page page = browsers.page(screen, language + "-CA");
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        return new Lens(server, screen, language, new Watched(page, server.url()));
    }

    /** Every size in every language, each somebody else's browser. */
    static List<Lens> all(Browsers browsers, LiveServer server) {
        var lenses = new ArrayList<Lens>();
        for (var screen : Screen.values()) {
            for (var language : List.of("fr", "en")) {
                lenses.add(of(browsers, server, screen, language));
            }
        }
        return lenses;
    }

    /**
     * One lens of each size. Languages and light take turns from one turn to the next, so that four turns have seen each
     * language in each light at each size.
     */
    static List<Lens> turn(List<Lens> all, int turn) {
        var chosen = new ArrayList<Lens>();
        for (var screen : Screen.values()) {
            int at = turn + screen.ordinal();
            var lens = all.get(2 * screen.ordinal() + at % 2);
            lens.inLight(at / 2 % 2 == 0 ? ColorScheme.LIGHT : ColorScheme.DARK);
            chosen.add(lens);
        }
        return chosen;
    }

    Page page() {
        return watched.page();
    }

    Lens opens(String role) {
        return visits(server.link(role).substring(server.url().length()));
    }

    /** The board speaks the workshop's language until told otherwise, whatever the computer under it prefers. */
    Lens opensBoard() {
        opens("projector");
        var other = page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^EN")));
        other.waitFor();
        if (language.equals("en")) {
            other.press("Enter");
            // The bar of buttons goes away with the focus.
            page().evaluate("document.activeElement.blur()");
        }
        return this;
    }

    Lens visits(String path) {
        page().navigate(server.url() + path);
        return this;
    }

    /** The board's light is its own (key D); other pages follow the system. */
    private void inLight(ColorScheme scheme) {
        page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        var theme = page().locator("html[data-theme]");
        if (theme.count() > 0
                && !theme.getAttribute("data-theme").equals(scheme.name().toLowerCase())) {
            page().keyboard().press("d");
        }
    }

    /** Waits until the page shows that title, in its language. */
    void waitsFor(Words title) {
        page().locator("body", new Page.LocatorOptions().setHasText(title.in(language)))
                .waitFor();
    }

    /** From here on, what does not come is no fault. */
    Lens offline() {
        watched.faults();
        return this;
    }

    String name() {
        var scheme = page().evaluate(
                        "document.documentElement.dataset.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')");
        return "%s-%s-%s".formatted(screen.name().toLowerCase(), language, scheme);
    }
}
