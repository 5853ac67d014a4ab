package org.atelier.plan;

import static org.atelier.plan.Bilingual.cut;
import static org.atelier.plan.Bilingual.say;

import org.atelier.domain.Words;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** What is said of a file that is no readable YAML, or that uses more of YAML than a plan may. */
final class FileSentences {

    /** The parser speaks English and of its own insides; these are the slips that people make. */
    static Words of(MarkedYAMLException e) {
        String problem = String.valueOf(e.getProblem());
        int column = e.getProblemMark() == null ? 1 : e.getProblemMark().getColumn() + 1;
        if (problem.contains("TAB")) {
            return tab();
        }
        if (problem.contains("mapping values are not allowed")) {
            return strayColon(column);
        }
        if (problem.contains("<block end>") || problem.contains("could not find expected ':'")) {
            return indent(column);
        }
        boolean cutShort = problem.contains("end of stream") || problem.contains("<stream end>");
        return cutShort ? unfinished() : notYaml(column);
    }

    static Words tooLarge() {
        return say("Le fichier dépasse 256\u00A0Ko.", "The file is larger than 256 KB.");
    }

    static Words notUtf8() {
        return say("Le fichier n’est pas en UTF-8.", "The file is not UTF-8.");
    }

    static Words nothingInFile() {
        return say("Le fichier est vide.", "The file is empty.");
    }

    static Words severalDocuments() {
        return say(
                "Un fichier contient un seul déroulé: rien après «---».",
                "A file holds one plan: nothing after “---”.");
    }

    static Words characterNotAllowed(int codePoint) {
        return say(
                "Le caractère %s est invisible ou n’a pas sa place dans un texte.",
                "The character %s is invisible or has no place in a text.", Bilingual.codePoint(codePoint));
    }

    static Words notYaml() {
        return say("Ceci n’est pas du YAML lisible.", "This is not readable YAML.");
    }

    static Words tooDeep(int most) {
        return say(
                "Il y a plus de %d niveaux de retrait ou de crochets.",
                "More than %d levels of indents or brackets.", most);
    }

    static Words anchor(String name) {
        return say(
                "Les ancres et les alias («%s») ne sont pas admis: écrivez le texte en entier.",
                "Anchors and aliases (“%s”) are not allowed: write the text in full.", cut(name));
    }

    static Words tag(String tag) {
        return say("Les étiquettes de YAML («%s») ne sont pas admises.", "YAML tags (“%s”) are not allowed.", cut(tag));
    }

    static Words keyIsNotText() {
        return say("Le nom d’un champ est un simple mot.", "The name of a field is a plain word.");
    }

    static Words givenTwice(int firstLine) {
        return say("Ce champ est déjà donné à la ligne %d.", "This field is already given on line %d.", firstLine);
    }

    private static Words tab() {
        return say(
                "Une tabulation ne peut pas servir de retrait: mettez des espaces.",
                "A tab can’t serve as an indent: use spaces.");
    }

    private static Words strayColon(int column) {
        return say(
                "Il y a un deux-points de trop (colonne %d): mettez le texte entre guillemets droits.",
                "There is one colon too many (column %d): put the text in straight quotation marks.", column);
    }

    private static Words indent(int column) {
        return say(
                "Le retrait ou le deux-points ne va pas avec les lignes d’avant (colonne %d).",
                "The indent or the colon does not go with the lines before (column %d).", column);
    }

    private static Words unfinished() {
        return say(
                "Le fichier s’arrête trop tôt: un guillemet ou un crochet reste ouvert.",
                "The file stops too early: a quotation mark or a bracket is still open.");
    }

    private static Words notYaml(int column) {
        return say(
                "Ceci n’est pas du YAML lisible (colonne %d): voyez les guillemets et les retraits.",
                "This is not readable YAML (column %d): look at the quotation marks and indents.", column);
    }

    private FileSentences() {}
}
