package org.atelier.insight;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** A theme while it is being worked out: mutable, owned by one search. Members are indexes, in order. */
final class ThemeGroup {

    private final Optional<Named> before;
    private final TreeSet<Integer> members = new TreeSet<>();

    ThemeGroup(Optional<Named> before) {
        this.before = before;
    }

    /** The theme that this was on screen, if it was. */
    Optional<Named> before() {
        return before;
    }

    void add(int index) {
        members.add(index);
    }

    void remove(int index) {
        members.remove(index);
    }

    List<Integer> members() {
        return List.copyOf(members);
    }

    int size() {
        return members.size();
    }
}
