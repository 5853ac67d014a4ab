package org.atelier.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.atelier.LiveServer;
import org.atelier.domain.Place;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assertions;
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
@DisplayName("From a remote in the hand, while a laptop shows the same,")
class RemoteIT {
    private static final Place LEGAL = new Place.Cell("challenge", "legal");

    @TempDir
    private static Path data;

    private static LiveServer server;
    private static Browsers browsers;
    private static FairRoom room;
    private static Lens hand;
    private static Lens laptop;
    private static Page board;

    private final Visits visits = new Visits();

    @BeforeAll
    static void open() {
        server = LiveServer.start(data, "--plan", "numerique-en-sante");
        room = new FairRoom(server);
        browsers = Browsers.open();
        hand = Lens.of(browsers, server, Screen.PHONE, "fr").opens("facilitator");
        laptop = Lens.of(browsers, server, Screen.LAPTOP, "en").opens("facilitator");
        board = People.opens(browsers, server, "projector", Screen.PROJECTOR);
    }

    @AfterAll
    static void close() {
        browsers.close();
        room.close();
        server.close();
    }

    @Test
    @Order(1)
    @DisplayName("[K20] [K21] the room writes in silence, says that it has finished, and pauses with its timer")
    void silence() {
        tap(".phase[data-phase=opportunites]");
        assertThat(heading()).hasText("Selon votre expérience : les opportunités");
        room.writes("opportunity");
        room.finishes(15);
        assertThat(part("here")).containsText("En silence");
        assertThat(part("here")).containsText("15 sur 24 ont terminé");
        assertThat(part("levels")).containsText("sur 24");
        tap("[data-part=timer] .grow");
        assertThat(page().locator(".clock")).hasText(Pattern.compile("^7:5"));
        seen("silence", "flow");

        tap(".pause");
        assertThat(page().locator(".paused")).containsText("en pause");
        String left = page().locator(".clock").innerText();
        seen("pause", "flow");
        assertThat(page().locator(".clock")).hasText(left);
        tap(".paused .pause");
        assertThat(page().locator(".paused")).hasCount(0);
        tap(".forth");
        assertThat(heading()).containsText("les défis");
        room.writes("challenge");
        tap(".back");
        assertThat(heading()).containsText("les opportunités");
        visits.allHold();
    }

    @Test
    @Order(2)
    @DisplayName(
            "[K22] [K23] levels are shown one by one, and what stands there is walked through, one item large at a time")
    void sharing() {
        tap(".phase[data-phase=mise-en-commun]");
        assertThat(part("reveal")).containsText("La salle ne voit que le nombre d’idées.");
        tap(".veil:has-text('Légal')");
        assertThat(page().locator(".veil[aria-pressed=true]")).hasCount(1);
        seen("reveal", "flow");

        tab("ideas");
        page().locator("#what").selectOption("side/challenge");
        page().locator("#level").selectOption("at/legal");
        var texts = page().locator(".items .text").allInnerTexts();
        seen("ideas", "ideas");
        tap(".walk");
        assertThat(large()).hasText(texts.getFirst());
        assertThat(board.locator("main")).containsText(texts.getFirst());
        room.asks(firstAt(LEGAL), 2);
        assertThat(part("shown")).containsText("2 personnes demandent une précision");
        seen("walk", "ideas");

        page().keyboard().press("ArrowRight");
        assertThat(large()).hasText(texts.get(1));
        tap(".walk-previous");
        assertThat(large()).hasText(texts.getFirst());
        tap("[data-part=shown] .buttons .second");
        assertThat(part("shown")).containsText("3 personnes demandent une précision");
        tab("house");
        assertThat(page().locator(".on-screen")).containsText(texts.getFirst());
        seen("walk-elsewhere", "house");
        page().keyboard().press("Escape");
        assertThat(page().locator(".forth")).isVisible();
        visits.allHold();
    }

    @Test
    @Order(3)
    @DisplayName("[K3] what people call out is added where the step lets the desk add")
    void added() {
        tab("ideas");
        page().locator("#add-level").selectOption("legal");
        page().locator("#add-text").fill("Dit tout haut, au fond de la salle");
        tap("[data-part=add] .form > .button");
        assertThat(part("add")).containsText("Ajoutée");
        assertThat(page().locator("#add-text")).hasValue("");
        page().locator("#what").selectOption("side/opportunity");
        page().locator("#level").selectOption("at/legal");
        assertThat(page().locator(".items")).containsText("Dit tout haut");
        tab("flow");
        tap(".forth");
        tab("ideas");
        assertThat(part("add")).containsText("ne prévoit pas");
        visits.allHold();
    }

