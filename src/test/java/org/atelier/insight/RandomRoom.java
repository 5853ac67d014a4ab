package org.atelier.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Items made of a small stock of words, so that they share some: the same seed gives the same room. */
final class RandomRoom {

    private static final List<String> ASKS = List.of("plus de", "améliorer", "pas assez de", "il faudrait", "accès à");
    private static final List<String> SUBJECTS =
            List.of(("formation données jardin bénévoles bibliothèque vélos cantine "
                            + "horaires éclairage bruit marché piscine sécurité arbres navette logement transport déchets")
                    .split(" "));
    private static final List<String> PLACES = List.of(
            "du quartier",
            "des écoles",
            "au centre",
            "pour les aînés",
            "en hiver",
            "in the evening",
            "près du parc",
            "");

    private RandomRoom() {}

    static List<Text> items(int count, long seed) {
        var chance = new Random(seed);
        var items = new ArrayList<Text>();
        for (int item = 1; item <= count; item++) {
            String text = String.join(
                    " ", any(ASKS, chance), any(SUBJECTS, chance), any(PLACES, chance), any(SUBJECTS, chance));
            items.add(new Text(item, chance.nextBoolean() ? "opportunity" : "challenge", "", text));
        }
        return items;
    }

    private static String any(List<String> words, Random chance) {
        return words.get(chance.nextInt(words.size()));
    }
}
