package org.atelier.stranger;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** Someone in the room who says word for word what a test wants said, and remembers all that was heard. */
final class Guest implements Line.Ear, AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final List<JsonNode> heard = new CopyOnWriteArrayList<>();
    private final Line line;
    private volatile SharedState state = SharedState.EMPTY;
    private volatile JsonNode mine = Frames.object();
    private volatile int ended;
    private long op;

    Guest(Door door, String workshop, String role) {
        line = Line.open(door, workshop, role, this);
    }

    static ConditionFactory soon() {
        return Awaitility.await().pollInterval(Duration.ofMillis(10)).atMost(PATIENCE);
    }

    static JsonNode accepted(JsonNode receipt) {
        assertThat(receipt.path("status").asText()).as("%s", receipt).isEqualTo("accepted");
        return receipt;
    }

    /** To be told before it says hello with it. */
    Guest holding(SharedState held) {
        state = held;
        return this;
    }

    Guest hello() {
        return say(Frames.hello("fr", SharedState.EMPTY));
    }

    /** Says a frame; apostrophes stand for quotation marks. */
    Guest say(String frame) {
        line.say(frame.replace('\'', '"'));
        return this;
    }

    /** Gives the next command and waits for its receipt. */
    JsonNode ask(String type, String fields) {
        op = Math.max(op, heard("welcome").getFirst().path("ops").asLong()) + 1;
        return ask(op, type, fields);
    }

    JsonNode ask(long number, String type, String fields) {
        return ask(number, command(number, type, fields).replace('\'', '"'));
    }

    JsonNode ask(long number, String frame) {
        int before = receipts(number).size();
        line.say(frame);
        soon().until(() -> receipts(number).size() > before || ended != 0);
        assertThat(ended).as("the code that ended the connection").isZero();
        return receipts(number).getLast();
    }

    static String command(long number, String type, String fields) {
        return "{'t':'" + type + "','op':" + number + "," + fields + "}";
    }

    /** Adds an item that is accepted; its name. */
    String add(String side, String text) {
        return accepted(ask("add", "'place':{'side':'" + side + "','level':'ici'},'text':'" + text + "'"))
                .path("item")
                .asText();
    }

    JsonNode vote(String item, boolean on) {
        return ask("vote", "'item':'" + item + "','on':" + on);
    }

    /** The code with which such a command is refused. */
    String refusal(String type, String fields) {
        return ask(type, fields).path("code").asText();
    }

    List<JsonNode> heard() {
        return List.copyOf(heard);
    }

    List<JsonNode> heard(String type) {
        return heard.stream()
                .filter(frame -> frame.path("t").asText().equals(type))
                .toList();
    }

    List<JsonNode> receipts(long number) {
        return heard("receipt").stream()
                .filter(receipt -> receipt.path("op").asLong() == number)
                .toList();
    }

    JsonNode await(String type) {
        soon().until(() -> !heard(type).isEmpty());
        return heard(type).getFirst();
    }

    /** Waits until the shared state is so. */
    SharedState sees(Predicate<SharedState> so) {
        soon().until(() -> so.test(state));
        return state;
    }

    /** Waits until an item is shown, and so. */
    JsonNode sees(String item, Predicate<JsonNode> so) {
        return sees(all -> Optional.ofNullable(all.values().get("item/" + item))
                        .filter(so)
                        .isPresent())
                .value("item/" + item);
    }

    SharedState state() {
        return state;
    }

    JsonNode mine() {
        return mine;
    }

    /** The closing code, once there is one. */
    int awaitEnd() {
        soon().until(() -> ended != 0);
        return ended;
    }

    boolean isOpen() {
        return ended == 0;
    }

    @Override
    public void heard(JsonNode frame) {
        switch (frame.path("t").asText()) {
            case "snapshot", "delta" -> state = state.after(frame).orElse(state);
            case "mine" -> mine = frame;
            default -> {
                // Kept with the others.
            }
        }
        heard.add(frame);
    }

    @Override
    public void ended(int code) {
        ended = code;
    }

    @Override
    public void close() {
        line.leave();
    }

    void cut() {
        line.cut();
    }
}
