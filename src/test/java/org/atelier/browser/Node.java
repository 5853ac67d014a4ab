package org.atelier.browser;

import com.microsoft.playwright.impl.driver.Driver;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The Node that comes with Playwright's driver, so that checking JavaScript needs nothing installed. */
final class Node {
    private Node() {}

    /** The command line that runs Node with those arguments. */
    static List<String> command(List<String> arguments) {
        return Stream.concat(driver().command().stream().limit(1), arguments.stream())
                .toList();
    }

    /** The command line of Playwright's own tool. */
    static List<String> playwright(String... arguments) {
        return Stream.concat(driver().command().stream(), Stream.of(arguments)).toList();
    }

    private static ProcessBuilder driver() {
        return Driver.ensureDriverInstalled(Map.of(), false).createProcessBuilder();
    }
}
