package org.atelier.gateway;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Puts each page's files together, so that a phone on a slow line asks for few of them: its style sheets become one,
 * and its modules the bundle that the build made beside them. Without a bundle the page keeps its modules.
 */
final class Assembly {
    private static final Pattern STYLE_SHEET =
            Pattern.compile("[ \\t]*<link rel=\"stylesheet\" href=\"([^\"]+)\"[^>]*>\\R");
    private static final Pattern MODULE = Pattern.compile("(<script type=\"module\" src=\")([^\"]+)\\.js\"");
    private static final Pattern SHARED = Pattern.compile("(?:from|import)\"\\./([\\w.-]+\\.bundle\\.js)\"");
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
        String bundle = module.group(2) + ".bundle.js";
        String named = module.replaceFirst(Matcher.quoteReplacement(module.group(1) + bundle + "\""));
        return MODULE.matcher(without(PRELOAD, named)).replaceFirst(shared(bundle) + "$0");
    }

    /** What a bundle shares with its later parts is a file of its own: a phone asks for both at once. */
    private String shared(String bundle) {
        String text = new String(assets.get(bundle).bytes(), StandardCharsets.UTF_8);
        String folder = bundle.substring(0, bundle.lastIndexOf('/') + 1);
        return SHARED.matcher(text)
                .results()
                .map(found -> "<link rel=\"modulepreload\" href=\"" + folder + found.group(1) + "\" />")
                .distinct()
                .collect(Collectors.joining());
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
