package org.atelier.writer;

import io.vertx.core.buffer.Buffer;
import java.util.Optional;
import java.util.OptionalInt;
import org.atelier.domain.Actor;
import org.atelier.domain.Event;
import org.atelier.domain.Plan;
import org.atelier.domain.Recorded;
import org.atelier.domain.Rejection;

/** The writer's answers. */
public sealed interface Reply {

    /** {@code key}: by which this one is known. */
    record Known(Actor actor, String key, About about) implements Reply {}

    /** No such seat or link, a closed door, a full room: whoever asks is not told which. */
    record Unknown() implements Reply {}

    /**
     * @param ops the highest op accepted from this actor
     * @param mine for a seat, its own part
     * @param state a snapshot, or the delta since the position that was given
     */
    record Joined(long ops, Optional<Mine> mine, TickFrame state) implements Reply {}

    /**
     * @param mine for a seat whose own part this command changed: to be sent before the receipt (M4)
     */
    record Receipt(long op, Answer answer, Optional<Mine> mine) implements Reply {}

    /** Nothing can be stored now; whatever was asked may have happened or not (R8). */
    record Unavailable() implements Reply {}

    sealed interface Answer {
        /** {@code made}: the number of the item, of the link or of the first ticket that this made. */
        record Accepted(long seq, OptionalInt made) implements Answer {
            static Accepted of(Recorded recorded) {
                return new Accepted(
                        recorded.seq(),
                        switch (recorded.event()) {
                            case Event.ItemAdded added -> OptionalInt.of(added.item());
                            case Event.GrantMade made -> OptionalInt.of(made.grant());
                            case Event.TicketsIssued issued -> OptionalInt.of(issued.first());
                            case Event.OfHouse _, Event.OfConduct _, Event.OfItems _, Event.OfVotes _ ->
                                OptionalInt.empty();
                            case Event.WorkshopCreated _, Event.Decided _, Event.Noted _ -> OptionalInt.empty();
                            case Event.ThemesProposed _, Event.DuplicatesProposed _ -> OptionalInt.empty();
                        });
            }
        }

        record Refused(Rejection why) implements Answer {}
    }

    /** Nothing when the workshop was not created after all. */
    record Described(Optional<About> about) implements Reply {}

    /** A file with what is on disk of a workshop. */
    record Exported(About about, Buffer file) implements Reply {}

    /**
     * What a workshop is, for whoever enters it.
     *
     * @param eraseAfter when it is to be erased, in milliseconds since 1970
     */
    record About(String id, String code, String language, Plan plan, long eraseAfter) {}

    /** A seat's own part as a frame; of two, the one with the higher version is newer. */
    record Mine(long version, Buffer frame) {}
}