    @Test
    @Order(4)
    @DisplayName(
            "[S13] [V6] a blind vote is read privately, and its rule changes and changes back without losing a vote")
    void voting() {
        room.votes(room.firsts(), _ -> Map.of("dots", 1));
        tab("vote");
        assertThat(part("poll")).containsText("24 sur 24 ont voté");
        assertThat(part("results")).containsText("Pour vous seulement");
        String before = part("results").innerText();
        seen("vote", "vote");

        tap("[data-part=rule] > .button");
        page().locator("[data-part=rule] [value=room]").check();
        page().locator("#budget").fill("3");
        assertThat(page().locator(".outcome")).containsText("Aucun vote n’est perdu.");
        seen("rule", "vote");
        tap("[data-part=rule] .form .grow");
        assertThat(part("rule")).containsText("points sont mis de côté");
        seen("rule-changed", "vote");
        tap("[data-part=rule] .line .button");
        assertThat(part("results")).containsText(before.lines().toList().getLast());
        assertThat(part("rule")).not().containsText("mis de côté");

        tap("[data-part=poll] > .button");
        assertThat(part("poll")).containsText("Le vote est fermé");
        visits.allHold();
    }

    @Test
    @Order(5)
    @DisplayName(
            "[K23] [V7] a vote left hidden is revealed from a later step, and a second round begins hidden and goes back")
    void rounds() {
        tab("flow");
        tap(".forth");
        assertThat(heading()).hasText("Enjeux communs");
        assertThat(part("earlier")).containsText("encore caché");
        seen("hidden-vote", "flow");
        tap("[data-part=earlier] .button");
        assertThat(part("earlier")).hasCount(0);

        tap(".back");
        tab("vote");
        tap("#ask-round-priorites");
        assertThat(page().locator(".asking")).containsText("à partir de rien");
        seen("round-asked", "vote");
        tap(".asking .grow");
        assertThat(part("rounds")).containsText("Tour 2");
        assertThat(part("poll")).containsText("0 sur 24");
        assertThat(part("reveal")).containsText("sans les votes");
        room.votes(room.firsts().subList(0, 3), _ -> Map.of("dots", 2));
        assertThat(part("results")).containsText("depuis le tour 1");
        seen("round-two", "vote");
        tap("[data-part=rounds] .second >> nth=0");
        assertThat(part("rounds")).containsText("Tour 1");
        visits.allHold();
    }

    @Test
    @Order(6)
    @DisplayName("[H15] [T1] [T3] a ticket that two devices show is given anew, and the new one opens a seat")
    void tickets() {
        var ticket = String.valueOf(
                page().evaluate("""
                async id => {
                    const body = JSON.stringify({workshop: id, count: 3});
                    const headers = {'Content-Type': 'application/json'};
                    const answer = await fetch('/api/tickets', {method: 'POST', headers, body});
                    return (await answer.json()).tickets[1].link;
                }""", server.ready().get("workshop").asText()));
        var first = People.Attendee.opens(browsers, ticket, Screen.PHONE);
        People.Attendee.opens(browsers, ticket, Screen.PHONE);
        tab("house");
        page().locator("[name=entry][value=tickets]").check();
        assertThat(part("door")).containsText("Une place par billet");
        assertThat(part("tickets")).containsText("1 billet vu sur plusieurs appareils");
        assertThat(page().locator("#tab-house")).containsText("1");
        seen("ticket-conflict", "house");
        tap("#ask-reissue-2");
        seen("ticket-asked", "house");
        tap(".asking .grow");
        assertThat(page().locator(".made")).containsText("Billet 2");
        seen("ticket-anew", "house");
        assertThat(first.page().locator("body")).containsText("n’est plus ouvert");
        People.Attendee.opens(browsers, link(), Screen.PHONE);
        assertThat(part("tickets")).not().containsText("plusieurs appareils");
        tap(".made > .button");
        assertThat(page().locator(".made")).hasCount(0);
        page().locator("[name=entry][value=open]").check();
        assertThat(part("door")).containsText("Une place par appareil");
        visits.allHold();
    }

