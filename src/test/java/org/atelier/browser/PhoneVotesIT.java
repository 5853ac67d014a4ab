package org.atelier.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.atelier.LiveServer;
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
@DisplayName("A phone votes by any rule, with one thumb, without a fault at 360 and at 320 wide:")
class PhoneVotesIT {
    private static final Map<String, ?> USEFUL = Map.of("id", "utile", "name", Map.of("fr", "Utile", "en", "Useful"));

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
        room.orders("go", Map.of("phase", "opportunites"));
        room.writes("opportunity");
        room.orders("go", Map.of("phase", "defis"));
        room.writes("challenge");
        room.orders("go", Map.of("phase", "priorites"));
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
    @DisplayName("[V3] two dots for each level, level by level, and no third one")
    void dots() {
        phones.show(visits, "dots", ".dots");
        Locator more = phones.page().locator(".step:last-of-type");
        more.nth(0).click();
        assertThat(phones.page().locator(".dots-left")).hasText("1 point à donner");
        more.nth(1).click();
        assertThat(phones.page().locator(".dots-left")).hasText("0 point à donner");
        more.nth(0).dispatchEvent("click");
        assertThat(phones.page().locator("#said")).containsText("Plus de points à ce niveau");
        assertThat(phones.page().locator(".dots-n .number").nth(0)).hasText("1");
        assertThat(phones.main()).containsText("Vos votes sont enregistrés");
        assertThat(phones.main()).containsText("1 sur 26 a voté.");

        phones.button("Niveau suivant").click();
        assertThat(phones.page().locator("#level")).containsText("Individuel et interpersonnel");
        assertThat(phones.page().locator(".dots-left")).hasText("2 points à donner");
        phones.page().locator("#level").click();
        phones.narrow().page().locator("#level").click();
        phones.show(visits, "dots-levels", ".levels-laid");
        phones.page().locator(".levels-laid .button").last().click();
        phones.narrow().page().locator(".levels-laid .button").last().click();
        phones.show(visits, "dots-all", ".level-head");
        visits.allHold();
    }

    @Test
    @Order(2)
    @DisplayName("[M6] nobody’s list begins like another’s, and one’s own never moves")
    void ownOrder() {
        var mine = phones.page().locator(".row-said > p:first-child");
        var others = phones.narrow().page().locator(".row-said > p:first-child");
        var order = mine.allInnerTexts();
        Assertions.assertThat(order).hasSameSizeAs(others.allInnerTexts());
        Assertions.assertThat(order).isNotEqualTo(others.allInnerTexts());
        phones.page().reload();
        phones.page().locator(".dots").first().waitFor();
        phones.page().locator("#level").click();
        phones.page().locator(".levels-laid .button").last().click();
        Assertions.assertThat(mine.allInnerTexts()).isEqualTo(order);
    }

    @Test
    @Order(3)
    @DisplayName(
            "[S13] [K20] without network or in a pause votes are kept; a closed vote says so, then what the room said")
    void closing() {
        phones.page().context().setOffline(true);
        phones.page().locator(".cut").waitFor();
        phones.page().locator(".step:last-of-type[aria-disabled=false]").first().click();
        assertThat(phones.main()).containsText("1 vote gardé sur ce téléphone, envoyé au retour du réseau");
        visits.thumb(phones.usual().offline(), "phone-vote-offline");
        phones.page().context().setOffline(false);
        assertThat(phones.main()).containsText("Vos votes sont enregistrés");
        phones.usual().offline();

        room.orders("pause", Map.of("on", true));
        phones.show(visits, "vote-paused", "[data-status=paused]");
        phones.page().locator(".step").last().dispatchEvent("click");
        assertThat(phones.page().locator("#said")).containsText("C’est la pause");
        room.orders("pause", Map.of("on", false));

        room.votes(room.firsts(), _ -> Map.of("dots", 1));
        room.orders("voting", Map.of("open", false));
        assertThat(phones.main()).containsText("Le vote est fermé. Vos votes sont gardés");
        assertThat(phones.page().locator(".results")).hasCount(0);
        phones.show(visits, "vote-closed", ".my-mark, .row");
        room.orders("reveal", Map.of("on", true));
        assertThat(phones.main()).containsText("Voici ce que la salle a dit.");
        var leading = phones.page()
                .locator(".row")
                .filter(new Locator.FilterOptions().setHas(phones.page().locator(".results")))
                .first();
        // All 24 others gave that idea a dot; whether this phone did depends on the order that is its own.
        var dots = 24 + leading.locator(".my-mark").count();
        assertThat(leading.locator(".results"))
                .containsText(Pattern.compile(dots + " points\\s+" + dots + " personnes\\s+sur 26"));
        phones.show(visits, "vote-told", ".results");
        visits.allHold();
    }

