package org.atelier.domain;

/** Where an item stands: in a cell of the framework, under a closing question, among the comments. */
public sealed interface Place {

    record Cell(String side, String level) implements Place {}

    /** « Je ne sais pas »: the author left the level to the moderators. */
    record Unplaced(String side) implements Place {}

    record Answer(String question) implements Place {}

    record Comments() implements Place {}

    /** Whether items at both places may be shown as one: the same side, whatever the level; else the same list. */
    default boolean mayMergeWith(Place other) {
        return list().equals(other.list());
    }

    private String list() {
        return switch (this) {
            case Cell(String side, String _) -> "side " + side;
            case Unplaced(String side) -> "side " + side;
            case Answer(String question) -> "question " + question;
            case Comments() -> "comments";
        };
    }

    /** Whether items there belong to the framework of sides and levels, rather than to a question or the comments. */
    default boolean isInFramework() {
        return switch (this) {
            case Cell _, Unplaced _ -> true;
            case Answer _, Comments _ -> false;
        };
    }

    /** Its level; empty where there is none. */
    default String levelOrNone() {
        return this instanceof Cell(String _, String level) ? level : "";
    }
}
