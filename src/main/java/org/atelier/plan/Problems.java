package org.atelier.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.atelier.domain.Words;

/** Gathers what does not hold while a plan is read, so that its author sees everything at once. */
final class Problems {
    /** A hostile file can be wrong in every byte; nobody reads further than this. */
    static final int MOST = 100;

    private final List<Problem> found = new ArrayList<>();

    void add(int line, String field, Words message) {
        if (found.size() < MOST) {
            found.add(new Problem(line, field, message));
        }
    }

    boolean none() {
        return found.isEmpty();
    }

    int count() {
        return found.size();
    }

    /** In the order of the file's lines; those of one line in the order they were found. */
    List<Problem> byLine() {
        return found.stream().sorted(Comparator.comparingInt(Problem::line)).toList();
    }
}
