package org.atelier.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.atelier.browser.Hand.command;
import static org.awaitility.Awaitility.await;

import com.google.gson.JsonParser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.atelier.LiveServer;
import org.atelier.domain.Place;
import org.atelier.tool.client.Address;
import org.atelier.tool.client.Network;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("browser")
@DisplayName("Two moderators at two desks")
class DesksIT {
    private static final Path REVIEWED =
            Path.of("src/test/resources/plans/reviewed-room.yaml").toAbsolutePath();
    private static final Place GAIN = new Place.Cell("opportunity", "technologique");
    private static final Place BRAKE = new Place.Cell("challenge", "professionnel");
    private static final long SEED = 83;
    private static final double PATIENCE_MS = 30_000;

    private static Browsers browsers;

    @TempDir
    private Path data;

    private LiveServer server;
    private Network network;
    private Hand facilitator;
    private Hand ben;
    private Page luce;
    private Page max;

    @BeforeAll
    static void open() {
        browsers = Browsers.open();
    }

    @AfterAll
    static void close() {
        browsers.close();
    }

    @BeforeEach
    void start() {
        server = LiveServer.start(data, "--plan", REVIEWED.toString());
        network = new Network(Address.of(URI.create(server.url())).orElseThrow(), 2, SEED);
        facilitator = Hand.by(network, server.link("facilitator"));
        ben = Hand.by(network, server.link("attendee"));
        luce = desk(linkFor("Luce"));
        max = desk(server.link("moderator"));
    }

    @AfterEach
    void stop() {
        Browsers.screenshot(luce, "desks-end-luce");
        Browsers.screenshot(max, "desks-end-max");
        network.close();
        server.close();
        browsers.browser().contexts().forEach(context -> context.close());
    }

    @Test
    @DisplayName("[K19] never take up the same idea, and what one decided too late is refused in words and kept")
    void claims() {
        goes("defis");
        List.of("Trop de mots de passe", "Pas de formation", "Des pannes").forEach(text -> says(BRAKE, text));
        queue(luce, 2, "Trop de mots de passe");
        assertThat(entry(max, "Trop de mots de passe")).hasCount(0);
        max.keyboard().press("2");
        assertThat(entry(max, "Trop de mots de passe")).containsText("Luce s’en occupe");
        assertThat(decision(max)).containsText("Pas de formation");
        assertThat(entry(luce, "Pas de formation")).containsText("Quelqu’un d’autre s’en occupe");
        entry(max, "Trop de mots de passe").click();
        assertThat(decision(max)).containsText("Luce s’en occupe. Vous pouvez lire");
        assertThat(max.locator(".decision .buttons button")).hasCount(1);
        Accessibility.axe(max);

        max.keyboard().press("j");
        assertThat(decision(max)).containsText("Pas de formation");
        decidesTooLate();
    }

    /** Without network, Max does not see that Luce has gone on to the same idea. */
    private void decidesTooLate() {
        max.context().setOffline(true);
        max.keyboard().press("j");
        assertThat(decision(max)).containsText("Des pannes");
        entry(luce, "Des pannes").click();
        await().until(() -> facilitator.sees("claim/i3").path("by").asText().equals("Luce"));
        max.keyboard().press("m");
        max.getByLabel("Précisez le motif").fill("Déjà dit hier");
        max.keyboard().press("Enter");
        assertThat(max.locator(".done")).containsText("En attente");
        max.context().setOffline(false);
        var notice = max.locator(".notice");
        assertThat(notice)
                .containsText(
                        "L’idée n’a pas été retirée.",
                        new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE_MS));
        assertThat(notice).containsText("s’en occupe en ce moment");
        assertThat(notice).containsText("Déjà dit hier");
        Accessibility.axe(max);

