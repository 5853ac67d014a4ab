package org.atelier.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.atelier.LiveServer;
import org.atelier.domain.Place;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

@Tag("browser")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("A phone goes through a fair room, without a fault at 360 and at 320 wide:")
class PhoneStoryIT {
    private static final Place LEGAL = new Place.Cell("challenge", "legal");

    @TempDir
    private static Path data;

    private static LiveServer server;
    private static Browsers browsers;
    private static FairRoom room;
    private static Phones phones;

    private final Visits visits = new Visits();

    @BeforeAll
    static void open() {
        server = LiveServer.start(data, "--plan", "numerique-en-sante");
        room = new FairRoom(server);
        browsers = Browsers.open();
        phones = Phones.join(browsers, server);
    }

    @AfterAll
    static void close() {
        browsers.close();
        room.close();
        server.close();
    }

    @Test
    @Order(1)
    @DisplayName("[M7] [H16] one says where one comes from, or not, and may go on with another device")
    void joining() {
        phones.show(visits, "joining", ".segments");
        phones.button("Gestion").click();
        assertThat(phones.button("Gestion")).hasAttribute("aria-pressed", "true");
        phones.button("Moi").click();
        phones.narrow().page().locator("#me").click();
        phones.show(visits, "me", "dialog[open]");
        phones.button("Montrer le code").click();
        phones.narrow().page().locator(".other-device .button").click();
        phones.show(visits, "other-device", "dialog .qr");
        assertThat(phones.page().locator("dialog")).containsText("Ce code est privé");
        phones.page().keyboard().press("Escape");
        phones.narrow().page().keyboard().press("Escape");
        assertThat(phones.page().locator("#me")).isFocused();
        visits.allHold();
    }

    @Test
    @Order(2)
    @DisplayName("[S10] [K21] [K20] one writes in silence, with a doubt, says that one has finished; a pause keeps all")
    void silence() {
        room.orders("go", Map.of("phase", "opportunites"));
        phones.show(visits, "silence", ".levels-laid");
        new People.Attendee(phones.page()).adds("Technologique", "Les mots de passe");
        phones.page().locator(".doubt").click();
        new People.Attendee(phones.page()).says("Un seul dossier");
        assertThat(phones.main()).containsText("avec un doute (?)");
        room.writes("opportunity");
        assertThat(phones.main()).containsText("Les idées des autres apparaîtront ensuite.");
        assertThat(phones.page().locator(".row")).hasCount(0);
        phones.button("J’ai terminé").click();
        assertThat(phones.main()).containsText("1 sur 26 a terminé");
        room.finishes(9);
        assertThat(phones.main()).containsText("10 sur 26 ont terminé");
        phones.show(visits, "written", ".done");

        room.orders("timer", Map.of("seconds", 299));
        phones.page().locator("#text").fill("À moitié écrit");
        room.orders("pause", Map.of("on", true));
        phones.show(visits, "pause", "[data-status=paused]");
        phones.page().locator(".add").dispatchEvent("click");
        assertThat(phones.page().locator("#text")).hasValue("À moitié écrit");
        room.orders("pause", Map.of("on", false));
        phones.button("Ajouter").click();
        assertThat(phones.page().locator(".own")).containsText("À moitié écrit");
        visits.allHold();
    }

    @Test
    @Order(3)
    @DisplayName("[K16] [K22] [K23] levels open one by one, one idea is shown large, people ask and authors explain")
    void sharing() {
        room.orders("go", Map.of("phase", "defis"));
        room.writes("challenge");
        room.orders("go", Map.of("phase", "mise-en-commun"));
        phones.show(visits, "covered", ".room");
        room.orders("reveal", Map.of("on", true, "level", "legal"));
        phones.show(visits, "uncovered", ".row");
        assertThat(phones.main()).containsText("Les niveaux s’ouvrent un à un.");

        room.orders("show", Map.of("item", room.at(LEGAL).getFirst()));
        phones.show(visits, "walk", ".walked");
        phones.page().locator(".walked .ask .button").click();
        assertThat(phones.page().locator(".walked")).containsText("Précision demandée");
        assertThat(phones.page().locator(".walked")).containsText("1 personne demande une précision");
        room.orders("show", Map.of());
        room.orders("reveal", Map.of("on", true));

        room.orders("ask", Map.of("item", own("Les mots de passe")));
        assertThat(phones.main()).containsText("1 personne demande ce que vous voulez dire.");
        phones.button("Préciser").click();
        phones.show(visits, "explaining", "main");
        phones.page().locator("#edit").fill("Trop de mots de passe à retenir");
        phones.button("Enregistrer").click();
        assertThat(phones.row("Trop de mots de passe à retenir")).isVisible();
        assertThat(phones.main()).not().containsText("demande ce que vous voulez dire");
        visits.allHold();
    }

    @Test
    @Order(4)
    @DisplayName("[M2] authors are told what was decided about their ideas, and why")
    void deciding() {
        var mine = own("Trop de mots de passe à retenir");
        var professional = Map.of("side", "opportunity", "level", "professionnel");
        room.orders("move", Map.of("item", mine, "place", professional, "reason", "c’est du travail"));
        room.orders("merge", Map.of("into", own("Un seul dossier"), "items", List.of(mine), "reason", "même souci"));
        var own = phones.page().locator(".own");
        assertThat(own).containsText("Réunie à une autre idée : même souci");
        phones.page().locator(".own summary").first().click();
        assertThat(own).containsText("Déplacée : c’est du travail");
        phones.show(visits, "decided", "main");
        room.orders("hide", Map.of("item", own("À moitié écrit"), "reason", "vise une personne"));
        assertThat(own).containsText("Retirée par l’animation : vise une personne");
        assertThat(phones.page().locator("#said")).containsText("Retirée de l’écran : vise une personne");
        visits.allHold();
    }

    @Test
    @Order(5)
    @DisplayName("[T3] [H5] a copied ticket is told to both, and a link that opens nothing says what to do")
    void tickets() {
        Page facilitator = People.opens(browsers, server, "facilitator", Screen.PHONE);
        var workshop = server.ready().get("workshop").asText();
        String ticket = Phones.link(facilitator, server, "/api/tickets", Map.of("workshop", workshop, "count", 1));
        var first = Lens.of(browsers, server, Screen.PHONE, "fr")
                .visits(ticket.substring(server.url().length()));
        first.page().locator("h1").waitFor();
        assertThat(first.page()).hasURL(Pattern.compile("[^#]*"));
        var copy = Lens.of(browsers, server, Screen.PHONE, "fr")
                .visits(ticket.substring(server.url().length()));
        for (var lens : List.of(first, copy)) {
            assertThat(lens.page().locator(".states")).containsText("Votre billet a été montré sur un autre appareil.");
            visits.thumb(lens, "phone-copied-ticket");
        }
        var lost = Lens.of(browsers, server, Screen.PHONE, "fr");
        lost.watched().excusing(404);
        lost.visits("/a/" + server.code().replace("-", "") + "#p=rien");
        assertThat(lost.page().locator("main")).containsText("Ce lien n’ouvre plus rien");
        visits.thumb(lost, "phone-used-pass");
        visits.allHold();
    }

    /** The item with that text among one's own, as the page names it. */
    private static String own(String text) {
        var item = phones.page()
                .locator(".own .mine")
                .filter(new Locator.FilterOptions().setHasText(text))
                .first();
        item.waitFor();
        phones.page().waitForCondition(() -> item.getAttribute("id").startsWith("own-i"));
        return item.getAttribute("id").substring("own-".length());
    }
}
