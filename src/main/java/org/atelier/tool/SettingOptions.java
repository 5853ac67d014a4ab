package org.atelier.tool;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.atelier.Settings;
import org.atelier.Settings.Name;
import org.atelier.SettingsReader;
import org.atelier.WrongSetting;
import picocli.CommandLine.Option;

/** The settings as arguments. Kept as text: one place checks them all, wherever they come from. */
final class SettingOptions {
    private final Map<Name, String> given = new EnumMap<>(Name.class);

    @Option(
            names = "--settings",
            paramLabel = "FICHIER",
            description = {"Fichier de réglages (ATELIER_SETTINGS).", "Settings file."})
    private String file;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = {"Port; 0 : au choix du système (ATELIER_PORT; 8080).", "Port; 0: the system chooses."})
    void port(String value) {
        given.put(Name.PORT, value);
    }

    @Option(
            names = "--host",
            paramLabel = "ADRESSE",
            description = {"Adresse d’écoute (ATELIER_HOST; 0.0.0.0).", "Address to listen on."})
    void host(String value) {
        given.put(Name.HOST, value);
    }

    @Option(
            names = "--public-url",
            paramLabel = "URL",
            description = {
                "Adresse que les gens scannent, derrière un mandataire (ATELIER_PUBLIC_URL).",
                "Address that people scan, behind a proxy."
            })
    void publicUrl(String value) {
        given.put(Name.PUBLIC_URL, value);
    }

    @Option(
            names = "--data",
            paramLabel = "DOSSIER",
            description = {"Dossier de données (ATELIER_DATA; data).", "Data folder."})
    void data(String value) {
        given.put(Name.DATA, value);
    }

    @Option(
            names = "--plan",
            paramLabel = "NOM|FICHIER",
            description = {
                "Déroulé fourni, ou fichier YAML (ATELIER_PLAN; numerique-en-sante).",
                "Built-in plan, or YAML file."
            })
    void plan(String value) {
        given.put(Name.PLAN, value);
    }

    @Option(
            names = "--languages",
            paramLabel = "fr,en",
            description = {
                "Langues de l’atelier, la première d’abord (ATELIER_LANGUAGES).",
                "Languages of the workshop, the first one first."
            })
    void languages(String value) {
        given.put(Name.LANGUAGES, value);
    }

    @Option(
            names = "--retention-days",
            paramLabel = "N",
            description = {
                "Jours avant qu’un atelier soit effacé (ATELIER_RETENTION_DAYS; 90).",
                "Days after which a workshop is erased."
            })
    void retentionDays(String value) {
        given.put(Name.RETENTION_DAYS, value);
    }

    Settings read() throws WrongSetting {
        return SettingsReader.read(given, System.getenv(), Optional.ofNullable(file));
    }
}
