package org.atelier.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.atelier.LiveServer;

/** Two people's phones: an ordinary one in French, by day, and a narrow one in English, in the dark. */
record Phones(Lens usual, Lens narrow) {
    private static final int NARROW = 320;
    private static final int SHORT = 640;

    static Phones join(Browsers browsers, LiveServer server) {
        var usual = Lens.of(browsers, server, Screen.PHONE, "fr");
        var narrow = Lens.of(browsers, server, Screen.PHONE, "en");
        narrow.page().setViewportSize(NARROW, SHORT);
        narrow.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        Stream.of(usual, narrow)
                .forEach(lens -> lens.opens("attendee").page().locator("h1").waitFor());
        return new Phones(usual, narrow);
    }

    /** Both show what is there now, once that sign of it is; each is judged. */
    void show(Visits visits, String what, String sign) {
        for (var lens : List.of(usual, narrow)) {
            lens.page().locator(sign).first().waitFor();
            visits.thumb(lens, "phone-" + what);
        }
    }

    Page page() {
        return usual.page();
    }

    Locator main() {
        return page().locator("main");
    }

    Locator button(String name) {
        return new People.Attendee(page()).button(name);
    }

    Locator row(String text) {
        return new People.Attendee(page()).row(text);
    }

    /** What the facilitator's page may ask of the server over HTTP. */
    static String link(Page facilitator, LiveServer server, String path, Map<String, ?> body) {
        var asked = RequestOptions.create().setHeader("Origin", server.url()).setData(body);
        var text = facilitator.request().post(server.url() + path, asked).text();
        var link = text.replaceFirst(".*?\"link\":\"([^\"]+)\".*", "$1");
        return server.url() + link.substring(link.indexOf("/a/"));
    }
}
