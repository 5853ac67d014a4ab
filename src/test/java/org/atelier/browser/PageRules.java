package org.atelier.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What holds on every page, whoever looks at it, in whatever language, light and size. */
final class PageRules {
    /** A phone makes its picture smaller for a page that is too wide, so the screen's own width is what counts. */
    private static final String OVERFLOW = """
            (width) => {
                const {scrollWidth} = document.documentElement;
                if (scrollWidth <= width) return [];
                const wide = [...document.querySelectorAll('body *')]
                    .filter((element) => element.getBoundingClientRect().right > width + 1)
                    .map((element) => `${element.localName}.${element.className}`);
                return [`is ${scrollWidth} wide on a screen of ${width}: ${wide.slice(0, 5).join(', ')}`];
            }""";

    private static final String HEADINGS = """
            () => {
                const shown = [...document.querySelectorAll('h1')].filter((h1) => h1.checkVisibility());
                return shown.length === 1 ? [] : [`has ${shown.length} h1: ${shown.map((h1) => h1.textContent).join(' | ')}`];
            }""";

    /** A target is the control, or the label that is pressed in its place; a link inside a sentence is as tall as its line. */
    private static final String TARGETS = """
            (least) => [...document.querySelectorAll('button, a[href], summary, select, textarea, input:not([type=hidden])')]
                .filter((control) => control.checkVisibility({visibilityProperty: true, opacityProperty: true}))
                .filter((control) => !control.matches('p a, li a'))
                .map((control) => (control.matches('[type=radio], [type=checkbox]') ? control.closest('label') : null) ?? control)
                .map((target) => ({target, box: target.getBoundingClientRect()}))
                .filter(({box}) => box.width < least - 0.5 || box.height < least - 0.5)
                .map(({target, box}) => `has a target of ${Math.round(box.width)}×${Math.round(box.height)}: `
                    + `${target.localName}.${target.className} « ${target.textContent.trim().slice(0, 30)} »`)""";

    private PageRules() {}

    /** Everything that is wrong with the page as it is now. */
    static List<String> broken(Watched watched, String language) {
        var page = watched.page();
        var found = new ArrayList<>(watched.faults());
        found.addAll(asked(page, OVERFLOW, page.viewportSize().width));
        found.addAll(asked(page, HEADINGS, null));
        var lang = String.valueOf(page.evaluate("document.documentElement.lang"));
        if (!lang.equals(language) && !lang.startsWith(language + "-")) {
            found.add("says lang=" + lang);
        }
        found.addAll(axe(page));
        return found;
    }

    /** Seen whole: what a bar covers now may be scrolled from under it, which axe does not try. */
    private static List<String> axe(Page page) {
        var screen = page.viewportSize();
        int height = ((Number) page.evaluate("document.documentElement.scrollHeight")).intValue();
        page.setViewportSize(screen.width, Math.max(screen.height, height));
        try {
            Accessibility.axe(page);
            return List.of();
        } catch (AssertionError violations) {
            return List.of(violations.getMessage());
        } finally {
            page.setViewportSize(screen.width, screen.height);
        }
    }

    /** Buttons and fields that a thumb, or a mouse, would miss. */
    static List<String> smallTargets(Page page, int least) {
        return asked(page, TARGETS, least);
    }

    static List<String> asked(Page page, String script, Object argument) {
        return ((List<?>) page.evaluate(script, argument))
                .stream().map(String::valueOf).toList();
    }

    static Stream<String> named(String visit, List<String> broken) {
        return broken.stream().map(what -> visit + " " + what);
    }
}
