package org.atelier.stranger;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What one connection has heard, word for word, to be searched for what it should not have. */
record Recording(String who, List<JsonNode> frames) {

    static Recording of(String who, Guest guest) {
        return new Recording(who, guest.heard());
    }

    /** From the first shared state that has that position on, up to the first that has the other. */
    Recording between(long from, long to) {
        return new Recording(who, frames.subList(indexOf(from), indexOf(to)));
    }

    private int indexOf(long seq) {
        for (int i = 0; i < frames.size(); i++) {
            JsonNode frame = frames.get(i);
            if (Math.max(frame.path("to").asLong(), frame.path("seq").asLong()) >= seq && isState(frame)) {
                return i;
            }
        }
        return frames.size();
    }

    private static boolean isState(JsonNode frame) {
        String type = frame.path("t").asText();
        return type.equals("snapshot") || type.equals("delta");
    }

    /** Without what is the connection's own. */
    Recording shared() {
        return new Recording(
                who,
                frames.stream()
                        .filter(frame -> !frame.path("t").asText().equals("mine"))
                        .toList());
    }

    /** Which of these stand anywhere in it, as names of fields, at whatever depth. */
    Set<String> fields(Set<String> names) {
        var found = new TreeSet<String>();
        frames.forEach(frame -> fields(frame, names, found));
        return found;
    }

    private static void fields(JsonNode node, Set<String> names, Set<String> found) {
        node.fieldNames().forEachRemaining(name -> {
            if (names.contains(name)) {
                found.add(name);
            }
        });
        node.forEach(child -> fields(child, names, found));
    }

    /** Which of these stand anywhere in it, in whatever form JSON has. */
    List<String> texts(Iterable<String> texts) {
        String all = frames.toString();
        var found = new ArrayList<String>();
        texts.forEach(text -> {
            if (all.contains(text)) {
                found.add(text);
            }
        });
        return found;
    }

    @Override
    public String toString() {
        return who + ", " + frames.size() + " frames";
    }
}
