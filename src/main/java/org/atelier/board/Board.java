package org.atelier.board;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.atelier.domain.Event;
import org.atelier.domain.Recorded;
import org.atelier.domain.Role;
import org.atelier.domain.Workshop;

/**
 * The read model of one workshop: what each role sees, as finished frames. It has its own replica of the state, which only
 * events that are on disk reach, so that nothing can be shown before it is true. Owned by the writer's thread.
 */
public final class Board {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final String epoch;
    private final Workshop workshop = new Workshop();
    private final Touched touched = new Touched();
    private final Set<Integer> touchedSeats = new HashSet<>();
    private final Results results = new Results(workshop);
    private final Effects effects;
    /** What someone of that role may hold: only of these is it worth saying that they are gone. */
    private final Map<Role, Set<Key>> shown = new EnumMap<>(Role.class);

    private final Map<Role, byte[]> snapshots = new EnumMap<>(Role.class);
    private long seq;
    /** Where each role's last delta ended: its next one must start there or before, or its clients would see a gap. */
    private final Map<Role, Long> told = new EnumMap<>(Role.class);

    private int online;

    public Board(String epoch) {
        this.epoch = epoch;
        this.effects = new Effects(workshop, this::touch, touchedSeats::add);
        for (Role role : Role.values()) {
            shown.put(role, new HashSet<>());
        }
    }

    public long seq() {
        return seq;
    }

    public int online() {
        return online;
    }

    /** The replica, for reading only. */
    public Workshop workshop() {
        return workshop;
    }

    public void apply(Recorded recorded) {
        snapshots.clear();
        seq = recorded.seq();
        Event event = recorded.event();
        if (!workshop.exists()) {
            workshop.evolve(event, recorded.time());
            effects.of(event);
            return;
        }
        Outlook before = Outlook.over(workshop, event);
        effects.of(event);
        workshop.evolve(event, recorded.time());
        effects.of(event);
        effects.ofOutlook(before, Outlook.over(workshop, event));
    }

    private void touch(Key key) {
        touched.touch(key, seq);
        results.touched(key);
    }

    /** Attendees who have come or gone; not in the journal, so it has no position of its own. */
    public void online(int change) {
        snapshots.clear();
        online += change;
        touch(new Key.People());
    }

    /** The seats whose own part may have changed since this was last asked. */
    public Set<Integer> takeTouchedSeats() {
        Set<Integer> taken = Set.copyOf(touchedSeats);
        touchedSeats.clear();
        return taken;
    }

    public byte[] mine(int seat) {
        return bytes(MineProjection.of(workshop, seat));
    }

    public boolean hasNews() {
        return !touched.sinceTick().isEmpty();
    }

    /** One delta per role of all that changed since the last call; a role to which nothing changed has none. */
    public Map<Role, byte[]> tick() {
        Map<Role, byte[]> deltas = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            delta(role).ifPresent(bytes -> deltas.put(role, bytes));
        }
        touched.ticked();
        deltas.keySet().forEach(role -> told.put(role, seq));
        return deltas;
    }

    private Optional<byte[]> delta(Role role) {
        var projection = new Projection(workshop, results, role, online);
        ObjectNode set = JSON.objectNode();
        ArrayNode gone = JSON.arrayNode();
        for (Key key : touched.sinceTick()) {
            Optional<ObjectNode> value = projection.value(key);
            if (value.isPresent()) {
                set.set(key.name(), value.get());
                shown.get(role).add(key);
            } else if (shown.get(role).remove(key)) {
                gone.add(key.name());
            }
        }
        boolean silent = set.isEmpty() && gone.isEmpty();
        return silent ? Optional.empty() : Optional.of(bytes(delta(told.getOrDefault(role, 0L), set, gone)));
    }

    /** What brings a client at that position of this history to where everyone is. */
    public byte[] since(Role role, long position) {
        var projection = new Projection(workshop, results, role, online);
        ObjectNode set = JSON.objectNode();
        ArrayNode gone = JSON.arrayNode();
        Set<Key> keys = touched.after(position);
        keys.add(new Key.People());
        for (Key key : keys) {
            Optional<ObjectNode> value = projection.value(key);
            if (value.isPresent()) {
                set.set(key.name(), value.get());
                shown.get(role).add(key);
            } else if (key.isFor(role)) {
                gone.add(key.name());
            }
        }
        return bytes(delta(position, set, gone));
    }

    private ObjectNode delta(long from, ObjectNode set, ArrayNode gone) {
        ObjectNode delta = JSON.objectNode().put("t", "delta").put("epoch", epoch);
        delta.put("from", from).put("to", seq);
        delta.set("set", set);
        delta.set("gone", gone);
        return delta;
    }

    /** All that this role sees, the same bytes until something changes. */
    public byte[] snapshot(Role role) {
        return snapshots.computeIfAbsent(role, _ -> {
            var projection = new Projection(workshop, results, role, online);
            ObjectNode state = JSON.objectNode();
            for (Key key : touched.all()) {
                projection.value(key).ifPresent(value -> {
                    state.set(key.name(), value);
                    shown.get(role).add(key);
                });
            }
            ObjectNode snapshot = JSON.objectNode().put("t", "snapshot");
            snapshot.put("epoch", epoch).put("seq", seq);
            snapshot.set("state", state);
            return bytes(snapshot);
        });
    }

    private static byte[] bytes(ObjectNode node) {
        try {
            return MAPPER.writeValueAsBytes(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
