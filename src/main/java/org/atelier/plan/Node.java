package org.atelier.plan;

import java.util.List;
import java.util.Map;

/** A piece of a YAML file that remembers the line on which it starts. */
sealed interface Node {
    int line();

    /** The entries in the file's order; a key given twice keeps its first value. */
    record Mapping(int line, Map<String, Entry> entries) implements Node {}

    record Entry(int line, Node value) {}

    record Sequence(int line, List<Node> items) implements Node {}

    /** {@code plain} tells {@code true} from {@code "true"}. */
    record Scalar(int line, String text, boolean plain) implements Node {

        /** YAML has four ways to write nothing. */
        boolean isNothing() {
            return plain && (text.isEmpty() || text.equals("~") || text.equalsIgnoreCase("null"));
        }

        boolean isFlag() {
            return plain && (text.equals("true") || text.equals("false"));
        }
    }

    /** What was refused already: nothing more is to be said of it. */
    record Refused(int line) implements Node {}
}
