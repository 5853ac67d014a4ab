package org.atelier.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.atelier.LiveServer;
import org.atelier.domain.Plan.Phase;
import org.atelier.domain.Plan.PhaseKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("browser")
@DisplayName("Every page holds, in both languages, in light and dark, at 360×740, 1366×768 and 1920×1080:")
class EveryPageIT {
    private static final List<Phase> PHASES = LivelyRoom.PLAN.phases();

    /** The desk's queues, in their order on the screen. */
    private static final List<String> LISTS =
            List.of("duplicates", "pending", "unplaced", "recent", "asked", "late", "hidden", "merged");

    private static final Locator.WaitForOptions GONE =
            new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);

    private static final List<Map.Entry<String, String>> WINDOWS =
            List.of(Map.entry("m", "hide"), Map.entry("l", "move"), Map.entry("?", "help"));

    @TempDir
    private static Path data;

    private static LiveServer server;
    private static Browsers browsers;
    private static LivelyRoom room;

    private final Visits visits = new Visits();

    @BeforeAll
    static void open() {
        server = LiveServer.start(data);
        room = new LivelyRoom(server).fill().strain();
        browsers = Browsers.open();
    }

    @AfterAll
    static void close() {
        browsers.close();
        room.close();
        server.close();
    }

    @AfterEach
    void leave() {
        browsers.browser().contexts().forEach(context -> context.close());
    }

    @Test
    @DisplayName("the phone, at every step")
    void phone() {
        var lenses = Lens.all(browsers, server);
        lenses.forEach(lens -> lens.opens("attendee"));
        for (Phase phase : PHASES) {
            room.goes(phase.id());
            for (var lens : Lens.turn(lenses, PHASES.indexOf(phase))) {
                lens.waitsFor(phase.title());
                visits.thumb(lens, "phone-" + phase.id());
            }
        }
        visits.allHold();
    }

    @Test
    @DisplayName("the phone of someone who wrote: shown, merged, hidden, changed, without network, back")
    void phoneOfSomeoneWhoWrote() {
        room.goes("defis", "technologique");
        room.starts(299);
        var lens = Lens.of(browsers, server, Screen.PHONE, "fr").opens("attendee");
        var ana = new People.Attendee(lens.page());
        List.of("Mes mots à moi", "Trop de mots de passe", "Trop de mots de passe partout", "Le nom d’une personne")
                .forEach(ana::says);
        ana.votesFor("Les systèmes ne se parlent pas");
        room.merges("Trop de mots de passe", "Trop de mots de passe partout");
        room.hides("Le nom d’une personne", "Renseignement personnel");
        ana.own("Fusionnée avec").waitFor();
        ana.own("Renseignement personnel").waitFor();
        visits.thumb(lens, "phone-own");

        ana.own("Mes mots à moi").getByRole(AriaRole.BUTTON).first().click();
        visits.thumb(lens, "phone-own-editing");
        ana.page().context().setOffline(true);
        ana.says("Écrit dans l’ascenseur");
        ana.own("Sera envoyée au retour du réseau").waitFor();
        lens.page().locator(".cut").waitFor();
        visits.thumb(lens.offline(), "phone-offline");
        ana.page().context().setOffline(false);
        visits.allHold();
    }

    @Test
    @DisplayName("the board, at every step, and the way in full screen")
    void board() {
        var lenses = Lens.all(browsers, server);
        lenses.forEach(Lens::opensBoard);
        for (Phase phase : PHASES) {
            room.goes(phase.id());
            for (var lens : Lens.turn(lenses, PHASES.indexOf(phase))) {
                lens.waitsFor(phase.kind() == PhaseKind.WELCOME ? LivelyRoom.PLAN.title() : phase.title());
                visits.board(lens, "board-" + phase.id());
            }
        }
        room.goes("defis", "technologique");
        room.starts(299);
        for (var lens : Lens.turn(lenses, PHASES.size())) {
            lens.page().locator(".timer").waitFor();
            visits.board(lens, "board-level");
            lens.page().keyboard().press("j");
            lens.page().locator(".join").waitFor();
            visits.board(lens, "board-join");
        }
        visits.allHold();
    }

    @Test
    @DisplayName("the remote, at every step and in every part")
    void remote() {
        var lenses = Lens.all(browsers, server);
        lenses.forEach(lens -> lens.opens("facilitator"));
        for (Phase phase : PHASES) {
            room.goes(phase.id());
            for (var lens : Lens.turn(lenses, PHASES.indexOf(phase))) {
                lens.waitsFor(phase.title());
                visits.thumb(lens, "remote-" + phase.id());
            }
        }
        var parts = List.of("ideas", "vote", "house", "links");
        for (String part : parts) {
            for (var lens : Lens.turn(lenses, parts.indexOf(part))) {
                lens.page().locator("#tab-" + part).click();
                visits.thumb(lens, "remote-" + part);
            }
        }
        visits.allHold();
    }

    @Test
    @DisplayName("the desk: each list, the search, and each window")
    void desk() {
        var lenses = Lens.all(browsers, server);
        lenses.forEach(
                lens -> lens.opens("moderator").page().locator(".entries").waitFor());
        lenses.forEach(EveryPageIT::letsGo);
        for (int turn = 0; turn < LISTS.size(); turn++) {
            for (var lens : Lens.turn(lenses, turn)) {
                lens.page().locator(".tab").nth(turn).click();
                lens.page().locator(".taken").waitFor(GONE);
                visits.desk(lens, "desk-" + LISTS.get(turn));
                letsGo(lens);
            }
        }
        for (var lens : Lens.turn(lenses, LISTS.size())) {
            lens.page().keyboard().press("/");
            visits.desk(lens, "desk-search");
            lens.page().keyboard().press("Escape");
        }
        windows(lenses);
        visits.allHold();
    }

    @Test
    @DisplayName("the first page, a plan that does not hold, and the links of a new workshop")
    void landing() {
        var lenses = Lens.all(browsers, server);
        for (int turn = 0; turn < 4; turn++) {
            for (var lens : Lens.turn(lenses, turn)) {
                lens.visits("/").page().locator(".plans .plan").first().waitFor();
                visits.thumb(lens, "landing");
            }
        }
        for (var lens : Lens.turn(lenses, 1)) {
            var page = lens.page();
            page.locator("summary").click();
            page.locator("#yaml").fill("id: essai\ntitle: { fr: Essai }\nlevels: []\nphases:\n  - kind: danse\n");
            lens.watched().excusing(422);
            page.locator(".create > .button").click();
            page.locator(".problems").waitFor();
            visits.thumb(lens, "landing-invalid");
        }
        for (var lens : Lens.turn(lenses, 2)) {
            creates(lens.page());
            visits.thumb(lens, "landing-links");
        }
        visits.allHold();
    }

    private void windows(List<Lens> lenses) {
        for (int turn = 0; turn < WINDOWS.size(); turn++) {
            for (var lens : Lens.turn(lenses, turn)) {
                lens.page().locator(".tab").nth(LISTS.indexOf("recent")).click();
                lens.page()
                        .locator(".entry[data-claimed=false]:has(.side)")
                        .last()
                        .click();
                lens.page().keyboard().press(WINDOWS.get(turn).getKey());
                lens.page().locator("dialog[open]").waitFor();
                visits.desk(lens, "desk-" + WINDOWS.get(turn).getValue());
                lens.page().keyboard().press("Escape");
            }
        }
    }

    /** Each desk keeps to itself what is open there; in an empty list it keeps nothing. */
    private static void letsGo(Lens lens) {
        lens.page().locator(".tab").nth(LISTS.indexOf("pending")).click();
    }

    private static void creates(Page page) {
        page.locator(".plans .plan").nth(1).click();
        page.locator(".create > .button").click();
        page.locator("#ready").waitFor();
    }

    @Test
    @DisplayName("what opens nothing: an address, a code, a link")
    void nothing() {
        var doors = List.of("rien", "a/AAAABBBB", "board/AAAABBBB#faux", "remote/AAAABBBB#faux", "desk/AAAABBBB#faux");
        var lenses = Lens.all(browsers, server);
        lenses.forEach(lens -> lens.watched().excusing(404));
        for (var door : doors) {
            for (var lens : Lens.turn(lenses, doors.indexOf(door))) {
                lens.visits("/" + door).page().waitForLoadState(LoadState.NETWORKIDLE);
                visits.page(lens, "nothing-" + door.split("/")[0]);
            }
        }
        visits.allHold();
    }
}
