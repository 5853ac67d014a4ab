package org.atelier.tool.rehearsal;

import static org.atelier.tool.rehearsal.ItemsSentences.words;

import java.util.List;
import org.atelier.domain.Words;
import org.atelier.tool.client.NotLetIn;

/** What is said when a rehearsal is no full success. */
final class Sentences {
    private static final int NAMED = 5;

    static Words facilitatorRefused(String code, String message) {
        return words(
                "Le serveur a refusé un geste de l’animation (%s)\u00a0: %s".formatted(code, message),
                "The server refused what the facilitator did (%s): %s".formatted(code, message));
    }

    static Words facilitatorShutOut(int closeCode) {
        return words(
                "Le serveur a fermé la porte à l’animation (%d).".formatted(closeCode),
                "The server shut the facilitator out (%d).".formatted(closeCode));
    }

    static Words outOfTime() {
        return words(
                "Le temps accordé est écoulé avant la fin (--seconds).",
                "The time that was given was over before the end (--seconds).");
    }

    /** Also the answer when the very first door does not open. */
    static Words notLetIn(NotLetIn not) {
        return switch (not.status()) {
            case 0 ->
                words(
                        "Aucun Atelier ne répond à cette adresse (%s).".formatted(not.getMessage()),
                        "No Atelier answers at that address (%s).".formatted(not.getMessage()));
            case 404 ->
                words(
                        "Le code ou le lien n’ouvre rien : l’atelier est fini, sa porte est fermée, ou il y a une faute.",
                        "The code or the link opens nothing: the workshop is over, its door is closed, or there is a mistake.");
            default ->
                words(
                        "Un téléphone ou un écran n’a pas pu entrer (%d) : %s"
                                .formatted(not.status(), not.getMessage()),
                        "A phone or a screen could not come in (%d): %s".formatted(not.status(), not.getMessage()));
        };
    }

    static Words unexpected(Throwable failure) {
        return words("Échec inattendu\u00a0: " + failure, "Unexpected failure: " + failure);
    }

    static Words notSent(int items) {
        return words(
                "Contributions jamais envoyées\u00a0: %d.".formatted(items),
                "Items that were never sent: %d.".formatted(items));
    }

    static Words refused(int commands) {
        return words("Envois refusés\u00a0: %d.".formatted(commands), "Refused: %d.".formatted(commands));
    }

    static Words unanswered(int commands) {
        return words(
                "Envois restés sans reçu\u00a0: %d.".formatted(commands),
                "Sent, with no receipt: %d.".formatted(commands));
    }

    static Words behind(List<String> screens) {
        String named = String.join(", ", screens.subList(0, Math.min(NAMED, screens.size())))
                + (screens.size() > NAMED ? "…" : "");
        return words(
                "Écrans auxquels il manque quelque chose\u00a0: %d (%s).".formatted(screens.size(), named),
                "Screens that lack something: %d (%s).".formatted(screens.size(), named));
    }

    static Words notSeen(int items) {
        return words(
                "Contributions reçues que tous les écrans ne montrent pas\u00a0: %d.".formatted(items),
                "Acknowledged items that not every screen shows: %d.".formatted(items));
    }

    static Words ownMissing() {
        return words(
                "Un téléphone ne retrouve pas tout ce qu’il a envoyé dans sa propre liste.",
                "A phone does not find all that it sent in its own list.");
    }

    static Words countsDiffer() {
        return words(
                "Les comptes ou les appuis d’un écran ne sont pas ceux de ce qui a été reçu.",
                "A screen’s counts or support are not those of what was acknowledged.");
    }

    static Words faults(int frames) {
        return words(
                "Messages hors protocole\u00a0: %d.".formatted(frames),
                "Frames outside the protocol: %d.".formatted(frames));
    }

    static Words shutOut(long clients) {
        return words(
                "Téléphones ou écrans exclus par le serveur\u00a0: %d.".formatted(clients),
                "Phones or screens that the server shut out: %d.".formatted(clients));
    }

    private Sentences() {}
}
