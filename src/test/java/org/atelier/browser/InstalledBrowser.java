package org.atelier.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser of this machine; where there is none, it is got, or the tests fail and say what to do. */
final class InstalledBrowser {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome", "chrome.exe");
    private static final List<String> APT =
            List.of("apt-get", "-y", "-qq", "-o", "DPkg::Lock::Timeout=300", "-o", "Dpkg::Use-Pty=0");

    private InstalledBrowser() {}

    /** @param playwrights where Playwright keeps, or would put, a browser of its own */
    static Path find(Path playwrights) {
        return named(System.getenv("ATELIER_BROWSER"))
                .or(InstalledBrowser::onPath)
                .or(() -> existing(playwrights))
                .or(() -> downloaded(playwrights))
                .or(InstalledBrowser::fromDebian)
                .orElseThrow(() -> new IllegalStateException("""
                        Aucun navigateur pour les tests. Installez Chromium ou Chrome (sous Debian, en administrateur: \
                        apt-get install chromium), ou donnez son chemin dans ATELIER_BROWSER, puis relancez mvn verify.
                        No browser for the tests. Install Chromium or Chrome (on Debian, as root: \
                        apt-get install chromium), or give its path in ATELIER_BROWSER, then run mvn verify again."""));
    }

    /** A browser that was asked for by name is that one or none: another would be a surprise. */
    private static Optional<Path> named(String path) {
        if (path == null || path.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(existing(Path.of(path)).orElseThrow(() -> new IllegalStateException("""
                        ATELIER_BROWSER nomme %1$s, qui n’est pas un programme. Corrigez le chemin, ou retirez la variable.
                        ATELIER_BROWSER names %1$s, which is no program. Correct the path, or unset the variable.""".formatted(path))));
    }

    private static Optional<Path> onPath() {
        var folders = System.getenv().getOrDefault("PATH", "").split(File.pathSeparator);
        var onPath = NAMES.stream().flatMap(name -> Stream.of(folders).map(folder -> Path.of(folder, name)));
        var onMac = Stream.of(Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"));
        return Stream.concat(onPath, onMac)
                .flatMap(path -> existing(path).stream())
                .findFirst();
    }

    private static Optional<Path> downloaded(Path playwrights) {
        Tool.run(Node.playwright("install", "chromium"), Map.of());
        return existing(playwrights);
    }

    private static Optional<Path> fromDebian() {
        if (!"root".equals(System.getProperty("user.name")) || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            return Optional.empty();
        }
        var quiet = Map.of("DEBIAN_FRONTEND", "noninteractive");
        Tool.run(Stream.concat(APT.stream(), Stream.of("update")).toList(), quiet);
        Tool.run(
                Stream.concat(APT.stream(), Stream.of("install", "chromium", "fonts-dejavu-core"))
                        .toList(),
                quiet);
        return onPath();
    }

    private static Optional<Path> existing(Path path) {
        return Files.isExecutable(path) && !Files.isDirectory(path) ? Optional.of(path) : Optional.empty();
    }
}
