package org.atelier.insight;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;

/**
 * Cuts a text into words with Lucene's tokenizer, elisions ("l'accès") and English possessives taken off.
 *
 * <p>Owned by one thread at a time: the chain is reused from text to text.
 */
final class WordReader {

    private final StandardTokenizer tokenizer = new StandardTokenizer();
    private final TokenStream chain = new ElisionFilter(tokenizer, FrenchAnalyzer.DEFAULT_ARTICLES);
    private final CharTermAttribute term = chain.addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = chain.addAttribute(OffsetAttribute.class);

    /** Words of a composed text, in order. */
    List<Word> words(String composed) {
        var words = new ArrayList<Word>();
        tokenizer.setReader(new StringReader(composed));
        try (chain) {
            chain.reset();
            while (chain.incrementToken()) {
                String surface = withoutPossessive(term.toString());
                String folded = Folding.fold(surface);
                if (folded.codePoints().anyMatch(Character::isLetterOrDigit)) {
                    // An elision shortens the front only, so the word still ends where the token ends.
                    int start = offset.endOffset() - term.length();
                    words.add(new Word(surface, folded, start, start + surface.length()));
                }
            }
            chain.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to be read", e);
        }
        return words;
    }

    private static String withoutPossessive(String term) {
        boolean possessive = term.endsWith("'s") || term.endsWith("'S");
        return possessive && term.length() > 2 ? term.substring(0, term.length() - 2) : term;
    }
}
