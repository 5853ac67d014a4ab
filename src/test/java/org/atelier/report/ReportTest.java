package org.atelier.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.atelier.domain.Room.AGAINST;
import static org.atelier.domain.Room.FACILITATOR;
import static org.atelier.domain.Room.FAR;
import static org.atelier.domain.Room.MODERATOR;
import static org.atelier.domain.Room.NEAR;
import static org.atelier.domain.Room.seat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.atelier.domain.Command;
import org.atelier.domain.Event;
import org.atelier.domain.Mark;
import org.atelier.domain.Marks;
import org.atelier.domain.Place;
import org.atelier.domain.Room;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("What was said and decided, as tables")
class ReportTest {
    private final Room room = Room.of(5).at("for");

    @Test
    @DisplayName("[H17] has a row for each item, whatever became of it, in the order in which they came")
    void items() {
        room.item(1, NEAR, "Un vélo")
                .item(2, FAR, "Des vélos")
                .item(3, new Place.Unplaced("for"), "Un secret")
                .item(4, NEAR, "Une erreur")
                .item(5, new Place.Answer("next"), "Dormir")
                .item(5, new Place.Comments(), "Merci")
                .when(MODERATOR, new Command.Merge(1, List.of(2)))
                .when(MODERATOR, new Command.Hide(3, "Nomme quelqu’un"))
                .when(seat(4), new Command.Withdraw(4));

        assertThat(column(items("fr"), "Numéro")).containsExactly("1", "2", "3", "4", "5", "6");
        assertThat(column(items("fr"), "Texte"))
                .containsExactly("Un vélo", "Des vélos", "Un secret", "Une erreur", "Dormir", "Merci");
        assertThat(column(items("fr"), "État"))
                .containsExactly("affichée", "fusionnée", "masquée", "retirée", "affichée", "affichée");
        assertThat(column(items("fr"), "Fusionnée dans")).containsExactly("", "1", "", "", "", "");
        assertThat(column(items("fr"), "Raison")).containsExactly("", "", "Nomme quelqu’un", "", "", "");
        assertThat(column(items("fr"), "Niveau")).containsExactly("near", "far", "Je ne sais pas", "near", "", "");
        assertThat(column(items("fr"), "Question")).containsExactly("", "", "", "", "Et maintenant ?", "");
        assertThat(column(items("fr"), "Étape")).containsExactly("for", "for", "for", "for", "closing", "comments");
    }

    @Test
    @DisplayName("[H17] tells doubts, earlier texts, what came late, from whom, and who waits for an answer")
    void marks() {
        room.at("screened")
                .when(seat(1), new Command.Add(NEAR, "Du temps", true))
                .when(MODERATOR, new Command.Add(NEAR, "Dit à voix haute", false))
                .when(MODERATOR, new Command.Approve(List.of(1)))
                .when(seat(1), new Command.Rephrase(1, "Du temps pour soi"))
                .when(seat(2), new Command.Ask(1))
                .when(seat(3), new Command.Ask(1))
                .thenAccepted()
                .at("thanks")
                .when(seat(2), new Command.Add(NEAR, "Trop tard", false));

        assertThat(column(items("en"), "Unsure")).containsExactly("yes", "no", "no");
        assertThat(column(items("en"), "Earlier texts")).containsExactly("Du temps", "", "");
        assertThat(column(items("en"), "Late")).containsExactly("no", "no", "yes");
        assertThat(column(items("en"), "From")).containsExactly("The room", "The facilitation team", "The room");
        assertThat(column(items("en"), "Asked to clarify")).containsExactly("2", "0", "0");
    }

    @Test
    @DisplayName("[H17] has a row for each decision, those taken back too")
    void decisions() {
        room.item(1, NEAR, "Un vélo")
                .item(2, FAR, "Des vélos")
                .item(3, AGAINST, "La pluie")
                .when(MODERATOR, new Command.Merge(1, List.of(2), "La même idée"))
                .when(MODERATOR, new Command.Move(3, new Place.Cell("against", "far"), ""))
                .when(FACILITATOR, new Command.Hide(3, "Hors sujet"))
                .when(MODERATOR, new Command.Undo(3));

        assertThat(column(decisions("fr"), "Décision")).containsExactly("fusion", "déplacement", "masquage");
        assertThat(column(decisions("fr"), "Idées")).containsExactly("1 2", "3", "3");
        assertThat(column(decisions("fr"), "Texte")).containsExactly("Un vélo | Des vélos", "La pluie", "La pluie");
        assertThat(column(decisions("fr"), "Vers")).containsExactly("1", "against, far", "");
        assertThat(column(decisions("fr"), "Raison")).containsExactly("La même idée", "", "Hors sujet");
        assertThat(column(decisions("fr"), "Annulée")).containsExactly("non", "non", "oui");
    }

    @Test
    @DisplayName("[H17] counts each round of each vote, people once, of how many; a merged item shows its own part")
    void votes() {
        room.item(1, NEAR, "Un vélo")
                .item(2, FAR, "Des vélos")
                .item(3, new Place.Answer("next"), "Dormir")
                .given(Marks.cast("dots", 1, 1, 1, Marks.dots(2)))
                .given(Marks.cast("dots", 1, 1, 2, Marks.dots(1)))
                .given(Marks.cast("dots", 1, 2, 2, Marks.dots(1)))
                .given(new Event.RoundOpened("dots", 2))
                .given(Marks.cast("dots", 2, 3, 1, Marks.dots(1)))
                .when(MODERATOR, new Command.Merge(1, List.of(2)));

        assertThat(column(items("fr"), "dots, tour 1\u00A0: personnes en faveur"))
                .containsExactly("2", "2", "");
        assertThat(column(items("fr"), "dots, tour 1\u00A0: points")).containsExactly("4", "2", "");
        assertThat(column(items("fr"), "dots, tour 1\u00A0: ont voté")).containsExactly("2", "2", "");
        assertThat(column(items("fr"), "dots, tour 2\u00A0: points")).containsExactly("1", "0", "");
        assertThat(column(items("fr"), "dots, tour 2\u00A0: sur")).containsExactly("5", "5", "");
        assertThat(column(items("en"), "dots, round 2: people in favour")).containsExactly("1", "0", "");
    }

