package org.atelier.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Emerging themes")
class ThemesTest {

    private static Room village() {
        return Room.of("opportunity", "Former les bénévoles", "Une formation par les aînés", "Potager partagé")
                .and("challenge", "Formation trop courte", "Manque de formations le soir", "Le potager manque d'eau")
                .and("challenge", "Bruit du chantier", "Clé du potager perdue")
                .and("comments", "Merci!");
    }

    private static Proposal village(Named... shown) {
        return new StemInsight().read(village().reading(Set.of(), List.of(shown)));
    }

    private static Named themeOf(Proposal proposal, int item) {
        return proposal.themes().stream()
                .filter(theme -> theme.items().contains(item))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("gather items that share a stem, whatever their side, and leave the rest without theme")
    void gather() {
        assertThat(village().read().themes())
                .extracting(Named::items)
                .containsExactlyInAnyOrder(List.of(1, 2, 4, 5), List.of(3, 6, 8));
    }

    @Test
    @DisplayName("are numbered from the first free number")
    void numbered() {
        var reading = new Reading(village().items(), Set.of(), List.of(), 7);

        assertThat(new StemInsight().read(reading).themes())
                .extracting(Named::theme)
                .containsExactly(7, 8);
    }

    @Test
    @DisplayName("are named by the most frequent form, with its accents")
    void frequentForm() {
        var room = Room.of("opportunity", "Les bénévoles du soir", "Remercier les benevoles", "Un bénévole par rue")
                .and("challenge", "Trop peu de bénévoles", "Piscine fermée");

        assertThat(Room.labels(room.read())).containsExactly("Bénévoles");
    }

    @Test
    @DisplayName("are named by a phrase when most of their items write it")
    void phrase() {
        var room = Room.of("opportunity", "L’accès aux soins en région", "Accès aux soins la nuit", "Accès aux soins")
                .and("challenge", "Piscine fermée", "Un pont trop étroit");

        assertThat(Room.labels(room.read())).containsExactly("Accès aux soins");
    }

    @Test
    @DisplayName("are not made of the words of asking")
    void requestWords() {
        var room = Room.of("challenge", "Il faudrait améliorer le pont", "Il faudrait améliorer la cantine")
                .and("challenge", "Il faudrait améliorer la piscine", "Il faut plus de bancs");

        assertThat(room.read().themes()).isEmpty();
    }

    @Test
    @DisplayName("are not made of a word that nearly every item has, nor of a number")
    void everywhere() {
        var room = new Room();
        for (String subject : "cantine piscine jardin marché navette éclairage".split(" ")) {
            room.and("challenge", "Village et " + subject, "Village sans " + subject, "Ici en 2030, " + subject);
        }

        assertThat(Room.labels(room.read()))
                .containsExactlyInAnyOrder("Cantine", "Piscine", "Jardin", "Marché", "Navette", "Éclairage");
    }

    @Test
    @DisplayName("speak English in an English room")
    void english() {
        var room = Room.of("opportunity", "Training the volunteers", "A training for new staff", "Shared garden")
                .and("challenge", "The training is too short", "Nobody waters the garden", "Gardens lack light");

        assertThat(Room.labels(room.read())).containsExactlyInAnyOrder("Training", "Garden");
    }

    @Test
    @DisplayName("keep number and label when items arrive, even if another form becomes the most frequent")
    void stable() {
        var shown = village().read();
        var garden = themeOf(shown, 3);
        var more = village().and("challenge", "Potagers sur les toits", "Potagers d'hiver", "Potagers", "Les potagers");

        var after = themeOf(new StemInsight().read(more.reading(Set.of(), shown.themes())), 3);

        assertThat(after.theme()).isEqualTo(garden.theme());
        assertThat(after.label()).isEqualTo(garden.label());
        assertThat(after.items()).contains(3, 6, 8, 10, 11, 12, 13);
    }

    @Test
    @DisplayName("keep a name given by a person")
    void renamed() {
        var renamed = new Named(4, "Apprendre ensemble", List.of(1, 2, 4, 5));

        assertThat(village(renamed).themes()).contains(renamed);
    }

    @Test
    @DisplayName("take another label once most of the items that it stood for are gone")
    void majorityGone() {
        var after = village(new Named(4, "Patinoire", List.of(1, 2, 4, 5, 20, 21, 22, 23, 24)));

        assertThat(themeOf(after, 1).theme()).isEqualTo(4);
        assertThat(themeOf(after, 1).label()).isNotEqualTo("Patinoire");
    }

    @Test
    @DisplayName("end when fewer than three of their items stand")
    void end() {
        assertThat(village(new Named(4, "Bruit", List.of(7, 9, 30))).themes()).noneMatch(theme -> theme.theme() == 4);
    }
}
