package org.atelier.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/** The rule of fifteen metres: on the projected board, what is read is at least 6 % of its height, and nothing under 3 %. */
final class Legible {
    /** What the room reads, as against what only says where it is: names over columns, sources, sums. */
    private static final List<String> PRIMARY = List.of(
            ".row .said",
            ".row .number",
            ".block",
            ".question",
            ".code",
            ".online-n",
            ".facts li",
            ".timer",
            ".progress-words",
            ".covered-count",
            ".level-counts",
            ".voting-rule",
            ".walk-cell .number");

    /** One item is shown as large as it can be; only a long one falls under six, and is read whole. */
    private static final double LEAST_WALKED = 4.2;

    /** A title in the header steps down rather than take a row's place; the same question is on every phone. */
    private static final double LEAST_TITLE = 4.8;

    private static final String SIZES = """
            ([primary, leastTitle, leastWalked]) => {
                const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                const found = new Map();
                while (texts.nextNode()) {
                    const {parentElement: element, data} = texts.currentNode;
                    if (!data.trim() || element.closest('.unseen, .controls, noscript, script') || !element.checkVisibility()) continue;
                    const size = Math.round(1000 * parseFloat(getComputedStyle(element).fontSize) / innerHeight) / 10;
                    const least = element.closest('.walk-said') ? leastWalked
                        : element.closest(primary) ? 6 : element.closest('.large') ? leastTitle : 3;
                    if (size < least) found.set(`${element.localName}.${element.className}`,
                        `has ${size} vh where ${least} are needed: ${element.localName}.${element.className} « ${data.trim().slice(0, 40)} »`);
                }
                return [...found.values()];
            }""";

    private Legible() {}

    static List<String> tooSmall(Page board) {
        return PageRules.asked(board, SIZES, List.of(String.join(", ", PRIMARY), LEAST_TITLE, LEAST_WALKED));
    }
}
