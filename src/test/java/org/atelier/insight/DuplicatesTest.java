package org.atelier.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Likely duplicates")
class DuplicatesTest {

    /** Around every pair, so that some words are rare and others are not. */
    private static final String[] ELSEWHERE = {
        "Un café ouvert le dimanche",
        "La piscine ferme trop tôt",
        "Horaires de la bibliothèque",
        "More benches along the river",
        "Des repas chauds à la cantine",
        "Navette gratuite vers le marché"
    };

    private static Proposal besides(String one, String other) {
        return Room.of("challenge", one, other).and("challenge", ELSEWHERE).read();
    }

    @ParameterizedTest(name = "« {0} » and « {1} »")
    @DisplayName("are the same text in another spelling")
    @CsvSource(
            delimiter = '|',
            value = {
                "L’accès aux données | l'acces aux DONNEES !",
                "Cœur du village | coeur  du village",
                "Éclairage des rues. | E\u0301clairage des rues",
                "Bike lanes | bike lanes…",
                "👍 | 👍"
            })
    void sameText(String one, String other) {
        assertThat(Room.groups(besides(one, other))).contains(Set.of(1, 2));
    }

    @ParameterizedTest(name = "« {0} » and « {1} »")
    @DisplayName("ask for the same in nearly the same words")
    @CsvSource(
            delimiter = '|',
            value = {
                "Former les bénévoles | Il faudrait une formation pour les bénévoles",
                "Améliorer l'éclairage du sentier | Plus d'éclairages sur les sentiers",
                "Protected bike lanes downtown | We need protected bike lane in downtown",
            })
    void sameRequest(String one, String other) {
        assertThat(Room.groups(besides(one, other))).contains(Set.of(1, 2));
    }

    @ParameterizedTest(name = "« {0} » and « {1} »")
    @DisplayName("never have opposite stances or different numbers")
    @CsvSource(
            delimiter = '|',
            value = {
                "Fusionner les deux écoles | Ne pas fusionner les deux écoles",
                "Garder le marché couvert | Supprimer le marché couvert",
                "Close the old bridge | Do not close the old bridge",
                "Limiter à 30 km/h rue Principale | Limiter à 50 km/h rue Principale",
                "Trois autobus par heure | Dix autobus par heure"
            })
    void guarded(String one, String other) {
        assertThat(besides(one, other).duplicates()).isEmpty();
    }

    @Test
    @DisplayName("count a numeral and its digits as one number")
    void numerals() {
        assertThat(Room.groups(besides("Trois autobus par heure", "3 autobus par heure")))
                .containsExactly(Set.of(1, 2));
    }

    @Test
    @DisplayName("are never looked for across lists")
    void acrossLists() {
        var room = Room.of("opportunity", "Accès aux données")
                .and("challenge", "Accès aux données", "Accès aux données !");

        assertThat(Room.groups(room.read())).containsExactly(Set.of(2, 3));
    }

    @Test
    @DisplayName("never bring together what a person set apart, be it through a third")
    void apart() {
        var room = Room.of("challenge", "Bruit du chantier", "bruit du chantier", "Bruits du chantier");

        var proposal = new StemInsight().read(room.reading(Set.of(Pair.of(2, 1)), List.of()));

        assertThat(Room.groups(proposal)).isNotEmpty().noneMatch(group -> group.containsAll(Set.of(1, 2)));
    }

    @Test
    @DisplayName("do not swallow a chain of look-alikes")
    void chains() {
        var room = Room.of(
                "challenge",
                "Jardin des écoles",
                "Jardin des écoles du quartier",
                "Arbres du quartier et jardin",
                "Arbres du quartier et navette",
                "Navette du soir et arbres",
                "Navette du soir pour les aînés");

        assertThat(Room.groups(room.read())).noneMatch(group -> group.containsAll(Set.of(1, 6)));
    }

    @Test
    @DisplayName("come the most alike first, with the words in common as the reason")
    void orderAndReason() {
        var room = Room.of("challenge", "Sécurité du sentier la nuit", "Sécurité la nuit sur les sentiers")
                .and("challenge", "Déchets au marché", "Déchets au marché")
                .and("challenge", ELSEWHERE);

        var groups = room.read().duplicates();

        assertThat(groups).extracting(Duplicates::items).containsExactly(List.of(3, 4), List.of(1, 2));
        assertThat(groups.getLast().shared()).containsExactlyInAnyOrder("Sécurité", "sentier", "nuit");
    }

    @Test
    @DisplayName("make at most 50 groups of at most 8")
    void bounded() {
        var room = new Room();
        for (int i = 0; i < 70; i++) {
            String word = "mot" + (char) ('a' + i % 26) + (char) ('a' + i / 26);
            room.and("challenge", word.repeat(3), word.repeat(3));
        }
        room.and("comments", "Merci beaucoup ".repeat(20).split("(?<=beaucoup )"));

        var groups = room.read().duplicates();

        assertThat(groups).hasSize(50).allMatch(group -> group.items().size() <= 8);
    }
}
