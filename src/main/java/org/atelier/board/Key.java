package org.atelier.board;

import org.atelier.domain.Role;

/** The name of one entry of the shared state (docs/PROTOCOL.md, section 3). */
sealed interface Key {

    record Now() implements Key {}

    record People() implements Key {}

    record Done() implements Key {}

    record Counts() implements Key {}

    record Unthemed() implements Key {}

    record Queue() implements Key {}

    record Waiting() implements Key {}

    record OneItem(int n) implements Key {}

    record OneTheme(int n) implements Key {}

    record DeskItem(int n) implements Key {}

    record OneDecision(int n) implements Key {}

    record OneClaim(int n) implements Key {}

    record House() implements Key {}

    record OneGrant(int n) implements Key {}

    record OnePoll(String vote) implements Key {}

    default String name() {
        return switch (this) {
            case Now() -> "now";
            case People() -> "people";
            case Done() -> "done";
            case Counts() -> "counts";
            case Unthemed() -> "unthemed";
            case Queue() -> "queue";
            case Waiting() -> "waiting";
            case OneItem(int n) -> "item/i" + n;
            case OneTheme(int n) -> "theme/t" + n;
            case DeskItem(int n) -> "desk/i" + n;
            case OneDecision(int n) -> "decision/d" + n;
            case OneClaim(int n) -> "claim/i" + n;
            case House() -> "house";
            case OneGrant(int n) -> "grant/g" + n;
            case OnePoll(String vote) -> "poll/" + vote;
        };
    }

    /** Whether that role ever sees entries of this name. */
    default boolean isFor(Role role) {
        return switch (this) {
            case Now(), People(), Done(), Counts(), Unthemed() -> true;
            case OneItem _, OneTheme _, OnePoll _ -> true;
            case Queue(), Waiting(), OneClaim(int _) -> role == Role.MODERATOR || role == Role.FACILITATOR;
            case DeskItem _, OneDecision _ -> role == Role.MODERATOR;
            case House(), OneGrant _ -> role == Role.FACILITATOR;
        };
    }
}
