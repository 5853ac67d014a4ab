package org.atelier.gateway;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The one page that the server writes itself: needs no script, holds nothing of the request, speaks both languages, and
 * reads without its style sheets too.
 */
final class NotFoundPage {
    private static final String STYLE_SHEETS = Stream.of("tokens", "reset", "base", "landing")
            .map("<link rel=\"stylesheet\" href=\"/css/%s.css\">\n"::formatted)
            .collect(Collectors.joining());

    static byte[] of(Language first) {
        Language second = first == Language.FR ? Language.EN : Language.FR;
        String html = """
                <!doctype html>
                <html lang="%1$s">
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%2$s</title>
                <link rel="icon" href="/shared/icon.svg" type="image/svg+xml">
                %5$s<main>
                %3$s%4$s</main>
                </html>
                """.formatted(
                first.id(), sentence(first, "not-found-title"), said(first, "h1"), said(second, "h2"), STYLE_SHEETS);
        return html.getBytes(StandardCharsets.UTF_8);
    }

    private static String said(Language language, String heading) {
        return """
                <section lang="%1$s">
                <%2$s>%3$s</%2$s>
                <p>%4$s <a href="/">%5$s</a></p>
                </section>
                """.formatted(
                        language.id(),
                        heading,
                        sentence(language, "not-found-title"),
                        sentence(language, "no-page"),
                        sentence(language, "not-found-home"));
    }

    private static String sentence(Language language, String code) {
        return Messages.of(language).text(code);
    }

    private NotFoundPage() {}
}
