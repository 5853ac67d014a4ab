package org.atelier.tool.rehearsal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.atelier.tool.client.Client;
import org.atelier.tool.client.Entered;
import org.atelier.tool.client.Network;
import org.atelier.tool.client.Receipt;
import org.atelier.tool.client.Way;

/** Everyone of a rehearsal: the phones, and whoever holds one of the links. */
final class Room {
    private static final int ENTER_AT_ONCE = 32;
    private static final long LOOK_MILLIS = 20;
    private static final long LEAVE_SECONDS = 5;

    /** Someone's screen, with the name by which a report speaks of it. */
    record Screen(String name, Client client) {
        private static final String DESK = "desk";
        private static final String REMOTE = "remote";

        /** Silence is for phones and the board. */
        boolean seesWhatIsHidden() {
            return name.equals(DESK) || name.equals(REMOTE);
        }
    }

    private final Network network;
    private final List<Client> phones = new ArrayList<>();
    private final List<Screen> screens = new ArrayList<>();
    private final Optional<Client> facilitator;
    private final Optional<Client> board;
    private int seated;

    Room(Network network, Doors doors, Order order) {
        this.network = network;
        facilitator = doors.facilitator().map(pass -> new Client(network, pass));
        board = doors.board().map(pass -> new Client(network, pass));
        board.ifPresent(client -> screens.add(new Screen("board", client)));
        doors.desk().ifPresent(pass -> screens.add(new Screen(Screen.DESK, new Client(network, pass))));
        facilitator.ifPresent(client -> screens.add(new Screen(Screen.REMOTE, client)));
        for (int i = 0; i < order.phones(); i++) {
            Client phone = new Client(network, doors.attendee(), i < order.polls() ? Way.POLL : Way.SOCKET);
            phones.add(phone);
            screens.add(new Screen("phone " + (i + 1), phone));
        }
    }

    /** The first phone takes its seat: what it is told of the plan is what everyone is told. */
    Future<Entered> enterFirst() {
        Promise<Entered> first = Promise.promise();
        network.vertx().runOnContext(_ -> phones.getFirst().enter().onComplete(first));
        return first.future();
    }

    /** Everyone comes in, some at a time as through a door. */
    Future<Void> open() {
        List<Future<Void>> lanes = new ArrayList<>();
        var waiting = screens.iterator();
        for (int i = 0; i < ENTER_AT_ONCE; i++) {
            lanes.add(letIn(waiting));
        }
        return Future.all(lanes).mapEmpty();
    }

    private Future<Void> letIn(Iterator<Screen> waiting) {
        if (!waiting.hasNext()) {
            return Future.succeededFuture();
        }
        Client next = waiting.next().client();
        return next.enter()
                .compose(_ -> next.connect())
                .onSuccess(_ -> seated++)
                .compose(_ -> letIn(waiting));
    }

    /** Gives a command to a facilitator who is there. */
    Future<Receipt> facilitate(ObjectNode command) {
        return facilitator.orElseThrow().command(command);
    }

    boolean isFacilitated() {
        return facilitator.isPresent();
    }

    List<Client> phones() {
        return phones;
    }

    List<Screen> screens() {
        return screens;
    }

    /** The screen whose counts a report gives. */
    Client front() {
        return board.orElseGet(phones::getFirst);
    }

    int seated() {
        return seated;
    }

    /** Looks again and again until it holds; false when it still does not after that time. */
    Future<Boolean> until(BooleanSupplier holds, long millis) {
        Promise<Boolean> answer = Promise.promise();
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        network.vertx().setPeriodic(1, LOOK_MILLIS, timer -> {
            boolean held = holds.getAsBoolean();
            if (held || System.nanoTime() > end) {
                network.vertx().cancelTimer(timer);
                answer.complete(held);
            }
        });
        return answer.future();
    }

    Future<Void> after(long millis) {
        return network.vertx().timer(Math.max(1, millis)).mapEmpty();
    }

    Network network() {
        return network;
    }

    Future<Void> leave() {
        Promise<Void> left = Promise.promise();
        network.vertx().runOnContext(_ -> {
            screens.forEach(screen -> screen.client().close());
            left.complete();
        });
        return left.future()
                .compose(_ -> network.close())
                .timeout(LEAVE_SECONDS, TimeUnit.SECONDS)
                .otherwiseEmpty();
    }
}
