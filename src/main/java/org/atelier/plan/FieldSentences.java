package org.atelier.plan;

import static org.atelier.plan.Bilingual.cut;
import static org.atelier.plan.Bilingual.guessing;
import static org.atelier.plan.Bilingual.listed;
import static org.atelier.plan.Bilingual.say;

import java.util.Collection;
import org.atelier.domain.Words;

/** What is said of a field of a plan that does not hold. */
final class FieldSentences {

    static Words missing(String name) {
        return say("Le champ «%s» manque.", "The field “%s” is missing.", name);
    }

    static Words unknownField(String name, Collection<String> known) {
        Words unknown = say("Le champ «%s» n’existe pas ici.", "There is no field “%s” here.", cut(name));
        return guessing(unknown, name, known);
    }

    static Words needsFields() {
        return say(
                "Il faut ici des champs, chacun avec son nom, un deux-points et sa valeur.",
                "Fields are needed here, each with its name, a colon and its value.");
    }

    static Words needsList() {
        return say(
                "Il faut ici une liste, une ligne par élément, commençant par «-».",
                "A list is needed here, one line for each element, starting with “-”.");
    }

    static Words needsText() {
        return say("Il faut ici un texte.", "A text is needed here.");
    }

    static Words needsEachLanguage(Collection<String> languages) {
        return say(
                "Il faut ici un texte pour chaque langue (%s).",
                "A text for each language (%s) is needed here.", listed(languages));
    }

    static Words languageMissing(String language) {
        return say("Le texte manque en «%s».", "The text is missing in “%s”.", language);
    }

    static Words languageNotOfPlan(String language) {
        return say(
                "«%s» n’est pas une langue de ce déroulé (champ «languages»).",
                "“%s” is not a language of this plan (field “languages”).", language);
    }

    static Words empty() {
        return say("Ce champ est vide: remplissez-le ou retirez-le.", "This field is empty: fill it or leave it out.");
    }

    static Words tooLong(int length, int most) {
        return say(
                "Ce texte compte %d caractères; il en tient %d.", "This text has %d characters; %d fit.", length, most);
    }

    static Words badId(String id) {
        return say(
                "«%s» n’est pas un identifiant: une lettre, puis au plus 31 lettres, chiffres ou traits d’union, en"
                        + " minuscules et sans accent.",
                "“%s” is not an id: a letter, then at most 31 letters, digits or hyphens, in lower case without accents.",
                cut(id));
    }

    static Words idTaken(String id) {
        return say(
                "L’identifiant «%s» sert déjà dans cette liste.", "The id “%s” is already used in this list.", cut(id));
    }

    static Words tooFew(int least) {
        return say("Il en faut au moins %d.", "At least %d are needed.", least);
    }

    static Words tooMany(int count, int most) {
        return say("Il y en a %d; le plus est %d.", "There are %d; the most is %d.", count, most);
    }

    static Words notOneOf(String wrong, Collection<String> known) {
        if (known.isEmpty()) {
            return say(
                    "Rien ne porte le nom «%s» dans ce déroulé.", "Nothing in this plan is called “%s”.", cut(wrong));
        }
        Words unknown =
                say("«%s» n’est pas un de ceux-ci: %s.", "“%s” is not one of these: %s.", cut(wrong), listed(known));
        return guessing(unknown, wrong, known);
    }

    static Words repeated(String name) {
        return say("«%s» est donné deux fois.", "“%s” is given twice.", cut(name));
    }

    static Words markTaken(String mark) {
        return say("La forme «%s» est déjà celle d’un autre côté.", "The shape “%s” is already another side’s.", mark);
    }

    static Words notBoolean() {
        return say("Il faut ici «true» ou «false».", "“true” or “false” is needed here.");
    }

    static Words notNumber(int least, int most) {
        return say(
                "Il faut ici un nombre entier de %d à %d.",
                "A whole number from %d to %d is needed here.", least, most);
    }

    static Words kindNeeds(String kind, String field) {
        return say("Une étape «%s» doit avoir un champ «%s».", "A “%s” phase needs a field “%s”.", kind, field);
    }

    static Words kindHasNone(String kind, String field) {
        return say("Une étape «%s» n’a pas de champ «%s».", "A “%s” phase has no field “%s”.", kind, field);
    }

    static Words voteNeeds(String kind, String field) {
        return say("Un vote «%s» doit avoir un champ «%s».", "A “%s” vote needs a field “%s”.", kind, field);
    }

    static Words voteHasNone(String kind, String field) {
        return say("Un vote «%s» n’a pas de champ «%s».", "A “%s” vote has no field “%s”.", kind, field);
    }

    static Words voteUnused(String id) {
        return say("Aucune étape ne nomme le vote «%s».", "No phase names the vote “%s”.", cut(id));
    }

    static Words standardVote() {
        return say(
                "«support» est le vote des étapes qui disent «vote: true»: il ne peut être que de genre «support».",
                "“support” is the vote of phases that say “vote: true”: its kind can only be “support”.");
    }

    static Words needsVote() {
        return say(
                "Il faut ici «true», «false» ou l’identifiant d’un vote, sans guillemets.",
                "“true”, “false” or the id of a vote is needed here, without quotation marks.");
    }

    static Words noLevels(String vote) {
        return say(
                "Le vote «%s» a un budget par niveau; les réponses et les commentaires n’ont pas de niveau.",
                "The vote “%s” has a budget for each level; answers and comments have no level.", cut(vote));
    }

    private FieldSentences() {}
}
