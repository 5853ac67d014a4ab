package org.atelier.board;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Which keys may have changed: since the last tick, and at which event each last did. */
final class Touched {
    private final Map<Key, Long> lastSeq = new HashMap<>();
    private final Set<Key> sinceTick = new LinkedHashSet<>();

    void touch(Key key, long seq) {
        lastSeq.put(key, seq);
        sinceTick.add(key);
    }

    Set<Key> all() {
        return lastSeq.keySet();
    }

    /** The keys that may differ from what a client at that position holds. */
    Set<Key> after(long seq) {
        var keys = new LinkedHashSet<Key>();
        lastSeq.forEach((key, at) -> {
            if (at > seq) {
                keys.add(key);
            }
        });
        return keys;
    }

    Set<Key> sinceTick() {
        return sinceTick;
    }

    void ticked() {
        sinceTick.clear();
    }
}
