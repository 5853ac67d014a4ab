package org.atelier.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.atelier.LiveServer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Draws the README's pictures anew, from the sample's items. It writes them into the tree: that is what it is for. */
@Tag("slow")
@DisplayName("The pictures of the README")
class PicturesIT {
    private static final Path FOLDER = Path.of("docs", "images");
    private static final long MOST_BYTES = 150_000;

    /** An address as rooms have them, which the board shows; its port has to be the server's own, and free. */
    private static final String ADDRESS = "http://atelier.local:8080";

    /** Six short ideas take a line each at this width, in the wide letters of a machine that has no better font. */
    private static final int BOARD_WIDTH = 1440;

    @TempDir
    private Path data;

    @Test
    @DisplayName("show a room in the middle of its challenges, each in less than 150 kB")
    void pictures() {
        try (var server = LiveServer.start(data, "--port", "8080", "--public-url", ADDRESS);
                var room = new LivelyRoom(server);
                var browsers = Browsers.open()) {
            room.fill();
            room.goes("defis", "technologique");
            room.starts(299);
            board(browsers, server);
            room.moderate();
            phone(browsers, server);
            desk(browsers, server);
        }
    }

    @Test
    @DisplayName("show how a fair room writes in silence, votes blind, and what its second vote moved")
    void fairRoom() {
        try (var server = LiveServer.start(
                        data, "--plan", LivelyRoom.PLAN.id(), "--port", "8080", "--public-url", ADDRESS);
                var room = new FairRoom(server);
                var browsers = Browsers.open()) {
            var page = still(browsers.page(Screen.LAPTOP));
            page.setViewportSize(BOARD_WIDTH, Screen.LAPTOP.height);
            page.navigate(server.link("projector"));
            room.orders("go", Map.of("phase", "opportunites"));
            room.orders("timer", Map.of("seconds", 299));
            room.writes("opportunity");
            room.finishes(15);
            keep(page, ".level-cell[data-silent]", "board-silence");
            room.orders("go", Map.of("phase", "priorites"));
            room.orders("timer", Map.of("seconds", 299));
            room.votesFor(room.firsts().subList(0, 6));
            keep(page, ".voting[data-state='open']", "board-vote");
            room.orders("rule", Map.of("rule", Map.of("kind", "stance")));
            room.orders("round", Map.of("round", 1));
            room.takesStances(room.firsts().subList(0, 6));
            room.orders("round", Map.of("round", 2));
            room.takesStances(room.firsts().subList(0, 6));
            room.orders("reveal", Map.of("on", true));
            keep(page, ".number[data-way]", "board-result");
        }
    }

    private static void keep(Page page, String sign, String name) {
        page.locator(sign).first().waitFor();
        keep(page, name);
    }

    private static void board(Browsers browsers, LiveServer server) {
        var page = still(browsers.page(Screen.LAPTOP));
        page.setViewportSize(BOARD_WIDTH, Screen.LAPTOP.height);
        page.navigate(server.link("projector"));
        page.locator(".rows .row").nth(5).waitFor();
        keep(page, "board");
    }

    private static void phone(Browsers browsers, LiveServer server) {
        var page = still(browsers.page(Screen.PHONE));
        page.navigate(server.link("attendee"));
        var ana = new People.Attendee(page);
        ana.row("Les systèmes ne se parlent pas").first().waitFor();
        ana.adds("Technologique", "Un mot de passe par outil");
        ana.votesFor("Les systèmes ne se parlent pas");
        ana.own("Un mot de passe par outil").waitFor();
        page.evaluate("document.activeElement.blur()");
        page.evaluate("scrollTo(0, 0)");
        keep(page, "phone");
    }

    private static void desk(Browsers browsers, LiveServer server) {
        var page = still(browsers.page(Screen.LAPTOP));
        page.navigate(server.link("moderator"));
        page.locator(".consequence").waitFor();
        keep(page, "desk");
    }

    private static Page still(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        return page;
    }

    private static void keep(Page page, String name) {
        var path = FOLDER.resolve(name + ".png");
        SmallPicture.write(page.screenshot(), path);
        try {
            assertThat(Files.size(path)).as(path.toString()).isLessThan(MOST_BYTES);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
