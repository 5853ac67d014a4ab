package org.atelier.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A real browser for tests. Each page has a context of its own, so that each is another person on another device.
 *
 * <p>Playwright belongs to the thread that opened it: open and use one in the same test class, and close it there.
 */
public final class Browsers implements AutoCloseable {
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private Browsers(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    public static Browsers open() {
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        try {
            Path executable =
                    InstalledBrowser.find(Path.of(playwright.chromium().executablePath()));
            var options = new BrowserType.LaunchOptions()
                    .setExecutablePath(executable)
                    .setHeadless(true)
                    .setArgs(FLAGS);
            return new Browsers(playwright, playwright.chromium().launch(options));
        } catch (RuntimeException | Error failure) {
            playwright.close();
            throw failure;
        }
    }

    public Browser browser() {
        return browser;
    }

    /** A new person with an empty browser of that size, speaking Canadian French. */
    public Page page(Screen screen) {
        return page(screen, "fr-CA");
    }

    public Page page(Screen screen, String locale) {
        return context(screen, locale).newPage();
    }

    /** The same, as a context: for two tabs of one person, or to cut the network with {@code setOffline}. */
    public BrowserContext context(Screen screen, String locale) {
        boolean phone = screen == Screen.PHONE;
        return browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(screen.width, screen.height)
                .setLocale(locale)
                .setTimezoneId("America/Toronto")
                .setIsMobile(phone)
                .setHasTouch(phone));
    }

    /** Keeps what the page shows as {@code target/screenshots/NAME.png}. */
    public static Path screenshot(Page page, String name) {
        var path = Path.of("target", "screenshots", name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(path));
        return path;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
