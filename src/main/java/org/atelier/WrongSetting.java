package org.atelier;

import java.nio.file.Path;
import java.util.Locale;
import org.atelier.journal.StorageFailure;

/** Why a server can't start as it was told: one sentence in French, the same in English, and what to do about it. */
public final class WrongSetting extends Exception {
    private static final long serialVersionUID = 1L;

    private final String french;

    WrongSetting(String french, String english, Object... parts) {
        super(String.format(Locale.ROOT, english, parts));
        this.french = String.format(Locale.ROOT, french, parts)
                .replace("« ", "«\u00a0")
                .replace(" »", "\u00a0»")
                .replace(" : ", "\u00a0: ");
    }

    /** A data folder in which no journal can be opened. */
    static WrongSetting data(Path folder, StorageFailure failure) {
        return switch (failure.kind()) {
            case UNWRITABLE ->
                new WrongSetting(
                        "Impossible d’écrire dans le dossier de données « %s ».",
                        "The data folder “%s” can’t be written.", folder);
            case IN_USE ->
                new WrongSetting(
                        "Un autre Atelier utilise déjà le dossier de données « %s ».",
                        "Another Atelier already uses the data folder “%s”.", folder);
            case DAMAGED ->
                new WrongSetting(
                        "Le journal du dossier « %s » est endommagé : remettez une sauvegarde, ou prenez un autre dossier.",
                        "The journal in the folder “%s” is damaged: put a backup back, or take another folder.",
                        folder);
            case NEWER ->
                new WrongSetting(
                        "Le journal du dossier « %s » vient d’un Atelier plus récent : prenez cette version.",
                        "The journal in the folder “%s” is from a newer Atelier: use that version.", folder);
            case OTHER ->
                new WrongSetting(
                        "Le dossier de données « %s » ne peut pas servir (%s).",
                        "The data folder “%s” can’t be used (%s).", folder, failure.getMessage());
        };
    }

    /** An address that is not this machine's, a port that another program has, or one that needs rights we lack. */
    public static WrongSetting cannotListen(String host, int port, Throwable why) {
        return String.valueOf(why.getMessage()).contains("in use")
                ? portTaken(port)
                : new WrongSetting(
                        "Le serveur ne peut pas écouter à l’adresse « %s », port %d : choisissez « --host » et « --port ».",
                        "The server can’t listen on the address “%s”, port %d: choose “--host” and “--port”.",
                        host,
                        port);
    }

    private static WrongSetting portTaken(int port) {
        return new WrongSetting(
                "Le port %d est déjà pris : arrêtez l’autre programme ou choisissez « --port ».",
                "Port %d is already taken: stop the other program or choose another with “--port”.", port);
    }

    public String french() {
        return french;
    }

    public String english() {
        return getMessage();
    }
}
