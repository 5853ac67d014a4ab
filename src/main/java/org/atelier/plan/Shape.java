package org.atelier.plan;

import java.util.List;
import java.util.stream.Stream;

/** Which fields each part of a plan has; a test keeps plan.schema.json in step with it. */
enum Shape {
    PLAN(
            List.of("id", "languages", "title", "sides", "levels", "phases"),
            List.of("subtitle", "references", "questions", "votes", "segments")),
    SIDE(List.of("id", "name"), List.of("prompt", "mark")),
    LEVEL(List.of("id", "name"), List.of("short", "about")),
    REFERENCE(List.of("id", "side", "level", "text", "source"), List.of()),
    QUESTION(List.of("id", "text"), List.of("hint")),
    VOTE(List.of("id", "name", "kind"), List.of("budget", "per", "cap", "criteria", "top")),
    CRITERION(List.of("id", "name"), List.of()),
    SEGMENT(List.of("id", "name"), List.of()),
    PHASE(
            List.of("id", "kind", "title"),
            List.of(
                    "prompt",
                    "body",
                    "sides",
                    "questions",
                    "vote",
                    "visibility",
                    "minutes",
                    "add",
                    "approve",
                    "clarify"));

    private final List<String> required;
    private final List<String> optional;

    Shape(List<String> required, List<String> optional) {
        this.required = required;
        this.optional = optional;
    }

    List<String> required() {
        return required;
    }

    List<String> fields() {
        return Stream.concat(required.stream(), optional.stream()).toList();
    }
}
