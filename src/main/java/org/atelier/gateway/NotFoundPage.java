package org.atelier.gateway;

import java.nio.charset.StandardCharsets;

/** The one page that the server writes itself: needs no script, holds nothing of the request, speaks both languages. */
final class NotFoundPage {

    static byte[] of(Language first) {
        Language second = first == Language.FR ? Language.EN : Language.FR;
        String html = """
                <!doctype html>
                <html lang="%1$s">
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%2$s</title>
                <main>
                %3$s%4$s</main>
                </html>
                """.formatted(first.id(), sentence(first, "not-found-title"), said(first), said(second));
        return html.getBytes(StandardCharsets.UTF_8);
    }

    private static String said(Language language) {
        return """
                <section lang="%s">
                <h1>%s</h1>
                <p>%s <a href="/">%s</a></p>
                </section>
                """.formatted(
                        language.id(),
                        sentence(language, "not-found-title"),
                        sentence(language, "no-page"),
                        sentence(language, "not-found-home"));
    }

    private static String sentence(Language language, String code) {
        return Messages.of(language).text(code);
    }

    private NotFoundPage() {}
}