    @Test
    @Order(7)
    @DisplayName("[T6] the seat behind an idea is set apart with a reason, and counted again")
    void seats() {
        tap("#tab-flow");
        tap(".phase[data-phase=commentaires]");
        var ana = People.Attendee.joins(browsers, server, Screen.PHONE);
        ana.says("Une remarque de trop");
        tab("ideas");
        tap(".show:has-text('Une remarque de trop')");
        assertThat(large()).hasText("Une remarque de trop");
        tap("[data-part=shown] .quiet");
        page().locator("#void-reason").fill("N’est pas dans la salle");
        seen("seat-apart", "house");
        tap("[data-part=voids] .form .grow");
        assertThat(part("voids")).containsText("1 place écartée");
        assertThat(ana.page().locator("body")).containsText("n’est plus ouvert");
        seen("seat-set-apart", "house");
        tap("[id^=ask-reinstate]");
        tap(".asking .grow");
        assertThat(part("voids")).not().containsText("écartée");
        visits.allHold();
    }

    @Test
    @Order(8)
    @DisplayName("[H14] [G2] [G3] a link is made, named anew and taken back, and the last facilitator's cannot be")
    void links() {
        tab("links");
        page().locator("#make-name").fill("Luce");
        tap("[data-part=make] .form > .button");
        assertThat(page().locator(".made")).containsText("Luce");
        assertThat(page().locator(".made svg.qr")).isVisible();
        seen("link", "links");
        Page desk = browsers.page(Screen.LAPTOP);
        desk.navigate(link());
        assertThat(desk.locator("#decision")).isVisible();

        tap("#change-g4");
        page().locator("#grant-name").fill("Luce, au fond");
        tap(".grant .form .grow");
        assertThat(part("grants")).containsText("Luce, au fond");
        tap("#ask-revoke-g4");
        assertThat(page().locator(".asking")).containsText("n’ouvrira plus rien");
        seen("link-taken-back", "links");
        tap(".asking .grow");
        assertThat(desk.locator("body")).containsText("n’est plus ouvert");
        assertThat(part("grants")).containsText("1 lien retiré");

        tap("#ask-revoke-g1");
        tap(".asking .grow");
        assertThat(page().locator(".refused")).containsText("C’est le dernier lien d’animation");
        seen("last-link", "links");
        visits.allHold();
    }

    @Test
    @Order(9)
    @DisplayName("[G2] a remote whose link is taken back says so, and keeps no button")
    void shutOut() {
        tab("links");
        page().locator("#make-role").selectOption("facilitator");
        page().locator("#make-name").fill("Coanimation");
        tap("[data-part=make] .form > .button");
        Page other =
                People.Facilitator.follows(browsers.page(Screen.PHONE), link()).page();
        tap("#ask-revoke-g5");
        assertThat(page().locator(".asking")).containsText("Si c’est le lien de cette télécommande");
        tap(".asking .grow");
        assertThat(other.locator("body")).containsText("n’est plus ouvert");
        assertThat(other.locator("nav")).hasCount(0);
    }

    @Test
    @Order(10)
    @DisplayName("[H17] what was said and decided so far is one tap away, as files")
    void exports() {
        tab("links");
        for (String file : List.of("items.csv", "decisions.csv")) {
            var download = page().waitForDownload(() -> tap("[data-part=exports] a[href*='" + file + "']"));
            Assertions.assertTrue(download.suggestedFilename().endsWith(file), download.suggestedFilename());
        }
    }

    private static Page page() {
        return hand.page();
    }

    /** The one that the board has first: nobody has voted, so it is the lowest number. */
    private static String firstAt(Place place) {
        return room.at(place).stream()
                .min(Comparator.comparingInt(item -> Integer.parseInt(item.substring(1))))
                .orElseThrow();
    }

    private static Locator heading() {
        return page().locator("h1");
    }

    private static Locator part(String name) {
        return page().locator("[data-part=" + name + "]");
    }

    private static Locator large() {
        return page().locator(".large");
    }

    private static String link() {
        return page().locator(".made input").inputValue();
    }

    private static void tap(String selector) {
        page().locator(selector).first().click();
    }

    private static void tab(String name) {
        tap("#tab-" + name);
    }

    /** In the hand and on the laptop, each on that tab: nothing is wrong with either picture. */
    private void seen(String what, String tab) {
        visits.thumb(hand, "remote-" + what);
        laptop.page().locator("#tab-" + tab).click();
        visits.thumb(laptop, "remote-" + what);
    }
}
