package org.atelier.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
@DisplayName("The board tells a fair room's story, legible and without a fault in every light, language and size:")
class BoardStoryIT {
    private static final Place LEGAL = new Place.Cell("challenge", "legal");
    private static final Place SUPPORTING = new Place.Answer("soutenir");

    @TempDir
    private static Path data;

    private static LiveServer server;
    private static Browsers browsers;
    private static FairRoom room;
    private static List<Lens> lenses;

    private final Visits visits = new Visits();
    private static int turn;

    @BeforeAll
    static void open() {
        server = LiveServer.start(data, "--plan", "numerique-en-sante");
        room = new FairRoom(server);
        browsers = Browsers.open();
        lenses = Lens.all(browsers, server);
        lenses.forEach(Lens::opensBoard);
    }

    @AfterAll
    static void close() {
        browsers.close();
        room.close();
        server.close();
    }

    @Test
    @Order(1)
    @DisplayName("[S10] silence shows counts, finished people and silent levels, never a text; a pause stands still")
    void silence() {
        room.orders("go", Map.of("phase", "opportunites"));
        room.writes("opportunity");
        room.finishes(15);
        room.orders("timer", Map.of("seconds", 299));
        seen("silence", "main[data-kind=silent]");
        assertThat(main()).containsText("15 sur 24 ont terminé");
        assertThat(main().locator(".said")).hasCount(0);
        assertThat(main().locator(".level-cell")).hasCount(8);

        room.orders("pause", Map.of("on", true));
        board().locator(".paused").waitFor();
        String left = board().locator(".timer").innerText();
        seen("pause", ".paused");
        assertThat(board().locator(".timer")).hasText(left);
        room.orders("pause", Map.of("on", false));
        room.orders("go", Map.of("phase", "defis"));
        room.writes("challenge");
        seen("silence-challenges", "main[data-phase=defis]");
        visits.allHold();
    }

    @Test
    @Order(2)
    @DisplayName("[K22] [K23] levels are uncovered one by one, and one item is shown large with what is known of it")
    void sharing() {
        room.orders("go", Map.of("phase", "mise-en-commun"));
        seen("covered", ".level-cell[data-covered]");
        room.orders("reveal", Map.of("on", true, "level", "technologique"));
        room.orders("reveal", Map.of("on", true, "level", "legal"));
        seen("uncovered", "main[data-kind=list]");
        assertThat(board().locator("h1")).hasText("Légal, juridique et éthique");
        assertThat(board().locator(".stop[data-covered]")).hasCount(6);

        String item = room.at(LEGAL).get(1);
        room.asks(item, 2);
        room.orders("show", Map.of("item", item));
        seen("walk", ".walk");
        assertThat(main()).containsText("2 personnes demandent une précision");
        room.orders("reveal", Map.of("on", true));
        room.orders("show", Map.of());
        seen("shared", ".rows .row");
        visits.allHold();
    }

    @Test
    @Order(3)
    @DisplayName("[S13] a blind vote shows who has voted and not how, then its result, and what the second round moved")
    void voting() {
        room.orders("go", Map.of("phase", "priorites"));
        room.votesFor(room.firsts());
        seen("voting", ".voting[data-state=open]");
        assertThat(main()).containsText("24 sur 24 ont voté");
        assertThat(main().locator(".number, .said")).hasCount(0);
        room.orders("voting", Map.of("open", false));
        seen("voting-closed", ".voting[data-state=closed]");
        room.orders("reveal", Map.of("on", true));
        seen("dots", ".rows .number");
        assertThat(board().locator(".column-name")).hasText(new String[] {"points", "sur 24"});

        room.orders("rule", Map.of("rule", Map.of("kind", "stance")));
        room.orders("round", Map.of("round", 1));
        room.takesStances(room.firsts().subList(0, 6));
        room.orders("round", Map.of("round", 2));
        seen("second-round", ".voting-round");
        room.takesStances(room.firsts().subList(0, 6));
        room.orders("reveal", Map.of("on", true));
        seen("stance-shift", ".rows .number[data-way]");
        room.orders("show", Map.of("item", room.firsts().getFirst()));
        seen("walk-result", ".walk-result");
        visits.allHold();
    }

    @Test
    @Order(4)
    @DisplayName("the closing proposals stand in order with both means, useful and feasible")
    void closing() {
        room.orders("go", Map.of("phase", "cloture"));
        room.writes(Sayings.CLOSING.getLast());
        seen("proposals", ".rows .row");
        room.orders("go", Map.of("phase", "utile-faisable"));
        room.votes(room.at(SUPPORTING), this::useful);
        seen("rating", ".voting");
        room.orders("reveal", Map.of("on", true));
        seen("means", ".rows .track");
        assertThat(board().locator(".column-name")).hasText(new String[] {"Utile", "Faisable"});
        visits.allHold();
    }

    private Map<String, ?> useful(int rank) {
        return Map.of("scale", Map.of("utile", 5 - room.chance(2 + rank), "faisable", 1 + 4 * (room.chance(20) % 2)));
    }

    /** One of each size looks, in turn with the others of its size. */
    private void seen(String what, String sign) {
        for (var lens : Lens.turn(lenses, turn++)) {
            lens.page().locator(sign).first().waitFor();
            visits.board(lens, "story-" + what);
        }
    }

    private static Locator main() {
        return board().locator("main");
    }

    /** The projector's picture in French. */
    private static Page board() {
        return lenses.stream()
                .filter(lens ->
                        lens.screen() == Screen.PROJECTOR && lens.language().equals("fr"))
                .findFirst()
                .orElseThrow()
                .page();
    }
}
