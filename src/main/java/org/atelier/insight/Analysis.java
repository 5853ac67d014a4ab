package org.atelier.insight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Turns a reading's texts into stems. Language is guessed per text by its words of grammar; a text without any takes
 * the room's majority. A word takes the language of most of its texts, so that it has one stem in a whole reading.
 *
 * <p>Owned by one thread at a time.
 */
final class Analysis {

    /** Characters of a text that are analysed; equality looks at all of it. Keeps a hostile text from costing more. */
    private static final int LONGEST = 400;

    private final WordReader reader = new WordReader();

    List<Analysed> of(List<Text> texts) {
        var composed =
                texts.stream().map(text -> cut(Folding.compose(text.text()))).toList();
        var words = composed.stream().map(reader::words).toList();
        var guesses = words.stream().map(Analysis::guess).toList();
        Language majority = majority(guesses);
        var languages = guesses.stream().map(guess -> guess.orElse(majority)).toList();
        var lean = new HashMap<String, Integer>();
        for (int i = 0; i < texts.size(); i++) {
            int vote = guesses.get(i).map(Analysis::vote).orElse(0);
            words.get(i).forEach(word -> lean.merge(word.folded(), vote, Integer::sum));
        }
        var stemmer = new Stemmer();
        var all = new ArrayList<Analysed>();
        for (int i = 0; i < texts.size(); i++) {
            var terms = terms(words.get(i), languages.get(i), majority, lean, stemmer);
            all.add(analysed(texts.get(i), composed.get(i), terms, languages.get(i)));
        }
        return all;
    }

    private static String cut(String composed) {
        return composed.length() <= LONGEST ? composed : composed.substring(0, LONGEST);
    }

    private static Optional<Language> guess(List<Word> words) {
        int lean = 0;
        for (Word word : words) {
            boolean french = Lexicon.of(Language.FRENCH).isFunction(word.folded());
            boolean english = Lexicon.of(Language.ENGLISH).isFunction(word.folded());
            boolean accented = word.surface().chars().anyMatch(c -> c >= 'À' && c <= 'ÿ' || c == 'œ');
            lean += (french || accented ? 1 : 0) - (english ? 1 : 0);
        }
        return lean == 0 ? Optional.empty() : Optional.of(lean > 0 ? Language.FRENCH : Language.ENGLISH);
    }

    private static int vote(Language language) {
        return switch (language) {
            case FRENCH -> 1;
            case ENGLISH -> -1;
        };
    }

    private static Language majority(List<Optional<Language>> guesses) {
        int lean = guesses.stream()
                .mapToInt(guess -> guess.map(Analysis::vote).orElse(0))
                .sum();
        return lean < 0 ? Language.ENGLISH : Language.FRENCH;
    }

    private static List<Analysed.Term> terms(
            List<Word> words, Language language, Language majority, Map<String, Integer> lean, Stemmer stemmer) {
        Lexicon lexicon = Lexicon.of(language);
        var terms = new ArrayList<Analysed.Term>();
        for (Word word : words) {
            String folded = lexicon.digits(word.folded());
            int vote = lean.getOrDefault(word.folded(), 0);
            Language stemmed = vote == 0 ? majority : vote > 0 ? Language.FRENCH : Language.ENGLISH;
            boolean silent = lexicon.isStop(word.folded()) && !folded.matches("\\d+");
            terms.add(new Analysed.Term(word, silent ? "" : stemmer.stem(stemmed, folded)));
        }
        return terms;
    }

    private static Analysed analysed(Text text, String composed, List<Analysed.Term> terms, Language language) {
        var stems = new LinkedHashSet<String>();
        var numbers = new TreeSet<String>();
        int turns = 0;
        for (Analysed.Term term : terms) {
            turns += Lexicon.of(language).turns(term.word().folded()) ? 1 : 0;
            if (term.hasStem()) {
                stems.add(term.stem());
                if (Character.isDigit(term.stem().charAt(0))) {
                    numbers.add(term.stem());
                }
            }
        }
        return new Analysed(text, composed, Folding.key(text.text()), terms, stems, numbers, turns % 2 == 1);
    }
}