        luce.keyboard().press("k");
        assertThat(entry(max, "Des pannes")).not().containsText("Luce");
        button(max, "Réessayer").click();
        assertThat(max.locator(".done")).containsText("Motif : Déjà dit hier");
        assertThat(notice).hasCount(0);
    }

    @Test
    @DisplayName("[K15] accept what they have read together, and the author of a refused one reads why on the phone")
    void approval() {
        goes("defis");
        var ana = People.Attendee.joins(browsers, server, Screen.PHONE);
        ana.adds("Professionnel", "Le docteur X n’écoute pas");
        assertThat(ana.own("Le docteur X n’écoute pas")).isVisible();
        var board = People.opens(browsers, server, "projector", Screen.PROJECTOR);
        List.of("Trop de mots de passe", "Pas de formation").forEach(text -> says(BRAKE, text));

        queue(luce, 2, "Le docteur X n’écoute pas");
        luce.keyboard().press("m");
        luce.getByText("Renseignements personnels").first().click();
        assertThat(luce.locator("dialog .told")).containsText("Retirée de l’écran : Renseignements personnels");
        Accessibility.axe(luce);
        luce.keyboard().press("Enter");
        assertThat(ana.own("Renseignements personnels")).isVisible();

        luce.keyboard().press("t");
        assertThat(luce.locator("dialog")).containsText("Accepter ces 2 idées");
        Accessibility.axe(luce);
        luce.keyboard().press("Enter");
        assertThat(board.locator(".rows .row")).hasCount(2);
        assertThat(board.locator("body")).not().containsText("docteur");
        assertThat(luce.locator(".done")).containsText("Acceptation");
        assertThat(decision(luce)).containsText("Rien à trancher.");
    }

    @Test
    @DisplayName(
            "[K10] [K17] [K18] take one out of a group with a word for its author, and undo what the other decided")
    void splitting() {
        goes("opportunites");
        var texts = List.of(
                "Un dossier partagé par tous", "Un seul dossier partagé par tous", "Le dossier est partagé par tous");
        queue(max, 8, "Rien à trancher.");
        texts.forEach(text -> says(GAIN, text));
        assertThat(luce.locator(".decision .idea")).hasCount(3);
        // What others have just brought there takes no key until it can have been read.
        luce.waitForCondition(() -> {
            luce.keyboard().press("Enter");
            return luce.locator(".done").innerText().contains("Fusion");
        });
        assertThat(max.locator(".done")).containsText("Fusion");

        queue(max, 8, texts.getFirst());
        max.waitForCondition(() -> {
            max.keyboard().press("s");
            return max.locator("dialog").isVisible();
        });
        max.keyboard().press("3");
        max.locator("#why").fill("Il dit plus");
        assertThat(max.locator("dialog .told")).containsText("Détachée des autres : Il dit plus");
        Accessibility.axe(max);
        max.keyboard().press("Enter");
        assertThat(max.locator(".under li")).hasCount(1);

        var latest = luce.locator(".done > ol > li").first();
        assertThat(latest).containsText("Sortie du groupe");
        assertThat(latest).containsText("Motif : Il dit plus");
        // What Max has open is not undone under his eyes.
        max.keyboard().press("7");
        await().until(() -> Stream.of("claim/i1", "claim/i2", "claim/i3")
                .allMatch(claim -> facilitator.sees(claim).isMissingNode()));
        luce.keyboard().press("u");
        assertThat(latest).containsText("Annulée");
        max.keyboard().press("8");
        assertThat(max.locator(".under li")).hasCount(2);
        assertThat(max.locator(".done > ol > li").first()).containsText("Annulée");
        Accessibility.axe(luce);
    }

    @Test
    @DisplayName(
            "[S13] [K16] place with one key, ask an author what is meant, and decide without numbers while a vote is hidden")
    void placing() {
        goes("opportunites");
        var ana = People.Attendee.joins(browsers, server, Screen.PHONE);
        ana.says("Gagner du temps");
        queue(max, 3, "Gagner du temps");
        Accessibility.axe(max);
        max.keyboard().press("2");
        assertThat(max.locator(".done")).containsText("Déplacement");
        assertThat(max.locator(".done")).containsText("Profess.");

        goes("mise-en-commun");
        queue(luce, 4, "Gagner du temps");
        luce.keyboard().press("d");
        assertThat(decision(luce)).containsText("1 personne attend une précision");
        assertThat(luce.locator(".waits")).containsText("1 précision");

        says(GAIN, "Moins de papier");
        goes("priorites");
        queue(max, 4, "Moins de papier");
        assertThat(decision(max)).containsText("Voix cachées jusqu’à la révélation");
        max.keyboard().press("?");
        assertThat(max.locator("dialog")).containsText("Touches de la table");
        Accessibility.axe(max);
    }

    private Page desk(String link) {
        Page page = browsers.page(Screen.LAPTOP);
        page.navigate(link);
        page.locator(".entries").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        return page;
    }

    /** A link of that name, made as the remote makes one. */
    private String linkFor(String name) {
        var remote = People.Facilitator.opens(browsers, server, Screen.PHONE).page();
        var id = URI.create(server.link("facilitator")).getPath().split("/")[2];
        var answer = remote.context()
                .request()
                .post(
                        server.url() + "/api/grants",
                        RequestOptions.create()
                                .setHeader("Origin", server.url())
                                .setData(Map.of("workshop", id, "role", "moderator", "name", name)));
        return JsonParser.parseString(answer.text())
                .getAsJsonObject()
                .get("link")
                .getAsString();
    }

    private void goes(String phase) {
        facilitator.gives(command("go", Map.of("phase", phase)));
    }

    private void says(Place place, String text) {
        ben.gives(command("add", Map.of("place", place, "text", text)));
    }

    private static void queue(Page desk, int key, String text) {
        desk.keyboard().press(String.valueOf(key));
        assertThat(decision(desk)).containsText(text);
    }

    private static Locator decision(Page desk) {
        return desk.locator(".decision");
    }

    private static Locator entry(Page desk, String text) {
        return desk.locator(".entry").filter(new Locator.FilterOptions().setHasText(text));
    }

    private static Locator button(Page desk, String name) {
        return desk.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + name)));
    }
}
