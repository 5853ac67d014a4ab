package org.atelier.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/** The server's sentences by code, from {@code messages_fr.properties} and {@code messages_en.properties}. */
final class Messages {
    private static final Map<Language, Messages> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new Messages(load("/messages_" + language.id() + ".properties")));
        }
    }

    private final Properties sentences;

    private Messages(Properties sentences) {
        this.sentences = sentences;
    }

    static Messages of(Language language) {
        return ALL.get(language);
    }

    String text(String code) {
        String sentence = sentences.getProperty(code);
        if (sentence == null) {
            throw new IllegalArgumentException("no sentence for " + code);
        }
        return sentence;
    }

    Set<String> codes() {
        return sentences.stringPropertyNames();
    }

    private static Properties load(String path) {
        var properties = new Properties();
        try (InputStream in = Messages.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("not in this build: " + path);
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
