package org.atelier.tool.rehearsal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.atelier.tool.client.Client;

/** How long it takes from a person's pressing « Envoyer » until others see the item, on a sample of screens. */
final class Sightings {
    private static final int WATCHERS = 25;

    private record Sent(long at, Client by) {}

    private record Early(long at, Client by) {}

    private final Latencies latencies = new Latencies();
    private final Map<String, Sent> sent = new HashMap<>();
    private final Map<String, List<Early>> early = new HashMap<>();
    private boolean open = true;

    /** Board and desk, which come first, and phones from all over the room. */
    void watch(List<Room.Screen> screens) {
        int step = Math.max(1, (screens.size() + WATCHERS - 1) / WATCHERS);
        for (int i = 0; i < screens.size(); i += i < 2 ? 1 : step) {
            Room.Screen screen = screens.get(i);
            Client watcher = screen.client();
            watcher.store().onNew(key -> {
                if ((open || screen.seesWhatIsHidden()) && key.startsWith("item/")) {
                    saw(key.substring("item/".length()), watcher);
                }
            });
        }
    }

    /** While a phase hides its items from phones and board, seeing them late is no fault of anyone. */
    void open(boolean shown) {
        open = shown;
    }

    /** The receipt says which item it was; some screens may have shown it before. */
    void stored(String item, long sentAt, Client by) {
        Sent known = new Sent(sentAt, by);
        sent.put(item, known);
        List<Early> before = early.remove(item);
        if (before != null) {
            before.forEach(seen -> measure(known, seen.at(), seen.by()));
        }
    }

    private void saw(String item, Client watcher) {
        long now = System.nanoTime();
        Sent known = sent.get(item);
        if (known == null) {
            early.computeIfAbsent(item, _ -> new ArrayList<>()).add(new Early(now, watcher));
        } else {
            measure(known, now, watcher);
        }
    }

    private void measure(Sent known, long now, Client watcher) {
        if (watcher != known.by()) {
            latencies.add(now - known.at());
        }
    }

    Latencies latencies() {
        return latencies;
    }
}
