package org.atelier.writer;

import java.util.Set;
import org.atelier.domain.Actor;

/**
 * Who may be in the room no longer, for the gateways to close their connections (G2, T3, T6).
 *
 * @param links holders of links, on whatever device, so without one
 */
public record LetGo(Set<Integer> seats, Set<Actor.Holder> links) {
    public LetGo {
        seats = Set.copyOf(seats);
        links = Set.copyOf(links);
    }

    public boolean isNobody() {
        return seats.isEmpty() && links.isEmpty();
    }

    public boolean has(Actor actor) {
        return switch (actor) {
            case Actor.Seat(int number) -> seats.contains(number);
            case Actor.Holder holder -> links.contains(new Actor.Holder(holder.role(), holder.grant(), ""));
            case Actor.Analysis _, Actor.Host _ -> false;
        };
    }
}
