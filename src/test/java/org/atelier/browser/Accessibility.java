package org.atelier.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** What axe finds on a page: WCAG 2.2 A and AA, and good practice. */
public final class Accessibility {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice");

    private Accessibility() {}

    /** Fails with each violation, the elements that have it and how to mend them. */
    public static void axe(Page page) {
        var found = new AxeBuilder(page).withTags(RULES).analyze();
        assertThat(found.getPasses()).as("rules that axe could check").isNotEmpty();
        assertThat(found.getViolations().stream().map(Accessibility::readably))
                .as("axe on %s", page.url().replaceAll("#.*", ""))
                .isEmpty();
    }

    private static String readably(Rule rule) {
        return rule.getNodes().stream()
                .map(Accessibility::readably)
                .collect(Collectors.joining(
                        "\n", "\n%s (%s): %s\n".formatted(rule.getId(), rule.getImpact(), rule.getHelp()), "\n"));
    }

    private static String readably(CheckedNode node) {
        return "  %s\n    %s\n    %s"
                .formatted(
                        node.getTarget(),
                        node.getHtml(),
                        String.valueOf(node.getFailureSummary()).replace("\n", "\n    "));
    }
}