    @Test
    @DisplayName("[H17] puts support, doubt and disagreement side by side, and means by criterion")
    void doubtAndDisagreement() {
        room.item(1, NEAR, "Un vélo").item(2, NEAR, "Un train");
        for (int seat = 1; seat <= 5; seat++) {
            var position = seat < 3 ? Mark.Position.FOR : Mark.Position.AGAINST;
            room.given(Marks.cast("stance", 1, seat, 1, Marks.stance(position)));
        }
        room.given(Marks.cast("stance", 1, 1, 2, Marks.stance(Mark.Position.UNSURE)))
                .given(Marks.cast("scale", 1, 1, 1, Marks.scale(5, 2)))
                .given(Marks.cast("scale", 1, 2, 1, Marks.scale(4, 1)))
                .given(new Event.Ranked("rank", 1, 4, List.of(2, 1)))
                .at("stance");

        assertThat(column(items("en"), "stance: for")).containsExactly("2", "0");
        assertThat(column(items("en"), "stance: unsure")).containsExactly("0", "1");
        assertThat(column(items("en"), "stance: against")).containsExactly("3", "0");
        assertThat(column(items("en"), "stance: score")).containsExactly("-1", "0");
        assertThat(column(items("en"), "stance: dissent")).containsExactly("yes", "no");
        assertThat(column(items("en"), "scale: useful, mean")).containsExactly("4.5", "");
        assertThat(column(items("en"), "scale: doable, mean")).containsExactly("1.5", "");
        assertThat(column(items("en"), "scale: useful, marks")).containsExactly("2", "0");
        assertThat(column(items("en"), "scale: score")).containsExactly("6.75", "0");
        assertThat(column(items("en"), "rank: first places")).containsExactly("0", "1");
        assertThat(column(items("en"), "rank: score")).containsExactly("2", "3");
        assertThat(column(items("en"), "Support")).containsExactly("2", "0");
        assertThat(column(items("en"), "Score")).containsExactly("-1", "0");
    }

    @Test
    @DisplayName("[H17] has an end, however often a room votes anew")
    void manyRounds() {
        room.item(1, NEAR, "Un vélo");
        for (int round = 2; round <= 60; round++) {
            room.given(new Event.RoundOpened("dots", round));
        }

        assertThat(items("en").getFirst())
                .filteredOn(heading -> heading.startsWith("dots") && heading.endsWith("voted"))
                .hasSize(5)
                .endsWith("dots, round 60: voted");
    }

    @Test
    @DisplayName("[H17] names its columns in French or English, each once, and says the same in both")
    void languages() {
        room.item(1, NEAR, "Un vélo");

        for (List<List<String>> table : List.of(items("fr"), items("en"), decisions("fr"), decisions("en"))) {
            assertThat(table.getFirst()).doesNotHaveDuplicates().noneMatch(String::isBlank);
        }
        assertThat(items("fr").getFirst())
                .hasSameSizeAs(items("en").getFirst())
                .isNotEqualTo(items("en").getFirst());
        assertThat(column(items("en"), "Text")).containsExactly("Un vélo");
    }

    @Test
    @Tag("hostile")
    @DisplayName("[H17] keeps a text that would be a formula a text")
    void formulas() {
        room.item(1, NEAR, "=HYPERLINK(\"http://example.org\";\"ici\")")
                .item(2, NEAR, "＠SUM(A1)")
                .item(3, NEAR, "non; =1+1, \"oui\"")
                .when(MODERATOR, new Command.Hide(1, "-2+3"));

        assertThat(column(items("fr"), "Texte"))
                .containsExactly("'=HYPERLINK(\"http://example.org\";\"ici\")", "'＠SUM(A1)", "non; '=1+1, \"oui\"");
        assertThat(column(items("fr"), "Raison")).containsExactly("'-2+3", "", "");
    }

    private List<List<String>> items(String language) {
        return read(ItemsTable.of(room.workshop(), language));
    }

    private List<List<String>> decisions(String language) {
        return read(DecisionsTable.of(room.workshop(), language));
    }

    /** Two rows at a time, as a busy thread would. */
    private static List<List<String>> read(Table.Draft<?> draft) {
        int turns = 1;
        while (draft.write(2)) {
            turns++;
        }
        List<List<String>> rows = StrictCsv.read(Csv.of(draft.table()));
        assertThat(turns).isEqualTo(Math.max(1, rows.size() / 2));
        return rows;
    }

    private static List<String> column(List<List<String>> table, String heading) {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        for (int i = 0; i < table.getFirst().size(); i++) {
            List<String> cells = new ArrayList<>();
            for (List<String> row : table.subList(1, table.size())) {
                cells.add(row.get(i));
            }
            columns.put(table.getFirst().get(i), cells);
        }
        assertThat(columns).containsKey(heading);
        return columns.get(heading);
    }
}
