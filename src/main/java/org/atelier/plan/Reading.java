package org.atelier.plan;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.atelier.domain.Words;

/** One reading of one file: the problems so far, and the languages in which each text is wanted. */
final class Reading {
    private final Problems problems = new Problems();
    private List<String> languages = List.of();

    Problems problems() {
        return problems;
    }

    /** Empty while the plan has not said them rightly: texts are then taken in whatever language they are. */
    void wantLanguages(List<String> wanted) {
        languages = wanted;
    }

    /** What was refused when the file was read is not refused twice. */
    void refuse(Node node, String path, Words message) {
        if (!(node instanceof Node.Refused)) {
            problems.add(node.line(), path, message);
        }
    }

    /** A text in the plan's languages: one text for each, or just a text when there is a single language. */
    Words words(Node node, String path, int most) {
        if (node instanceof Node.Mapping mapping) {
            return eachLanguage(mapping, path, most);
        }
        if (node instanceof Node.Scalar && languages.size() == 1) {
            return text(node, path, most)
                    .map(text -> new Words(Map.of(languages.getFirst(), text)))
                    .orElse(Words.NONE);
        }
        if (node instanceof Node.Scalar && languages.isEmpty()) {
            return Words.NONE;
        }
        refuse(node, path, FieldSentences.needsEachLanguage(languages));
        return Words.NONE;
    }

    private Words eachLanguage(Node.Mapping mapping, String path, int most) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String language : languages) {
            Node.Entry entry = mapping.entries().get(language);
            if (entry == null) {
                problems.add(mapping.line(), Paths.field(path, language), FieldSentences.languageMissing(language));
            } else {
                text(entry.value(), Paths.field(path, language), most).ifPresent(text -> texts.put(language, text));
            }
        }
        mapping.entries().forEach((name, entry) -> refuseStranger(name, entry, path));
        return new Words(texts);
    }

    private void refuseStranger(String name, Node.Entry entry, String path) {
        if (PlanReader.LANGUAGES.contains(name)) {
            if (!languages.isEmpty() && !languages.contains(name)) {
                problems.add(entry.line(), Paths.field(path, name), FieldSentences.languageNotOfPlan(name));
            }
        } else {
            problems.add(
                    entry.line(), Paths.field(path, name), FieldSentences.unknownField(name, PlanReader.LANGUAGES));
        }
    }

    private Optional<String> text(Node node, String path, int most) {
        Optional<String> text = text(node, path);
        text.map(PlainText::length)
                .filter(length -> length > most)
                .ifPresent(length -> problems.add(node.line(), path, FieldSentences.tooLong(length, most)));
        return text;
    }

    /** Any scalar is a text, quoted or not. */
    Optional<String> text(Node node, String path) {
        if (!(node instanceof Node.Scalar scalar)) {
            refuse(node, path, FieldSentences.needsText());
            return Optional.empty();
        }
        String text = scalar.isNothing() ? "" : PlainText.tidy(scalar.text());
        if (text.isBlank()) {
            refuse(node, path, FieldSentences.empty());
            return Optional.empty();
        }
        PlainText.firstNotAllowed(text)
                .ifPresent(c -> problems.add(node.line(), path, FileSentences.characterNotAllowed(c)));
        return Optional.of(text);
    }

    Optional<String> oneOf(Node node, String path, Collection<String> known) {
        Optional<String> name = text(node, path);
        if (name.isPresent() && !known.contains(name.get())) {
            refuse(node, path, FieldSentences.notOneOf(name.get(), known));
            return Optional.empty();
        }
        return name;
    }
}
