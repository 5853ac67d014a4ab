package org.atelier.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.atelier.domain.Words;

/**
 * The fields of one part of a plan. What does not hold is told to the problems and read as empty, so that the rest of
 * the file is read too; the plan is thrown away at the end.
 */
final class Fields {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,31}");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("[0-9]{1,6}");

    private final Shape shape;
    private final String path;
    private final Map<String, Node.Entry> entries;
    private final Reading reading;

    private Fields(Shape shape, String path, Map<String, Node.Entry> entries, Reading reading) {
        this.shape = shape;
        this.path = path;
        this.entries = entries;
        this.reading = reading;
    }

    /** Tells at once which fields are missing and which there are not. */
    static Fields of(Node node, String path, Shape shape, Reading reading) {
        if (!(node instanceof Node.Mapping mapping)) {
            reading.refuse(node, path, FieldSentences.needsFields());
            return new Fields(shape, path, Map.of(), reading);
        }
        mapping.entries().forEach((name, entry) -> {
            if (!shape.fields().contains(name)) {
                reading.problems()
                        .add(entry.line(), Paths.field(path, name), FieldSentences.unknownField(name, shape.fields()));
            }
        });
        for (String name : shape.required()) {
            if (!mapping.entries().containsKey(name)) {
                reading.problems().add(mapping.line(), Paths.field(path, name), FieldSentences.missing(name));
            }
        }
        return new Fields(shape, path, mapping.entries(), reading);
    }

    Optional<Node> node(String name) {
        if (!shape.fields().contains(name)) {
            throw new IllegalStateException(shape + " has no field " + name);
        }
        return Optional.ofNullable(entries.get(name)).map(Node.Entry::value);
    }

    String path(String name) {
        return Paths.field(path, name);
    }

    Words words(String name, int most) {
        return node(name).map(node -> reading.words(node, path(name), most)).orElse(Words.NONE);
    }

    /** The part's id; {@code taken} are those of the parts before it in the same list. */
    String id(Set<String> taken) {
        Optional<Node> node = node("id");
        String id = node.flatMap(n -> reading.text(n, path("id"))).orElse("");
        if (id.isEmpty()) {
            return id;
        }
        if (!ID.matcher(id).matches()) {
            reading.refuse(node.get(), path("id"), FieldSentences.badId(id));
        } else if (!taken.add(id)) {
            reading.refuse(node.get(), path("id"), FieldSentences.idTaken(id));
        }
        return id;
    }

    /** The name of another part of the plan, or of a choice; empty when it is none of {@code known}. */
    Optional<String> oneOf(String name, Collection<String> known) {
        return node(name).flatMap(node -> reading.oneOf(node, path(name), known));
    }

    /** One of those choices, by its id; empty when it is none, or not given. */
    <E> Optional<E> choice(String name, E[] values, Function<E, String> id) {
        List<String> ids = Arrays.stream(values).map(id).toList();
        return oneOf(name, ids).map(chosen -> values[ids.indexOf(chosen)]);
    }

    boolean flag(String name, boolean otherwise) {
        Optional<Node> node = node(name);
        if (node.isEmpty() || node.get() instanceof Node.Refused) {
            return otherwise;
        }
        if (node.get() instanceof Node.Scalar scalar && scalar.isFlag()) {
            return scalar.text().equals("true");
        }
        reading.refuse(node.get(), path(name), FieldSentences.notBoolean());
        return otherwise;
    }

    int number(String name, int least, int most) {
        return number(name, least, most, least);
    }

    int number(String name, int least, int most, int otherwise) {
        Optional<Node> node = node(name);
        if (node.isEmpty()) {
            return otherwise;
        }
        if (node.get() instanceof Node.Scalar scalar
                && scalar.plain()
                && WHOLE_NUMBER.matcher(scalar.text()).matches()) {
            int number = Integer.parseInt(scalar.text());
            if (number >= least && number <= most) {
                return number;
            }
        }
        reading.refuse(node.get(), path(name), FieldSentences.notNumber(least, most));
        return otherwise;
    }

    /** Reads each element of a list; past {@code most} the elements are only counted. */
    <T> List<T> list(String name, int least, int most, BiFunction<Node, String, T> read) {
        Optional<Node> node = node(name);
        if (node.isEmpty()) {
            return List.of();
        }
        if (!(node.get() instanceof Node.Sequence sequence)) {
            reading.refuse(node.get(), path(name), FieldSentences.needsList());
            return List.of();
        }
        int count = sequence.items().size();
        if (count < least) {
            reading.refuse(sequence, path(name), FieldSentences.tooFew(least));
        } else if (count > most) {
            reading.refuse(sequence, path(name), FieldSentences.tooMany(count, most));
        }
        List<T> items = new ArrayList<>();
        for (int i = 0; i < Math.min(count, most); i++) {
            items.add(read.apply(sequence.items().get(i), Paths.item(path(name), i)));
        }
        return items;
    }

    /** A list of names out of {@code known}, each at most once. */
    List<String> names(String name, int least, int most, Collection<String> known) {
        Set<String> given = new HashSet<>();
        return list(name, least, most, (node, at) -> {
                    Optional<String> one = reading.oneOf(node, at, known);
                    if (one.isPresent() && !given.add(one.get())) {
                        reading.refuse(node, at, FieldSentences.repeated(one.get()));
                    }
                    return one;
                })
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }
}
