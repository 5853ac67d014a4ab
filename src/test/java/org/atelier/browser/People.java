package org.atelier.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.atelier.LiveServer;

/** Who plays in the browser tests, each with the words of their screen. Pages speak French. */
final class People {

    /** Someone with a phone. */
    record Attendee(Page page) {
        static Attendee joins(Browsers browsers, LiveServer server, Screen screen) {
            return opens(browsers, server.link("attendee"), screen);
        }

        static Attendee opens(Browsers browsers, String link, Screen screen) {
            Page page = browsers.page(screen);
            page.navigate(link);
            page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                    .waitFor();
            return new Attendee(page);
        }

        void adds(String level, String text) {
            Locator chosen = page.locator("#level");
            if (chosen.getAttribute("aria-expanded").equals("false")) {
                chosen.click();
            }
            page.locator(".levels-laid")
                    .getByRole(
                            AriaRole.BUTTON,
                            new Locator.GetByRoleOptions().setName(level).setExact(true))
                    .click();
            says(text);
        }

        void says(String text) {
            page.locator("#text").fill(text);
            button("Ajouter").click();
        }

        Locator button(String name) {
            return page.getByRole(
                    AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
        }

        /** The room's row with that text. */
        Locator row(String text) {
            return page.locator("section.room li").filter(new Locator.FilterOptions().setHasText(text));
        }

        Locator own(String text) {
            return page.locator("section.own li, section.mine li").filter(new Locator.FilterOptions().setHasText(text));
        }

        /** What is new may wait behind a button, so that nothing moves under a finger. */
        void votesFor(String text) {
            Locator vote = row(text).locator("button.vote");
            Locator fresh = page.locator("button.fresh");
            page.waitForCondition(() -> {
                if (!vote.isVisible() && fresh.isVisible()) {
                    fresh.dispatchEvent("click");
                }
                return vote.isVisible();
            });
            vote.click();
        }
    }

    /** Whoever holds the remote. */
    record Facilitator(Page page) {
        static Facilitator opens(Browsers browsers, LiveServer server, Screen screen) {
            return follows(browsers.page(screen), server.link("facilitator"));
        }

        static Facilitator follows(Page page, String link) {
            page.navigate(link);
            page.locator(".steering").waitFor();
            return new Facilitator(page);
        }

        /** Presses « Suivant » until the phase of that title is there. */
        void goesTo(String title) {
            Locator heading = page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
            for (int step = 0; step < 12 && !heading.innerText().contains(title); step++) {
                String before = heading.innerText();
                page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Suivant")))
                        .click();
                page.waitForCondition(() -> !heading.innerText().equals(before));
            }
        }
    }

    static Page opens(Browsers browsers, LiveServer server, String role, Screen screen) {
        Page page = browsers.page(screen);
        page.navigate(server.link(role));
        page.getByRole(AriaRole.HEADING).first().waitFor();
        return page;
    }

    private People() {}
}
