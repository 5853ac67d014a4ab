package org.atelier.journal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.atelier.domain.Actor;
import org.atelier.domain.Role;

/**
 * An actor's name in the journal: {@code s12} for a seat; {@code moderator}, {@code moderator.4} or {@code moderator.4/DEVICE}
 * for the holder of a role's first link or of another grant; {@code analysis}, {@code host}.
 */
public final class ActorKey {
    private static final Pattern HOLDER = Pattern.compile("([a-z]+)(?:\\.([1-9][0-9]{0,8}))?(?:/([a-z0-9]{1,32}))?");

    public static String of(Actor actor) {
        return switch (actor) {
            case Actor.Seat(int number) -> "s" + number;
            case Actor.Holder(Role role, int grant, String device) ->
                role.id() + (grant == 0 ? "" : "." + grant) + (device.isEmpty() ? "" : "/" + device);
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
        Matcher holder = HOLDER.matcher(key);
        if (!holder.matches()) {
            return Optional.empty();
        }
        int grant = holder.group(2) == null ? 0 : Integer.parseInt(holder.group(2));
        String device = holder.group(3) == null ? "" : holder.group(3);
        return Role.of(holder.group(1)).map(role -> new Actor.Holder(role, grant, device));
    }

    private ActorKey() {}
}
