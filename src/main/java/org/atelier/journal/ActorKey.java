package org.atelier.journal;

import java.util.Optional;
import org.atelier.domain.Actor;
import org.atelier.domain.Role;

/** An actor's name in the journal: {@code s12} for a seat, a role's id for the holder of its link, {@code analysis}, {@code host}. */
public final class ActorKey {

    public static String of(Actor actor) {
        return switch (actor) {
            case Actor.Seat(int number) -> "s" + number;
            case Actor.Holder(Role role, String device) -> device.isEmpty() ? role.id() : role.id() + "/" + device;
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
            default -> holder(key);
        };
    }

    private static Optional<Actor> holder(String key) {
        int slash = key.indexOf('/');
        if (slash < 0) {
            return Role.of(key).map(Actor.Holder::new);
        }
        String device = key.substring(slash + 1);
        return device.matches("[a-z0-9]{1,32}")
                ? Role.of(key.substring(0, slash)).map(role -> new Actor.Holder(role, device))
                : Optional.empty();
    }

    private ActorKey() {}
}