    @Test
    @Order(4)
    @DisplayName("[V7] in a second round one sees what one said in the first")
    void secondRound() {
        room.orders("round", Map.of("round", 2));
        assertThat(phones.main()).containsText("Tour 2");
        assertThat(phones.page().locator(".before").first()).hasText("Au tour 1 : 1 point");
        phones.show(visits, "second-round", ".dots");
        visits.allHold();
    }

    @Test
    @Order(5)
    @DisplayName("[K5] for, unsure or against: one of three, and none again when it is pressed again")
    void stance() {
        room.orders("rule", Map.of("rule", Map.of("kind", "stance")));
        phones.show(visits, "stance", ".radios");
        Locator against = phones.page()
                .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Contre"))
                .first();
        against.check();
        assertThat(phones.main()).containsText("1 sur 26 a voté.");
        against.click();
        assertThat(against).not().isChecked();
        assertThat(phones.main()).containsText("0 sur 26 a voté.");
        visits.allHold();
    }

    @Test
    @Order(6)
    @DisplayName("from 1 to 5, criterion by criterion")
    void scale() {
        room.orders("rule", Map.of("rule", Map.of("kind", "scale", "criteria", List.of(USEFUL))));
        phones.show(visits, "scale", ".criterion");
        phones.page()
                .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("4"))
                .first()
                .check();
        assertThat(phones.page().locator("#said")).containsText("Utile : 4 sur 5.");
        assertThat(phones.main()).containsText("1 sur 26 a voté.");
        visits.allHold();
    }

    @Test
    @Order(7)
    @DisplayName("[V5] a ranking has its best first, and is changed with buttons")
    void ranking() {
        room.orders("rule", Map.of("rule", Map.of("kind", "rank", "top", 3)));
        for (int rank = 0; rank < 3; rank++) {
            phones.page().locator(".vote[aria-pressed=false]").first().click();
            assertThat(phones.page().locator(".ranked")).hasCount(rank + 1);
        }
        var ranked = phones.page().locator(".ranked [lang]");
        var before = ranked.allInnerTexts();
        phones.page().locator(".ranked").nth(2).locator("button").first().click();
        assertThat(ranked).hasText(new String[] {before.get(0), before.get(2), before.get(1)});
        phones.page().locator(".vote[aria-pressed=false]").first().dispatchEvent("click");
        assertThat(phones.page().locator("#said")).containsText("Votre classement est complet");
        phones.show(visits, "ranking", ".ranking");
        phones.page().locator(".ranked").first().locator("button").last().click();
        assertThat(ranked).hasText(new String[] {before.get(2), before.get(1)});
        visits.allHold();
    }

    @Test
    @Order(8)
    @DisplayName("[T5] [V10] at a table one phone speaks for several people, each with votes of their own")
    void table() {
        room.orders("rule", Map.of("rule", Map.of("kind", "support")));
        Page facilitator = People.opens(browsers, server, "facilitator", Screen.PHONE);
        var workshop = server.ready().get("workshop").asText();
        var asked = Map.of("workshop", workshop, "role", "attendee", "name", "Table 1", "people", 4);
        String link = Phones.link(facilitator, server, "/api/grants", asked);
        var host = Lens.of(browsers, server, Screen.PHONE, "fr")
                .visits(link.substring(server.url().length()));
        new People.Attendee(host.page()).button("Moi").click();
        new People.Attendee(host.page()).button("Une personne de plus").click();
        assertThat(host.page().locator("dialog")).containsText("2 personnes");
        visits.thumb(host, "phone-table");
        host.page().keyboard().press("Escape");

        Locator person = host.page().locator(".bar .persons");
        assertThat(person).containsText("Personne 1 sur 2");
        host.page().locator(".vote").first().click();
        assertThat(host.page().locator(".vote").first()).hasAttribute("aria-pressed", "true");
        new People.Attendee(host.page()).button("Personne suivante").click();
        assertThat(person).containsText("Personne 2 sur 2");
        assertThat(host.page().locator(".vote").first()).hasAttribute("aria-pressed", "false");
        visits.thumb(host, "phone-table-vote");
        assertThat(host.page().locator("main")).containsText("1 sur 28 a voté.");
        visits.allHold();
    }
}
