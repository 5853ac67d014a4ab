package org.atelier.tool.rehearsal;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.atelier.domain.Place;

/**
 * What a phone is to add, and where.
 *
 * @param line of the items file; 0 for an answer, which no file holds
 */
public record Row(int line, Place place, String text) {

    static Row answer(String question, String text) {
        return new Row(0, new Place.Answer(question), text);
    }

    boolean isOfFile() {
        return line > 0;
    }

    String side() {
        return switch (place) {
            case Place.Cell(String side, String _) -> side;
            case Place.Unplaced(String side) -> side;
            case Place.Answer _, Place.Comments _ -> "";
        };
    }

    /** As in {@code counts}: "" is « je ne sais pas ». */
    String level() {
        return switch (place) {
            case Place.Cell(String _, String level) -> level;
            case Place.Unplaced _, Place.Answer _, Place.Comments _ -> "";
        };
    }

    ObjectNode placeJson() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        return switch (place) {
            case Place.Cell(String side, String level) -> json.put("side", side).put("level", level);
            case Place.Unplaced(String side) -> json.put("side", side);
            case Place.Answer(String question) -> json.put("question", question);
            case Place.Comments() -> json.put("comments", true);
        };
    }

    ObjectNode add() {
        ObjectNode command = JsonNodeFactory.instance.objectNode().put("t", "add");
        command.set("place", placeJson());
        return command.put("text", text);
    }
}
