package org.atelier.journal;

import java.util.Optional;
import org.atelier.domain.Actor;
import org.atelier.domain.Role;

/** An actor's name in the journal: {@code s12} for a seat, a role's id for the holder of its link, {@code analysis}, {@code host}. */
public final class ActorKey {

    public static String of(Actor actor) {
        return switch (actor) {
            case Actor.Seat(int number) -> "s" + number;
            case Actor.Holder(Role role) -> role.id();
            case Actor.Analysis() -> "analysis";
            case Actor.Host() -> "host";
        };
    }

    /** Empty when no actor is named so. */
    public static Optional<Actor> read(String key) {
        if (key.matches("s[1-9][0-9]{0,8}")) {
            return Optional.of(new Actor.Seat(Integer.parseInt(key.substring(1))));
        }
        return switch (key) {
            case "analysis" -> Optional.of(new Actor.Analysis());
            case "host" -> Optional.of(new Actor.Host());
            default -> Role.of(key).map(Actor.Holder::new);
        };
    }

    private ActorKey() {}
}
