package org.atelier.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.atelier.domain.Place;

/** A place as JSON, the same on the wire and in the journal: the PLACE of docs/PROTOCOL.md, section 3. */
public final class PlaceJson {

    public static ObjectNode write(Place place) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        return switch (place) {
            case Place.Cell(String side, String level) -> node.put("side", side).put("level", level);
            case Place.Unplaced(String side) -> node.put("side", side);
            case Place.Answer(String question) -> node.put("question", question);
            case Place.Comments() -> node.put("comments", true);
        };
    }

    /** Empty when the node is no place: another shape, an unknown field, a wrong type. */
    public static Optional<Place> read(JsonNode node) {
        if (node == null || !node.isObject()) {
            return Optional.empty();
        }
        Optional<Place> place = Optional.empty();
        if (node.size() == 2
                && node.path("side").isTextual()
                && node.path("level").isTextual()) {
            place = Optional.of(new Place.Cell(
                    node.get("side").textValue(), node.get("level").textValue()));
        } else if (node.size() == 1 && node.path("side").isTextual()) {
            place = Optional.of(new Place.Unplaced(node.get("side").textValue()));
        } else if (node.size() == 1 && node.path("question").isTextual()) {
            place = Optional.of(new Place.Answer(node.get("question").textValue()));
        } else if (node.size() == 1
                && node.path("comments").isBoolean()
                && node.get("comments").booleanValue()) {
            place = Optional.of(new Place.Comments());
        }
        return place;
    }

    private PlaceJson() {}
}
