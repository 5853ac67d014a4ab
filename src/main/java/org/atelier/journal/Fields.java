package org.atelier.journal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.atelier.domain.Mark;
import org.atelier.domain.Place;
import org.atelier.domain.Plan;
import org.atelier.domain.Role;
import org.atelier.domain.VoteRule;
import org.atelier.plan.PlaceJson;
import org.atelier.plan.PlanJson;
import org.atelier.plan.VoteJson;

/** The fields of a stored JSON object, each of one type, none left over; anything else is an IllegalArgumentException. */
final class Fields {
    private final JsonNode node;
    private final Set<String> read = new HashSet<>();

    Fields(JsonNode node) {
        expect(node.isObject(), "an object");
        this.node = node;
    }

    int number(String name) {
        return field(name, JsonNode::isInt, "a number").intValue();
    }

    long longNumber(String name) {
        return field(name, JsonNode::isIntegralNumber, "a number").longValue();
    }

    boolean flag(String name) {
        return field(name, JsonNode::isBoolean, "true or false").booleanValue();
    }

    String text(String name) {
        return field(name, JsonNode::isTextual, "a text").textValue();
    }

    Optional<String> textIfAny(String name) {
        return node.has(name) ? Optional.of(text(name)) : Optional.empty();
    }

    Place place(String name) {
        return PlaceJson.read(field(name, JsonNode::isObject, "a place"))
                .orElseThrow(() -> new IllegalArgumentException(name + " is not a place"));
    }

    Plan plan(String name) {
        return PlanJson.read(field(name, JsonNode::isObject, "a plan"));
    }

    VoteRule rule(String name) {
        return VoteJson.rule(field(name, JsonNode::isObject, "a rule"));
    }

    Optional<Mark> markIfAny(String name) {
        return node.has(name)
                ? Optional.of(VoteJson.mark(field(name, JsonNode::isObject, "a mark")))
                : Optional.empty();
    }

    OptionalInt numberIfAny(String name) {
        return node.has(name) ? OptionalInt.of(number(name)) : OptionalInt.empty();
    }

    /** False when there is none. */
    boolean flagIfAny(String name) {
        return node.has(name) && flag(name);
    }

    Map<Role, String> keys(String name) {
        var fields = new Fields(field(name, JsonNode::isObject, "an object"));
        var keys = new EnumMap<Role, String>(Role.class);
        for (Role role : Role.values()) {
            fields.textIfAny(role.id()).ifPresent(key -> keys.put(role, key));
        }
        fields.expectNoOther();
        return keys;
    }

    List<Integer> numbers(String name) {
        return list(name, element -> {
            expect(element.isInt(), "numbers");
            return element.intValue();
        });
    }

    List<String> texts(String name) {
        return list(name, element -> {
            expect(element.isTextual(), "texts");
            return element.textValue();
        });
    }

    <T> List<T> each(String name, Function<Fields, T> reader) {
        return list(name, element -> {
            var fields = new Fields(element);
            T value = reader.apply(fields);
            fields.expectNoOther();
            return value;
        });
    }

    /** A field that is not read would be lost in silence. */
    void expectNoOther() {
        node.fieldNames().forEachRemaining(name -> expect(read.contains(name), "no field " + name));
    }

    private <T> List<T> list(String name, Function<JsonNode, T> reader) {
        var values = new ArrayList<T>();
        field(name, JsonNode::isArray, "a list").forEach(element -> values.add(reader.apply(element)));
        return values;
    }

    private JsonNode field(String name, Predicate<JsonNode> type, String wanted) {
        read.add(name);
        JsonNode value = node.path(name);
        expect(type.test(value), name + ": " + wanted);
        return value;
    }

    private static void expect(boolean holds, String wanted) {
        if (!holds) {
            throw new IllegalArgumentException("expected " + wanted);
        }
    }
}
