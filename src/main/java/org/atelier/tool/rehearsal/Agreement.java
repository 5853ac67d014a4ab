package org.atelier.tool.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.atelier.tool.client.Client;
import org.atelier.tool.client.Store;

/** Whether the screens show what the server said it holds: the same words at the same place, on every one. */
final class Agreement {
    private final List<Room.Screen> screens;
    private final Tally tally;

    /** Screens before this one showed all of the first {@code stored} items: a look need not begin anew each time. */
    private int upTo;

    private int stored;

    Agreement(List<Room.Screen> screens, Tally tally) {
        this.screens = screens;
        this.tally = tally;
    }

    /** Cheap enough to be asked many times a second in a room of two thousand. */
    boolean everyoneSeesAll() {
        if (stored != tally.stored().size()) {
            stored = tally.stored().size();
            upTo = 0;
        }
        while (upTo < screens.size() && seesAll(screens.get(upTo).client().store())) {
            upTo++;
        }
        return upTo == screens.size();
    }

    private boolean seesAll(Store store) {
        Set<String> merged = null;
        for (Tally.Stored item : tally.stored()) {
            JsonNode value = store.value("item/" + item.item());
            if (value.isMissingNode()) {
                merged = merged == null ? mergedIn(store) : merged;
            }
            if (!shows(value, item, merged)) {
                return false;
            }
        }
        return true;
    }

    /** How many of the file's items every screen shows. */
    int seenByAll() {
        return seenByAll(true);
    }

    int answersSeenByAll() {
        return seenByAll(false);
    }

    private int seenByAll(boolean ofFile) {
        List<Store> stores =
                screens.stream().map(screen -> screen.client().store()).toList();
        List<Set<String>> merged = stores.stream().map(Agreement::mergedIn).toList();
        int seen = 0;
        for (Tally.Stored item : tally.stored()) {
            boolean everywhere = item.row().isOfFile() == ofFile;
            for (int i = 0; i < stores.size() && everywhere; i++) {
                everywhere = shows(stores.get(i).value("item/" + item.item()), item, merged.get(i));
            }
            seen += everywhere ? 1 : 0;
        }
        return seen;
    }

    /** The screens that lack something, by name. */
    List<String> behind() {
        return screens.stream()
                .filter(screen -> !seesAll(screen.client().store()))
                .map(Room.Screen::name)
                .toList();
    }

    private static boolean shows(JsonNode value, Tally.Stored item, Set<String> merged) {
        return value.isMissingNode()
                ? merged.contains(item.item())
                : ItemText.same(item.row().text(), value.path("text").asText())
                        && item.row().placeJson().equals(value.path("place"));
    }

    /** Items that are shown as another one: theirs are the words behind it. */
    private static Set<String> mergedIn(Store store) {
        Set<String> merged = new HashSet<>();
        for (Map.Entry<String, JsonNode> entry : store.entries().entrySet()) {
            if (entry.getKey().startsWith("item/")) {
                entry.getValue().path("merged").forEach(item -> merged.add(item.asText()));
            }
        }
        return merged;
    }

    /** Whether each phone's own part (M1, M3) holds what it added and voted for. */
    boolean everyoneHasTheirOwn(List<Client> phones) {
        return tally.stored().stream()
                        .allMatch(item -> phones.get(item.phone())
                                .store()
                                .mine()
                                .path("items")
                                .has(item.item()))
                && votesAreTheirs(phones);
    }

    private boolean votesAreTheirs(List<Client> phones) {
        return tally.ballots().stream().allMatch(ballot -> {
            Choice.Poll poll = ballot.choice().poll();
            JsonNode own = phones.get(ballot.phone())
                    .store()
                    .mine()
                    .path("ballots")
                    .path(0)
                    .path(poll.vote())
                    .path(String.valueOf(poll.round()))
                    .path("items");
            return ballot.choice().items().stream().allMatch(own::has);
        });
    }
}
