package org.atelier.gateway;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.atelier.domain.Command;

/**
 * One command of the protocol, who may give it, and what is then answered where.
 *
 * @param type the protocol's word for it
 * @param what of which this row is an example
 */
record WhoMayRow(String type, String what, Given given, Map<Who, Verdicts> may) {

    /** How it is given. */
    sealed interface Given {}

    /** As a frame, at either door. */
    record Frame(String template) implements Given {}

    /** Posted; {@code command} is what becomes of it. */
    record Post(String body, Function<Things, Command> command) implements Given {}

    /** Fetched: no command, since nothing happens. */
    record Get() implements Given {}

    WhoMayRow {
        may = Map.copyOf(may);
    }

    /** The fields of a frame, after its type and op. */
    static WhoMayRow command(String type, String what, String fields) {
        return new WhoMayRow(type, what, new Frame(fields), Map.of());
    }

    WhoMayRow may(Set<Who> these, Verdicts answered) {
        var all = new EnumMap<Who, Verdicts>(Who.class);
        all.putAll(may);
        these.forEach(one -> all.put(one, answered));
        return new WhoMayRow(type, what, given, all);
    }

    WhoMayRow may(Who one, Verdicts answered) {
        return may(Set.of(one), answered);
    }

    String answer(Who who, Situation situation) {
        return may.containsKey(who) ? may.get(who).at(situation) : Verdicts.NOT_ALLOWED;
    }

    /** Nothing for what is no command. */
    Optional<Command> command(Things things) {
        return switch (given) {
            case Frame frame -> Optional.of(read(frame(1, things)));
            case Post(String _, var command) -> Optional.of(command.apply(things));
            case Get() -> Optional.empty();
        };
    }

    boolean isFrame() {
        return given instanceof Frame;
    }

    String frame(long op, Things things) {
        String fields = ((Frame) given).template();
        return things.fill("{'t':'" + type + "','op':" + op + (fields.isEmpty() ? "" : "," + fields) + "}");
    }

    private static Command read(String frame) {
        if (CommandCodec.read(frame) instanceof ClientMessage.Order(long _, Command command)) {
            return command;
        }
        throw new AssertionError("not a command: " + frame);
    }

    @Override
    public String toString() {
        return type + " " + what;
    }
}
