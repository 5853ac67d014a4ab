package org.atelier.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.atelier.LiveServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("browser")
@DisplayName("The sheet of tickets")
class TicketsIT {
    private static final Pattern LINK = Pattern.compile("\"ticket\":(\\d+),\"link\":\"([^\"]+)\"");
    private static final Pattern PDF_PAGE = Pattern.compile("/Type\\s*/Page\\b(?!s)");

    @TempDir
    private static Path data;

    private static LiveServer server;
    private static Browsers browsers;

    private final Visits visits = new Visits();

    @BeforeAll
    static void open() {
        server = LiveServer.start(data);
        browsers = Browsers.open();
    }

    @AfterAll
    static void close() {
        browsers.close();
        server.close();
    }

    private static String address() {
        URI remote = URI.create(server.link("facilitator"));
        return remote.getPath().replace("/remote/", "/tickets/");
    }

    private static Lens facilitator(Screen screen, String language) {
        Lens lens = Lens.of(browsers, server, screen, language).opens("facilitator");
        lens.page().waitForCondition(() -> !lens.page().context().cookies().isEmpty());
        lens.visits(address()).page().locator("#count").waitFor();
        return lens;
    }

    private static List<String> make(Page page, int count) {
        page.locator("#count").fill(String.valueOf(count));
        Response made = page.waitForResponse(
                answer -> answer.url().endsWith("/api/tickets"),
                () -> page.locator("form .button").click());
        page.waitForCondition(() -> page.locator(".ticket").count() == count);
        return LINK.matcher(made.text()).results().map(found -> found.group(2)).toList();
    }

    @Test
    @DisplayName(
            "[H15] [T2] is printed 21 to a page, and each of its links seats one person, who never sees a secret again")
    void printed() {
        Lens lens = facilitator(Screen.LAPTOP, "fr");
        List<String> links = make(lens.page(), 24);

        byte[] pdf = lens.page().pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
        Page phone = browsers.page(Screen.PHONE);
        phone.navigate(links.get(20));

        assertThat(PDF_PAGE.matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                        .results())
                .hasSize(2);
        phone.waitForCondition(() -> !phone.url().contains("#"));
        assertThat(lens.page().locator("body").innerHTML())
                .doesNotContain(links.getFirst().split("#t=")[1]);
        phone.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .waitFor();
    }

    @Test
    @DisplayName("holds on a phone and a laptop, in both languages, before and after its tickets are made")
    void holds() {
        for (String language : List.of("fr", "en")) {
            for (Screen screen : List.of(Screen.PHONE, Screen.LAPTOP)) {
                Lens lens = facilitator(screen, language);
                visits.thumb(lens, "tickets-form");
                make(lens.page(), 3);
                visits.thumb(lens, "tickets-sheet");
            }
        }
        visits.allHold();
    }

    @Test
    @DisplayName("opens to nobody who does not lead")
    void strangers() {
        Lens lens = Lens.of(browsers, server, Screen.LAPTOP, "fr");
        lens.watched().excusing(404);
        lens.visits(address()).page().locator("a.button").waitFor();
        visits.page(lens, "tickets-refused");
        assertThat(lens.page().locator("#count").count()).isZero();
        visits.allHold();
    }
}
