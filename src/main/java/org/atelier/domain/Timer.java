package org.atelier.domain;

/** A countdown of the server's, the same second on every screen. */
public sealed interface Timer {

    /** {@code endsAt}: milliseconds since 1970. */
    record Running(long endsAt, int seconds) implements Timer {}

    /** It stands still while the room pauses; {@code left} in milliseconds. */
    record Held(long left, int seconds) implements Timer {}

    /** How long it was started for. */
    int seconds();

    default Timer held(long now) {
        return switch (this) {
            case Running(long endsAt, int seconds) -> new Held(Math.max(0, endsAt - now), seconds);
            case Held held -> held;
        };
    }

    default Timer running(long now) {
        return switch (this) {
            case Running running -> running;
            case Held(long left, int seconds) -> new Running(now + left, seconds);
        };
    }
}
