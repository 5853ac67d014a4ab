package org.atelier.stranger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Someone who adds and votes as fast as the receipts come, and remembers what was acknowledged. */
final class Participant implements Runnable {

    /** A command and its receipt. */
    record Acknowledged(String type, ObjectNode fields, JsonNode receipt) {}

    private final String name;
    private final Door door;
    private final StrangerClient client;
    private final Random chance;
    private final List<Acknowledged> acknowledged = new ArrayList<>();
    private final Map<String, String> added = new HashMap<>();
    private final Set<String> supported = new TreeSet<>();
    private volatile boolean leaving;

    Participant(String name, Stage stage, Way way, Random chance) {
        this.name = name;
        this.chance = chance;
        this.door = stage.door("attendee", way);
        this.client = new StrangerClient(door, one -> one.enter(stage.code()), new Random(chance.nextLong()));
    }

    /** Until {@link #leave}; what was begun by then is still waited for. */
    @Override
    public void run() {
        while (!leaving) {
            List<JsonNode> items = client.state().items();
            if (items.isEmpty() || chance.nextInt(3) == 0) {
                add();
            } else {
                vote("i" + items.get(chance.nextInt(items.size())).path("n").asInt(), chance.nextInt(4) > 0);
            }
        }
    }

    private void add() {
        String text = name + " dit " + added.size();
        ObjectNode fields = Frames.object().put("text", text);
        fields.putObject("place").put("side", "pour");
        JsonNode receipt = give("add", fields);
        added.put(receipt.path("item").asText(), text);
    }

    private void vote(String item, boolean on) {
        give("vote", Frames.object().put("item", item).put("on", on));
        if (on) {
            supported.add(item);
        } else {
            supported.remove(item);
        }
    }

    private JsonNode give(String type, ObjectNode fields) {
        JsonNode receipt = Guest.accepted(client.give(type, fields).join());
        acknowledged.add(new Acknowledged(type, fields, receipt));
        return receipt;
    }

    void leave() {
        leaving = true;
    }

    Door door() {
        return door;
    }

    StrangerClient client() {
        return client;
    }

    /** Texts by item, as acknowledged. */
    Map<String, String> added() {
        return added;
    }

    /** The items supported after the last acknowledged vote on each. */
    Set<String> supported() {
        return supported;
    }

    List<Acknowledged> acknowledged() {
        return acknowledged;
    }
}
