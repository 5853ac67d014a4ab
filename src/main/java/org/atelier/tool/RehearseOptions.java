package org.atelier.tool;

import java.util.Optional;
import java.util.random.RandomGenerator;
import org.atelier.tool.rehearsal.Doors;
import org.atelier.tool.rehearsal.Order;
import picocli.CommandLine.Option;

/** What people may ask of a rehearsal, checked together. */
final class RehearseOptions {
    private static final String STANDARD_PLAN = "numerique-en-sante";
    private static final int MOST_SECONDS = 24 * 3600;
    private static final int MOST_VOTES = 50;

    @Option(
            names = "--items",
            paramLabel = "FICHIER",
            defaultValue = RehearsalItems.SAMPLE,
            description = {
                "Contributions, en trois colonnes side, level, text (« sample » : l’exemple du déroulé).",
                "Items, in three columns side, level, text (“sample”: the plan’s own)."
            })
    private String items;

    @Option(
            names = "--phones",
            paramLabel = "N",
            defaultValue = "60",
            description = {"Téléphones, de 1 à 2000 (60).", "Phones, from 1 to 2000."})
    private int phones;

    @Option(
            names = "--polls",
            paramLabel = "N",
            defaultValue = "0",
            description = {
                "Téléphones, parmi eux, dont le réseau bloque les WebSockets (0).",
                "How many of them are on a network that blocks WebSockets."
            })
    private int polls;

    @Option(
            names = "--votes",
            paramLabel = "N",
            defaultValue = "3",
            description = {"Votes de chaque téléphone (3).", "Votes of each phone."})
    private int votes;

    @Option(
            names = "--plan",
            paramLabel = "NOM|FICHIER",
            description = {
                "Déroulé du serveur que la répétition démarre (numerique-en-sante).",
                "Plan of the server that the rehearsal starts."
            })
    private String plan;

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = {
                "Serveur déjà en marche, ou lien des téléphones (…/a/CODE).",
                "A server that runs already, or the phones’ link."
            })
    private String url;

    @Option(
            names = "--code",
            paramLabel = "CODE",
            description = {"Code de l’atelier, avec --url.", "The workshop’s join code, with --url."})
    private String code;

    @Option(
            names = "--facilitator",
            paramLabel = "LIEN",
            description = {
                "Lien de la télécommande, avec --url : sans lui, la répétition ne change pas d’étape.",
                "The remote’s link, with --url: without it the rehearsal changes no phase."
            })
    private String facilitator;

    @Option(
            names = "--seconds",
            paramLabel = "S",
            defaultValue = "300",
            description = {"Durée maximale (300).", "Longest duration."})
    private int seconds;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = {"Graine du hasard, pour répéter la même répétition.", "Seed of all chance."})
    private Long seed;

    /** How large it is to be, when all that was given goes together. */
    Order order() throws CannotGoOn {
        within("--phones", phones, 1, Order.MOST_PHONES);
        within("--polls", polls, 0, phones);
        within("--votes", votes, 0, MOST_VOTES);
        within("--seconds", seconds, 1, MOST_SECONDS);
        if (url == null && (code != null || facilitator != null)) {
            throw CannotGoOn.wrongUse(
                    "--code et --facilitator accompagnent --url.", "--code and --facilitator go together with --url.");
        }
        if (url != null && plan != null) {
            throw CannotGoOn.wrongUse(
                    "Avec --url, le déroulé est celui du serveur\u00a0: enlevez --plan.",
                    "With --url the plan is the server’s: leave --plan out.");
        }
        return new Order(
                phones,
                polls,
                votes,
                seconds,
                seed == null ? RandomGenerator.getDefault().nextInt(1_000_000) : seed);
    }

    private static void within(String option, int given, int least, int most) throws CannotGoOn {
        if (given < least || given > most) {
            throw CannotGoOn.wrongUse(
                    "%s\u00a0: un nombre de %d à %d est attendu, pas %d.".formatted(option, least, most, given),
                    "%s: a number from %d to %d is expected, not %d.".formatted(option, least, most, given));
        }
    }

    boolean elsewhere() {
        return url != null;
    }

    boolean facilitated() {
        return facilitator != null;
    }

    String items() {
        return items;
    }

    String plan() {
        return plan == null ? STANDARD_PLAN : plan;
    }

    Doors doors() throws CannotGoOn {
        return RehearsalDoors.of(url, Optional.ofNullable(code), Optional.ofNullable(facilitator));
    }
}
