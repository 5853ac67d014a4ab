package org.atelier.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.atelier.domain.Place;
import org.atelier.plan.PlaceJson;

/**
 * The fields of one frame, each to be asked for by name and type. Whatever was never asked for is unknown, so a frame is
 * whole only when {@link #finish} finds none left.
 */
final class Fields {
    /** Ops live in JavaScript numbers. */
    private static final long LARGEST = (1L << 53) - 1;
    /** More than any command needs; a frame of 8 KB holds more. */
    private static final int LONGEST_LIST = 500;

    private final ObjectNode object;
    private final Set<String> asked = new HashSet<>();

    Fields(ObjectNode object) {
        this.object = object;
    }

    boolean isEmpty() {
        return object.isEmpty();
    }

    String text(String name) throws Wrong {
        return ofText(name, required(name));
    }

    Optional<String> optionalText(String name) throws Wrong {
        Optional<JsonNode> value = optional(name);
        return value.isPresent() ? Optional.of(ofText(name, value.get())) : Optional.empty();
    }

    boolean has(String name) {
        return object.has(name);
    }

    /** A reason that may be left out is then empty. */
    String optionalReason() throws Wrong {
        return optionalText("reason").orElse("");
    }

    /** False when it is left out. */
    boolean optionalFlag(String name) throws Wrong {
        return has(name) && flag(name);
    }

    OptionalInt optionalNumber(String name) throws Wrong {
        return has(name) ? OptionalInt.of(number(name)) : OptionalInt.empty();
    }

    OptionalInt optionalNumbered(String name, char prefix) throws Wrong {
        return has(name) ? OptionalInt.of(numbered(name, prefix)) : OptionalInt.empty();
    }

    <E> E constant(String name, E[] values, Function<E, String> id) throws Wrong {
        String given = text(name);
        for (E value : values) {
            if (id.apply(value).equals(given)) {
                return value;
            }
        }
        throw new Wrong(name);
    }

    boolean flag(String name) throws Wrong {
        JsonNode value = required(name);
        return check(name, value.isBoolean(), value).booleanValue();
    }

    long whole(String name) throws Wrong {
        JsonNode value = required(name);
        check(name, value.isIntegralNumber() && value.canConvertToLong(), value);
        return check(name, Math.abs(value.longValue()) <= LARGEST, value).longValue();
    }

    /** A number that the rules judge: past what an int holds it is only as wrong as the largest int. */
    int number(String name) throws Wrong {
        return Math.clamp(whole(name), Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    /** {@code i12} for prefix {@code i}: the name of an item, a theme or a decision. */
    int numbered(String name, char prefix) throws Wrong {
        return numberOf(name, text(name), prefix);
    }

    List<Integer> allNumbered(String name, char prefix) throws Wrong {
        JsonNode value = required(name);
        check(name, value.isArray() && !value.isEmpty() && value.size() <= LONGEST_LIST, value);
        List<Integer> numbers = new ArrayList<>(value.size());
        for (JsonNode element : value) {
            numbers.add(numberOf(name, ofText(name, element), prefix));
        }
        return numbers;
    }

    /** Such a list, which may be empty. */
    List<Integer> optionalNumbers(String name, char prefix) throws Wrong {
        JsonNode value = required(name);
        return value.isArray() && value.isEmpty() ? List.of() : allNumbered(name, prefix);
    }

    Map<String, Integer> numbersByName(String name) throws Wrong {
        Fields inner = object(name).orElseThrow(() -> new Wrong(name));
        Map<String, Integer> values = new HashMap<>();
        for (String key : inner.names()) {
            values.put(key, inner.number(key));
        }
        return values;
    }

    Map<String, String> textsByName(String name) throws Wrong {
        Fields inner = object(name).orElseThrow(() -> new Wrong(name));
        Map<String, String> values = new TreeMap<>();
        for (String key : inner.names()) {
            values.put(key, inner.text(key));
        }
        return values;
    }

    interface Reader<T> {
        T read(Fields fields) throws Wrong;
    }

    /** A list of objects, each of which has to be whole. */
    <T> List<T> each(String name, Reader<T> reader) throws Wrong {
        JsonNode value = required(name);
        check(name, value.isArray() && value.size() <= LONGEST_LIST, value);
        List<T> read = new ArrayList<>();
        for (JsonNode element : value) {
            check(name, element.isObject(), element);
            Fields fields = new Fields((ObjectNode) element);
            read.add(reader.read(fields));
            fields.finish();
        }
        return read;
    }

    private List<String> names() {
        return object.properties().stream().map(Map.Entry::getKey).toList();
    }

    List<String> texts(String name, int most) throws Wrong {
        JsonNode value = required(name);
        check(name, value.isArray() && value.size() <= most, value);
        List<String> texts = new ArrayList<>(value.size());
        for (JsonNode element : value) {
            texts.add(ofText(name, element));
        }
        return texts;
    }

    Place place(String name) throws Wrong {
        return PlaceJson.read(required(name)).orElseThrow(() -> new Wrong(name));
    }

    Optional<Fields> object(String name) throws Wrong {
        Optional<JsonNode> value = optional(name);
        if (value.isPresent()) {
            check(name, value.get().isObject(), value.get());
        }
        return value.map(node -> new Fields((ObjectNode) node));
    }

    void finish() throws Wrong {
        if (!Json.hasOnly(object, asked)) {
            throw new Wrong("unknown field");
        }
    }

    private Optional<JsonNode> optional(String name) {
        asked.add(name);
        return Optional.ofNullable(object.get(name));
    }

    private JsonNode required(String name) throws Wrong {
        return optional(name).orElseThrow(() -> new Wrong(name));
    }

    private static String ofText(String name, JsonNode value) throws Wrong {
        return check(name, value.isTextual(), value).textValue();
    }

    private static JsonNode check(String name, boolean holds, JsonNode value) throws Wrong {
        if (!holds) {
            throw new Wrong(name);
        }
        return value;
    }

    /** Strict: no sign, no leading zero, within an int; so that each thing has one name only. */
    private static int numberOf(String name, String id, char prefix) throws Wrong {
        boolean shaped = id.length() >= 2 && id.length() <= 10 && id.charAt(0) == prefix && id.charAt(1) != '0';
        for (int i = 1; shaped && i < id.length(); i++) {
            shaped = id.charAt(i) >= '0' && id.charAt(i) <= '9';
        }
        if (!shaped) {
            throw new Wrong(name);
        }
        return Integer.parseInt(id.substring(1));
    }

    /** A field that is missing, unknown or of a wrong type. Checked, and caught in {@link CommandCodec} alone. */
    static final class Wrong extends Exception {
        Wrong(String field) {
            super(field, null, false, false);
        }
    }
}
