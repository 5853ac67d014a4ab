package org.atelier.report;

/** What reports say of their own, in the facilitator's language; all else is the plan's and the people's. */
enum Wording {
    NUMBER("Numéro", "Number"),
    PHASE("Étape", "Phase"),
    SIDE("Côté", "Side"),
    LEVEL("Niveau", "Level"),
    QUESTION("Question", "Question"),
    TEXT("Texte", "Text"),
    EARLIER("Textes précédents", "Earlier texts"),
    UNSURE("Doute", "Unsure"),
    LATE("Tardive", "Late"),
    STATUS("État", "Status"),
    REASON("Raison", "Reason"),
    INTO("Fusionnée dans", "Merged into"),
    PROVENANCE("Provenance", "From"),
    SUPPORT("Appuis", "Support"),
    SCORE("Score", "Score"),
    ASKED("Demandes de clarification", "Asked to clarify"),

    VOTE("Vote", "Vote"),
    VOTE_ROUND("%s, tour %d", "%s, round %d"),
    VOTE_COLUMN("%s\u00A0: %s", "%s: %s"),
    PEOPLE("personnes en faveur", "people in favour"),
    DOTS("points", "dots"),
    FOR("pour", "for"),
    OPEN_MIND("hésitent", "unsure"),
    AGAINST("contre", "against"),
    SPREAD("dispersion", "spread"),
    MEAN("%s, moyenne", "%s, mean"),
    MARKS("%s, notes", "%s, marks"),
    SPREAD_OF("%s, dispersion", "%s, spread"),
    FIRST("premières places", "first places"),
    ORDER("score", "score"),
    DISSENT("désaccord", "dissent"),
    VOTED("ont voté", "voted"),
    OF("sur", "of"),

    UNPLACED("Je ne sais pas", "I don’t know"),
    ROOM("La salle", "The room"),
    DESK("L’animation", "The facilitation team"),
    YES("oui", "yes"),
    NO("non", "no"),

    LIVE("affichée", "shown"),
    PENDING("en attente", "pending"),
    MERGED("fusionnée", "merged"),
    HIDDEN("masquée", "hidden"),
    WITHDRAWN("retirée", "withdrawn"),

    DECISION("Décision", "Decision"),
    ITEMS("Idées", "Items"),
    TO("Vers", "To"),
    UNDONE("Annulée", "Undone"),
    MERGE("fusion", "merge"),
    UNMERGE("défusion", "unmerge"),
    SPLIT("séparation", "split"),
    HIDE("masquage", "hide"),
    RESTORE("retour à l’écran", "restore"),
    MOVE("déplacement", "move"),
    APPROVE("approbation", "approve"),
    APART("pas la même idée", "not the same");

    private final String french;
    private final String english;

    Wording(String french, String english) {
        this.french = french;
        this.english = english;
    }

    String in(String language) {
        return language.equals("en") ? english : french;
    }
}
