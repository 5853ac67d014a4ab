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
