package org.atelier.tool.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.Optional;

/** One phone, board, desk or remote: its cookie, its line, what it sees and what it has yet to send. */
public final class Client {
    private static final int MOST_ENTRANCES = 3;

    private final Network network;
    private final Pass pass;
    private final Store store = new Store();
    private final Line line;
    private final Outbox outbox;
    private final Promise<Client> live = Promise.promise();
    private Entered entered;
    private int turnedAway;
    private int lines;
    private int faults;
    private Optional<Integer> shutOut = Optional.empty();

    public Client(Network network, Pass pass) {
        this(network, pass, Way.SOCKET);
    }

    public Client(Network network, Pass pass, Way way) {
        this.network = network;
        this.pass = pass;
        line = new Line(network, way, new Ends());
        outbox = new Outbox(line::write, new Alarm(network.vertx()));
    }

    /** Takes a seat, or the role of a link. */
    public Future<Entered> enter() {
        return new Doorway(network)
                .enter(pass, Optional.ofNullable(entered).map(Entered::cookie))
                .onSuccess(now -> entered = now);
    }

    /** Connects, for as long as the client is not closed; succeeds once it sees the room. */
    public Future<Client> connect() {
        line.open(entered);
        return live.future();
    }

    /** Gives a command; its receipt may be long in coming, since a lost line comes back with it. */
    public Future<Receipt> command(ObjectNode command) {
        return shutOut.<Future<Receipt>>map(code -> Future.succeededFuture(new Receipt.ShutOut(code)))
                .orElseGet(() -> outbox.put(command));
    }

    public Store store() {
        return store;
    }

    /** The phase in which this client sees the room. */
    public String phase() {
        return store.value("now").path("phase").asText();
    }

    /** How often the line came back. */
    public int comebacks() {
        return Math.max(0, lines - 1);
    }

    /** How often a command was sent again. */
    public int sentAgain() {
        return outbox.sentAgain();
    }

    /** Frames that no rule of the protocol allows. */
    public int faults() {
        return faults;
    }

    /** The code with which the server shut this client out for good. */
    public Optional<Integer> shutOut() {
        return shutOut;
    }

    public void close() {
        line.close();
    }

    private final class Ends implements Line.Ends {

        @Override
        public ObjectNode hello() {
            ObjectNode hello = JsonNodeFactory.instance.objectNode();
            hello.put("t", "hello").put("protocol", 1).put("lang", "fr");
            store.since().ifPresent(since -> hello.set("since", since));
            return hello;
        }

        @Override
        public void hear(JsonNode frame) {
            switch (frame.path("t").asText()) {
                case "welcome" -> {
                    lines++;
                    outbox.welcome(frame.path("ops").asInt());
                }
                case "receipt" -> outbox.receipt(frame);
                case "mine" -> store.receive(frame);
                case "snapshot", "delta" -> {
                    if (store.receive(frame)) {
                        live.tryComplete(Client.this);
                    } else {
                        line.again();
                    }
                }
                default -> {}
            }
        }

        @Override
        public void fault(String what) {
            faults++;
        }

        @Override
        public void lost() {
            outbox.lost();
        }

        @Override
        public void over(Fate fate, int code) {
            if (fate == Fate.ENTER_AGAIN && ++turnedAway <= MOST_ENTRANCES) {
                enter().onSuccess(line::open).onFailure(_ -> stayOut(code));
            } else {
                stayOut(code);
            }
        }

        private void stayOut(int code) {
            shutOut = Optional.of(code);
            outbox.shutOut(code);
            live.tryFail(new NotLetIn(code, "closed with " + code));
        }
    }
}
