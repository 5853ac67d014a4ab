package org.atelier.tool.rehearsal;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.atelier.domain.Plan;
import org.atelier.domain.Words;
import org.atelier.plan.PlanJson;
import org.atelier.tool.client.Network;
import org.atelier.tool.client.NotLetIn;

/** Holds a workshop from the first phone's entrance to the last look at every screen. */
public final class Rehearsal {
    private static final long LAST_LOOK_MILLIS = 20_000;
    private static final int SPARE_CONNECTIONS = 16;

    private final Doors doors;
    private final Order order;
    private final Room room;
    private final Tally tally = new Tally();
    private final Sightings sightings = new Sightings();
    private final Agreement agreement;

    public Rehearsal(Doors doors, Order order) {
        this.doors = doors;
        this.order = order;
        Network network = new Network(doors.address(), order.phones() + SPARE_CONNECTIONS, order.seed());
        room = new Room(network, doors, order);
        agreement = new Agreement(room.screens(), tally);
    }

    /** The plan of the workshop, as its server tells it to the first phone; fails when nothing opens. */
    public Future<Plan> plan() {
        return room.enterFirst().map(entered -> PlanJson.read(entered.plan()));
    }

    /** Runs it once, with these items; never fails, since what went wrong is what it reports. */
    public Future<Report> run(Plan plan, List<Row> rows, Progress progress) {
        long began = System.nanoTime();
        Promise<Void> end = Promise.promise();
        room.network().vertx().runOnContext(_ -> {
            progress.follow(room, tally, rows.size());
            hold(plan, rows, progress)
                    .timeout(order.seconds(), TimeUnit.SECONDS)
                    .onComplete(result -> onLoop(() -> end.handle(result)));
        });
        return end.future().transform(ended -> {
            progress.end();
            double seconds = (System.nanoTime() - began) / 1e9;
            Optional<Words> stopped = Optional.ofNullable(ended.cause()).map(Rehearsal::why);
            return Future.succeededFuture(new Verdict(plan, doors, order, room, tally, agreement)
                    .report(rows.size(), seconds, sightings.latencies(), stopped));
        });
    }

    /** A time-out comes on a thread of its own, and screens are looked at only on the one that owns them. */
    private void onLoop(Runnable look) {
        room.network().vertx().runOnContext(_ -> look.run());
    }

    /** Everyone leaves. */
    public Future<Void> close() {
        return room.leave();
    }

    private Future<Void> hold(Plan plan, List<Row> rows, Progress progress) {
        var contributions = new Contributions(room, tally, sightings, order.seed());
        var course = new Course(
                new Course.Stage(room, plan, contributions, agreement, sightings, progress), rows, order.votes());
        sightings.watch(room.screens());
        return room.open().compose(_ -> course.run()).compose(_ -> lastLook(plan));
    }

    /** Gives the slowest screen time to show the last of it. */
    private Future<Void> lastLook(Plan plan) {
        return room.until(
                        () -> agreement.everyoneSeesAll()
                                && (!doors.alone() || Verdict.countsHold(plan, room, tally))
                                && agreement.everyoneHasTheirOwn(room.phones()),
                        LAST_LOOK_MILLIS)
                .mapEmpty();
    }

    /** What people are told of it. */
    public static Words why(Throwable failure) {
        return switch (failure) {
            case Stopped stopped -> stopped.sentence();
            case TimeoutException _ -> Sentences.outOfTime();
            case NotLetIn not -> Sentences.notLetIn(not);
            default -> Sentences.unexpected(failure);
        };
    }
}
