package org.atelier.writer;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.atelier.board.Board;
import org.atelier.domain.Actor;
import org.atelier.domain.Command;
import org.atelier.domain.House;
import org.atelier.domain.Recorded;
import org.atelier.domain.Role;
import org.atelier.domain.Workshop;
import org.atelier.report.DecisionsTable;
import org.atelier.report.ItemsTable;
import org.atelier.report.Table;

/**
 * A workshop in memory: all that is rebuilt from the journal, and forgotten at once when a batch could not be stored. Owned
 * by the writer's thread.
 */
final class Live {
    private final String id;
    private final String epoch;
    private final History history = new History();
    private final Board board;
    private final Ticker ticker;
    private final Analyst analyst;
    private long mineVersion;

    /**
     * What outlives a memory that was forgotten.
     *
     * @param clock above every tick and version that was given before
     */
    record Since(int online, long clock) {
        static final Since START = new Since(0, 0);
    }

    Live(
            Vertx vertx,
            String id,
            Store.Replay replay,
            Since since,
            WriterCounts counts,
            Consumer<Command.Propose> onProposal) {
        this.id = id;
        this.epoch = replay.epoch();
        this.board = new Board(epoch);
        for (Recorded recorded : replay.events()) {
            history.replay(recorded);
            board.apply(recorded);
        }
        board.takeTouchedSeats();
        board.online(since.online());
        board.tick();
        this.mineVersion = since.clock();
        this.ticker = new Ticker(vertx, id, epoch, board, since.clock(), counts);
        this.analyst = new Analyst(vertx, history.workshop(), onProposal);
        if (history.workshop().exists()) {
            analyst.readSoon();
        }
    }

    Since since() {
        return new Since(board.online(), Math.max(mineVersion, ticker.tick()) + 1);
    }

    /** After this it says nothing more. */
    void stop() {
        ticker.stop();
        analyst.stop();
    }

    History.Ruling decide(Actor actor, long op, long now, Command command) {
        History.Ruling ruling = history.decide(actor, op, now, command);
        if (ruling instanceof History.Ruling.Decided(List<Recorded> events, var _)) {
            events.forEach(recorded -> analyst.saw(recorded.event()));
        }
        return ruling;
    }

    /** {@code changed}: the own parts that changed, by seat. */
    record Shown(Map<Integer, Reply.Mine> changed, LetGo gone) {}

    /** Shows what is now on disk. */
    Shown show(List<Recorded> stored) {
        var leavers = new Leavers(board.workshop().house());
        for (Recorded recorded : stored) {
            leavers.before(recorded.event());
            board.apply(recorded);
        }
        Map<Integer, Reply.Mine> changed = new HashMap<>();
        board.takeTouchedSeats().forEach(seat -> changed.put(seat, mine(seat)));
        ticker.news();
        return new Shown(changed, leavers.gone());
    }

    void online(int change) {
        board.online(change);
        ticker.news();
    }

    Reply identify(Role role, String key) {
        Workshop shown = board.workshop();
        if (!shown.exists()) {
            return new Reply.Unknown();
        }
        Optional<Actor> actor = switch (role) {
            case ATTENDEE -> shown.house().seatOf(key).map(Actor.Seat::new);
            case PROJECTOR, FACILITATOR, MODERATOR ->
                shown.house()
                        .grants()
                        .ofKey(key)
                        .filter(grant -> grant.role() == role)
                        .map(grant -> grant.holder(""));
        };
        return actor.filter(this::isLetIn)
                .<Reply>map(known -> new Reply.Known(known, key, about().orElseThrow()))
                .orElseGet(Reply.Unknown::new);
    }

    /** What this workshop is, once its creation is on disk. */
    Optional<Reply.About> about() {
        Workshop shown = board.workshop();
        return Optional.ofNullable(shown.creation())
                .map(c -> new Reply.About(
                        id,
                        c.code(),
                        c.language(),
                        c.plan(),
                        shown.createdAt() + TimeUnit.DAYS.toMillis(c.retentionDays())));
    }

    /** Whether a device is known by that key, on disk or not yet. */
    boolean knows(String key) {
        return history.workshop().house().seatOf(key).isPresent();
    }

    /** Whether the room is open to that one, as far as the disk knows. */
    private boolean isLetIn(Actor actor) {
        House house = board.workshop().house();
        return switch (actor) {
            case Actor.Seat(int seat) -> house.mayAct(seat);
            case Actor.Holder holder -> house.grants().of(holder).isPresent();
            case Actor.Analysis _, Actor.Host _ -> false;
        };
    }

    /** Asked again here: between being known and listening one may have been let go, and would not have heard of it. */
    Reply join(Actor actor, Optional<Position> since) {
        if (!isLetIn(actor)) {
            return new Reply.Unknown();
        }
        boolean resumes = since.isPresent()
                && since.get().epoch().equals(epoch)
                && since.get().seq() <= board.seq();
        byte[] state = resumes ? board.since(actor.role(), since.get().seq()) : board.snapshot(actor.role());
        var frame = new TickFrame(ticker.tick(), new Position(epoch, board.seq()), Buffer.buffer(state));
        Optional<Reply.Mine> mine = actor instanceof Actor.Seat(int seat) ? Optional.of(mine(seat)) : Optional.empty();
        return new Reply.Joined(history.highestOp(actor), mine, frame);
    }

    /** What is on disk, as a table to be written. */
    Table.Draft<?> draft(Request.Export export) {
        Workshop shown = board.workshop();
        return switch (export.sheet()) {
            case ITEMS -> ItemsTable.of(shown, export.language());
            case DECISIONS -> DecisionsTable.of(shown, export.language());
        };
    }

    private Reply.Mine mine(int seat) {
        return new Reply.Mine(++mineVersion, Buffer.buffer(board.mine(seat)));
    }
}
