package org.atelier.gateway;

import java.util.function.UnaryOperator;
import org.atelier.domain.Command;
import org.atelier.writer.Secrets;

/** What someone shows to be seated. */
sealed interface SeatBy {

    /** Nothing but the join code, which everyone has. */
    record Code() implements SeatBy {}

    record Ticket(String secret) implements SeatBy {}

    record Pass(String secret) implements SeatBy {}

    record Table(String secret) implements SeatBy {}

    /** Whether it can be one of ours: others are not worth a question to the writer. */
    default boolean isWellFormed() {
        return switch (this) {
            case Code() -> true;
            case Ticket(String secret) -> CookieSecret.wellFormed(secret);
            case Pass(String secret) -> CookieSecret.wellFormed(secret);
            case Table(String secret) -> CookieSecret.wellFormed(secret);
        };
    }

    /** @param key of the cookie that the device will have */
    default Command.Seating seating(String key, UnaryOperator<String> seal) {
        return switch (this) {
            case Code() -> new Command.TakeSeat(key);
            case Ticket(String secret) -> new Command.TakeTicket(seal.apply(secret), key);
            case Pass(String secret) -> new Command.TakePass(seal.apply(secret), key);
            case Table(String secret) -> new Command.TakeTable(Secrets.key(secret), key);
        };
    }
}
