package org.atelier.writer;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.eventbus.DeliveryOptions;
import io.vertx.core.eventbus.Message;
import java.util.List;
import java.util.function.Consumer;
import org.atelier.domain.Command;
import org.atelier.domain.Event;
import org.atelier.domain.Item;
import org.atelier.domain.Workshop;

/**
 * Asks the text analysis for a new reading when items have changed: one at a time, not more often than a pause that grows
 * with what the last one took, so that analysis yields to the room. Owned by the writer's thread.
 */
final class Analyst {
    private static final long PAUSE_MILLIS = 400;
    private static final long LONGEST_PAUSE_MILLIS = 30_000;
    private static final long DEADLINE_MILLIS = 20_000;

    private final Vertx vertx;
    private final Workshop workshop;
    private final Consumer<Command.Propose> onProposal;
    private boolean stale;
    private boolean busy;
    private boolean stopped;
    private long pause = PAUSE_MILLIS;

    Analyst(Vertx vertx, Workshop workshop, Consumer<Command.Propose> onProposal) {
        this.vertx = vertx;
        this.workshop = workshop;
        this.onProposal = onProposal;
    }

    void saw(Event event) {
        boolean changesWhatIsSaid = switch (event) {
            case Event.ItemAdded _, Event.ItemRephrased _, Event.ItemWithdrawn _ -> true;
            case Event.Decided _, Event.DecisionUndone _ -> true;
            case Event.ClarificationAsked _, Event.DecisionExplained _ -> false;
            case Event.ItemsClaimed _, Event.ClaimsReleased _ -> false;
            case Event.WorkshopCreated _, Event.OfHouse _, Event.OfConduct _, Event.OfVotes _ -> false;
            case Event.ThemesProposed _, Event.DuplicatesProposed _, Event.Noted _ -> false;
        };
        if (changesWhatIsSaid) {
            readSoon();
        }
    }

    void readSoon() {
        stale = true;
        if (!busy && !stopped) {
            busy = true;
            vertx.setTimer(pause, _ -> read());
        }
    }

    void stop() {
        stopped = true;
    }

    private void read() {
        if (stopped) {
            return;
        }
        stale = false;
        long begun = System.nanoTime();
        var options = new DeliveryOptions().setLocalOnly(true).setSendTimeout(DEADLINE_MILLIS);
        Future<Message<Command.Propose>> answer = vertx.eventBus().request(Addresses.INSIGHT, standing(), options);
        answer.onComplete(result -> {
            busy = false;
            long took = (System.nanoTime() - begun) / 1_000_000;
            pause = result.succeeded() ? Math.max(PAUSE_MILLIS, 2 * took) : Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
            if (result.succeeded() && !stopped) {
                onProposal.accept(result.result().body());
            }
            if (stale || result.failed()) {
                readSoon();
            }
        });
    }

    private Standing standing() {
        return new Standing(
                workshop.items().all().stream().filter(Item::stands).toList(),
                workshop.desk().apart(),
                List.copyOf(workshop.themes().values()),
                workshop.nextTheme());
    }
}
