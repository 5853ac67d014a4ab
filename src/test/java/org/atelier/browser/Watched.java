package org.atelier.browser;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;

/** A page under watch: what its console said, what it threw, what it asked of others and what did not come. */
final class Watched {
    private final Page page;
    private final String origin;
    private final List<String> faults = new ArrayList<>();
    private int excused;

    /** Watches a page that has not been anywhere yet, and that may speak to that server only. */
    Watched(Page page, String origin) {
        this.page = page;
        this.origin = origin;
        page.onConsoleMessage(this::said);
        page.onPageError(error -> faults.add("threw " + error));
        page.onRequest(this::asked);
        page.onRequestFailed(request -> faults.add("did not get " + request.url() + ": " + request.failure()));
        page.onResponse(this::got);
    }

    /** An answer of that status is what this visit is about: neither it nor the console's line on it is a fault. */
    Watched excusing(int status) {
        excused = status;
        return this;
    }

    Page page() {
        return page;
    }

    /** What was wrong since the last time one asked. */
    List<String> faults() {
        var found = List.copyOf(faults);
        faults.clear();
        return found;
    }

    private void said(ConsoleMessage message) {
        boolean wrong = message.type().equals("error") || message.type().equals("warning");
        boolean excusable = excused != 0 && message.text().contains("status of " + excused);
        if (wrong && !excusable) {
            faults.add("console: " + message.text());
        }
    }

    private void asked(Request request) {
        if (!request.url().startsWith(origin + "/") && !request.url().startsWith("data:")) {
            faults.add("asked another site: " + request.url());
        }
    }

    private void got(Response response) {
        if (response.status() >= 400 && response.status() != excused) {
            faults.add("got " + response.status() + " for " + response.url());
        }
    }
}
