package org.atelier.board;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.atelier.domain.Blind;
import org.atelier.domain.Event;
import org.atelier.domain.Item;
import org.atelier.domain.Poll;
import org.atelier.domain.Workshop;

/** How the room looks at each item, whatever is in it: which vote is in force, and what is kept from whom. */
record Outlook(boolean themesHidden, Map<Integer, Sight> items) {

    /**
     * @param vote the one that is in force for the item, if any
     * @param returns how often the room has come back to that vote
     */
    record Sight(Optional<String> vote, int returns, Blind blind, boolean hidden) {}

    private static final Outlook NONE = new Outlook(false, Map.of());

    /** The outlook, if an event of this kind may change it: the others need no comparison. */
    static Outlook over(Workshop workshop, Event event) {
        return switch (event) {
            case Event.PhaseEntered _, Event.Revealed _, Event.RoundOpened _ -> over(workshop);
            case Event.OfConduct _, Event.OfVotes _, Event.OfHouse _, Event.OfItems _ -> NONE;
            case Event.WorkshopCreated _, Event.Decided _, Event.Noted _ -> NONE;
            case Event.ThemesProposed _, Event.DuplicatesProposed _ -> NONE;
        };
    }

    private static Outlook over(Workshop workshop) {
        Map<Integer, Sight> items = new HashMap<>();
        workshop.items().all().forEach(item -> items.put(item.n(), sight(workshop, item)));
        return new Outlook(Veil.hidesThemes(workshop), items);
    }

    private static Sight sight(Workshop workshop, Item item) {
        Optional<Poll> poll = workshop.polls().inForce(item.place());
        return new Sight(
                poll.map(Poll::vote),
                poll.map(Poll::returns).orElse(0),
                poll.map(p -> workshop.polls().blind(p.vote())).orElse(Blind.NONE),
                workshop.hidesItemsAt(item.place()));
    }
}
