package org.atelier.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** As much of JSON Schema as plan.schema.json uses; a keyword that it does not know fails, so none is passed over. */
final class SchemaWalk {
    private static final Set<String> NOTES =
            Set.of("$schema", "$id", "$defs", "title", "description", "default", "then", "else");

    private final JsonNode root;

    SchemaWalk(JsonNode root) {
        this.root = root;
    }

    /** The paths at which the value does not hold; empty when it is valid. */
    List<String> faults(JsonNode value) {
        List<String> faults = new ArrayList<>();
        walk(root, value, "", faults);
        return faults;
    }

    private boolean holds(JsonNode schema, JsonNode value) {
        List<String> faults = new ArrayList<>();
        walk(schema, value, "", faults);
        return faults.isEmpty();
    }

    private void walk(JsonNode schema, JsonNode value, String path, List<String> faults) {
        if (schema.isBoolean()) {
            if (!schema.booleanValue()) {
                faults.add(path + " must not be there");
            }
            return;
        }
        schema.properties().forEach(keyword -> {
            if (!NOTES.contains(keyword.getKey()) && !check(schema, keyword.getKey(), value, path, faults)) {
                faults.add(path + " " + keyword.getKey());
            }
        });
    }

    /** Whether one keyword holds; those that go deeper add their own faults and hold themselves. */
    private boolean check(JsonNode schema, String keyword, JsonNode value, String path, List<String> faults) {
        JsonNode is = schema.get(keyword);
        return switch (keyword) {
            case "$ref" -> deeper(() -> walk(root.at(is.textValue().substring(1)), value, path, faults));
            case "allOf" -> deeper(() -> is.forEach(part -> walk(part, value, path, faults)));
            case "if" -> deeper(() -> walk(branch(schema, holds(is, value) ? "then" : "else"), value, path, faults));
            case "properties" -> deeper(() -> properties(is, value, path, faults));
            case "items" -> deeper(() -> items(is, value, path, faults));
            case "anyOf" -> stream(is).anyMatch(part -> holds(part, value));
            case "additionalProperties" ->
                value.propertyStream()
                        .allMatch(field -> schema.get("properties").has(field.getKey()));
            case "required" -> !value.isObject() || stream(is).allMatch(name -> value.has(name.textValue()));
            case "minProperties" -> !value.isObject() || value.size() >= is.intValue();
            case "type" -> isOfType(is.textValue(), value);
            case "const" -> is.equals(value);
            case "enum" -> stream(is).anyMatch(value::equals);
            case "pattern" -> !value.isTextual() || value.textValue().matches(is.textValue());
            case "minLength" -> !value.isTextual() || PlainText.length(value.textValue()) >= is.intValue();
            case "maxLength" -> !value.isTextual() || PlainText.length(value.textValue()) <= is.intValue();
            case "minItems" -> !value.isArray() || value.size() >= is.intValue();
            case "maxItems" -> !value.isArray() || value.size() <= is.intValue();
            case "uniqueItems" ->
                !value.isArray() || new HashSet<>(stream(value).toList()).size() == value.size();
            case "minimum" -> !value.isNumber() || value.doubleValue() >= is.doubleValue();
            case "maximum" -> !value.isNumber() || value.doubleValue() <= is.doubleValue();
            default -> throw new AssertionError("plan.schema.json uses a keyword this walk does not know: " + keyword);
        };
    }

    /** A branch that is left out allows everything. */
    private static JsonNode branch(JsonNode schema, String name) {
        return schema.has(name) ? schema.get(name) : BooleanNode.TRUE;
    }

    private void properties(JsonNode schemas, JsonNode value, String path, List<String> faults) {
        schemas.properties().forEach(field -> {
            if (value.has(field.getKey())) {
                walk(field.getValue(), value.get(field.getKey()), Paths.field(path, field.getKey()), faults);
            }
        });
    }

    private void items(JsonNode schema, JsonNode value, String path, List<String> faults) {
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            walk(schema, value.get(i), Paths.item(path, i), faults);
        }
    }

    private static boolean isOfType(String type, JsonNode value) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            case "boolean" -> value.isBoolean();
            case "integer" -> value.isIntegralNumber();
            default -> throw new AssertionError("unknown type " + type);
        };
    }

    private static boolean deeper(Runnable walk) {
        walk.run();
        return true;
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return list.valueStream();
    }
}
