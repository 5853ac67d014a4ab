package org.atelier.browser;

import java.util.List;
import org.atelier.domain.Place;

/** What people of the lively room write beside the sample's items. */
final class Sayings {
    /** Texts for one place. */
    record Said(Place place, List<String> texts) {
        static Said at(Place place, String... texts) {
            return new Said(place, List.of(texts));
        }
    }

    static final List<Said> CLOSING = List.of(
            Said.at(
                    new Place.Answer("proximite"),
                    "À domicile, le réseau ne passe pas toujours",
                    "On connaît la personne : l’écran doit rester au second plan",
                    "Les proches aidants ont besoin d’un accès à eux",
                    "Le même dossier pour l’infirmière, le médecin et la pharmacie du coin"),
            Said.at(
                    new Place.Answer("soutenir"),
                    "Une personne-ressource dans chaque équipe",
                    "Du temps prévu à l’horaire pour apprendre",
                    "Essayer à deux endroits avant de généraliser",
                    "Écouter les gens qui s’en servent, chaque mois, et dire ce qu’on en a fait"));

    static final Said COMMENTS = Said.at(
            new Place.Comments(),
            "Et la place des personnes âgées dans tout ça?",
            "Merci de nous avoir posé la question",
            "On a peu parlé d’intelligence artificielle");

    /** Of the sample's items, those that the room supports most. */
    private static final List<String> FAVOURITES = List.of(
            "Les systèmes ne se parlent pas",
            "Des écrans compliqués, pensés sans nous",
            "Peut-on se fier à ce qui est saisi?",
            "Les mises à jour arrivent au pire moment",
            "Quand le système tombe, tout s’arrête",
            "Dans cinq ans, cet outil existera-t-il encore?");

    /** Longer than a line of any screen, or than all six of them. */
    static final List<Said> LONG = List.of(
            Said.at(
                    new Place.Cell("opportunity", "technologique"),
                    "D’un établissement à l’autre, la personne n’aurait plus à raconter dix fois la même histoire, ni à "
                            + "transporter ses radiographies sur un disque"),
            Said.at(
                    new Place.Cell("challenge", "organisationnel"),
                    "Chaque projet arrive avec son comité, ses indicateurs et sa formation du vendredi, puis la suite est "
                            + "laissée aux gens du terrain, qui avaient pourtant prévenu dès la première rencontre que rien "
                            + "ne tiendrait sans une personne à temps plein pour répondre aux questions de tous les jours",
                    "https://exemple.quebec/un/tres/long/chemin/sans/aucune/espace/qui-ne-se-coupe-nulle-part/ni-la-ni-ailleurs"),
            Said.at(new Place.Unplaced("challenge"), "Je ne sais pas où ranger ceci : la fatigue"),
            Said.at(
                    new Place.Comments(),
                    "Il faudrait revenir sur la question du consentement, qui traverse tous les niveaux et que nous avons "
                            + "rangée un peu vite dans le légal"));

    /** Nearly what others wrote before. */
    static final List<Said> TWINS = List.of(
            Said.at(
                    new Place.Cell("challenge", "technologique"),
                    "Les logiciels ne se parlent pas d’un site à l’autre"),
            Said.at(new Place.Cell("opportunity", "organisationnel"), "Moins de monde aux urgences"));

    /** The lower, the sooner the room votes for it. */
    static int rank(String text) {
        int at = FAVOURITES.indexOf(text);
        return at < 0 ? FAVOURITES.size() : at;
    }

    private Sayings() {}
}
