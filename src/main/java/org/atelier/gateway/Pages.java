package org.atelier.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The pages and what they are made of, read from the class path once: a request can name nothing that is not in this
 * map, so there is no path to walk out of.
 */
final class Pages {
    private static final String LIT_HTML = "META-INF/resources/webjars/lit-html";

    private final Map<String, Asset> byPath;

    private Pages(Map<String, Asset> byPath) {
        this.byPath = Map.copyOf(byPath);
    }

    static Pages fromClassPath() {
        Map<String, Asset> assets = new HashMap<>();
        read("webroot", _ -> true, LeanModule::of, assets);
        // The archive's one folder is its version, which no page should have to know.
        Map<String, Asset> library = new HashMap<>();
        read(LIT_HTML, Pages::isProduction, (_, bytes) -> bytes, library);
        library.forEach((path, asset) -> assets.put("/lib/lit-html" + path.substring(path.indexOf('/', 1)), asset));
        Assembly.of(assets);
        return new Pages(assets);
    }

    Optional<Asset> find(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    private static boolean isProduction(String path) {
        return path.endsWith(".js") && !path.contains("/development/") && !path.contains("/node/");
    }

    /** What is served of a file. */
    private interface Served {
        byte[] of(String path, byte[] bytes);
    }

    private static void read(String folder, Predicate<String> wanted, Served served, Map<String, Asset> into) {
        URL found = Pages.class.getClassLoader().getResource(folder);
        if (found == null) {
            return;
        }
        try {
            URI uri = found.toURI();
            if (uri.getScheme().equals("jar")) {
                try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                    readAll(jar.getPath(folder), wanted, served, into);
                }
            } else {
                readAll(Path.of(uri), wanted, served, into);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void readAll(Path root, Predicate<String> wanted, Served served, Map<String, Asset> into)
            throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = "/" + root.relativize(file).toString().replace('\\', '/');
                if (wanted.test(path)) {
                    byte[] bytes = served.of(path, Files.readAllBytes(file));
                    Asset.of(path, bytes).ifPresent(asset -> into.put(path, asset));
                }
            }
        }
    }
}
