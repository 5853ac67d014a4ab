package org.atelier.insight;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Stems of folded words, by the last step of Lucene's French and English analyzers.
 *
 * <p>Owned by one thread at a time. Remembers the stems of one reading.
 */
final class Stemmer {

    private final Map<Language, Map<String, String>> known = new EnumMap<>(Language.class);
    private final Tokenizer french = new KeywordTokenizer();
    private final Tokenizer english = new KeywordTokenizer();
    private final TokenStream frenchChain = new FrenchLightStemFilter(french);
    private final TokenStream englishChain = new PorterStemFilter(english);

    String stem(Language language, String folded) {
        return known.computeIfAbsent(language, l -> new HashMap<>()).computeIfAbsent(folded, word -> switch (language) {
            case FRENCH -> run(french, frenchChain, word);
            case ENGLISH -> run(english, englishChain, word);
        });
    }

    private static String run(Tokenizer tokenizer, TokenStream chain, String word) {
        tokenizer.setReader(new StringReader(word));
        try (chain) {
            chain.reset();
            String stem = chain.incrementToken()
                    ? chain.getAttribute(CharTermAttribute.class).toString()
                    : word;
            chain.end();
            return stem.isEmpty() ? word : stem;
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to be read", e);
        }
    }
}
