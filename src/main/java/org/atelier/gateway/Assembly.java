package org.atelier.gateway;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts each page's files together, so that a phone on a slow line asks for few of them: its style sheets become one,
 * and its modules the bundle that the build made beside them. Without a bundle the page keeps its modules.
 */
final class Assembly {
    private static final Pattern STYLE_SHEET =
            Pattern.compile("[ \\t]*<link rel=\"stylesheet\" href=\"([^\"]+)\"[^>]*>\\R");
    private static final Pattern MODULE = Pattern.compile("(<script type=\"module\" src=\")([^\"]+)\\.js\"");
    private static final Pattern PRELOAD = Pattern.compile("[ \\t]*<link rel=\"modulepreload\"[^>]*>\\R");

    private final Map<String, Asset> assets;

    private Assembly(Map<String, Asset> assets) {
        this.assets = assets;
    }

    static void of(Map<String, Asset> assets) {
        var assembly = new Assembly(assets);
        List<String> pages =
                assets.keySet().stream().filter(path -> path.endsWith(".html")).toList();
        pages.forEach(assembly::assemble);
    }

    private void assemble(String path) {
        String page = new String(assets.get(path).bytes(), StandardCharsets.UTF_8);
        put(path, bundled(styled(path, page)).getBytes(StandardCharsets.UTF_8));
    }

    /** Layers and the order of the links decide between rules; one sheet in the same order means the same. */
    private String styled(String path, String page) {
        List<MatchResult> links = STYLE_SHEET.matcher(page).results().toList();
        if (links.size() < 2 || !links.stream().allMatch(link -> assets.containsKey(link.group(1)))) {
            return page;
        }
        var sheet = new ByteArrayOutputStream();
        links.forEach(link -> sheet.writeBytes(smallest(link.group(1)).bytes()));
        String together = path.replace("index.html", "page.css");
        put(together, sheet.toByteArray());
        MatchResult first = links.getFirst();
        String link = first.group().replace(first.group(1), together);
        return page.substring(0, first.start()) + link + without(STYLE_SHEET, page.substring(first.start()));
    }

    private String bundled(String page) {
        Matcher module = MODULE.matcher(page);
        if (!module.find() || !assets.containsKey(module.group(2) + ".bundle.js")) {
            return page;
        }
        return without(PRELOAD, module.replaceFirst("$1$2.bundle.js\""));
    }

    private Asset smallest(String path) {
        return assets.getOrDefault(path.replace(".css", ".bundle.css"), assets.get(path));
    }

    private static String without(Pattern pattern, String text) {
        return pattern.matcher(text).replaceAll("");
    }

    private void put(String path, byte[] bytes) {
        Asset.of(path, bytes).ifPresent(asset -> assets.put(path, asset));
    }
}
