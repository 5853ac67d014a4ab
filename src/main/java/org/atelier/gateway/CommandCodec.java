package org.atelier.gateway;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.atelier.domain.Command;
import org.atelier.writer.Position;

/** Reads the frames of docs/PROTOCOL.md: each closed, so that a typing mistake of a client is found on its first day. */
final class CommandCodec {
    private static final int PROTOCOL = 1;

    static ClientMessage read(String text) {
        Optional<ObjectNode> object = Json.FRAMES.object(text);
        if (object.isEmpty()) {
            return new ClientMessage.Malformed("not an object, or beyond a limit");
        }
        Fields fields = new Fields(object.get());
        if (fields.isEmpty()) {
            return new ClientMessage.Heartbeat();
        }
        try {
            String type = fields.text("t");
            return type.equals("hello") ? hello(fields) : order(type, fields);
        } catch (Fields.Wrong e) {
            return new ClientMessage.Malformed(e.getMessage());
        }
    }

    private static ClientMessage hello(Fields fields) throws Fields.Wrong {
        if (fields.whole("protocol") != PROTOCOL) {
            return new ClientMessage.OtherProtocol();
        }
        Language language = Language.of(fields.text("lang"));
        Optional<Fields> since = fields.object("since");
        Optional<Position> position = since.isPresent() ? Optional.of(position(since.get())) : Optional.empty();
        String device = device(fields.optionalText("device"));
        fields.finish();
        return new ClientMessage.Hello(language, device, position);
    }

    private static String device(Optional<String> name) throws Fields.Wrong {
        if (name.isPresent() && !name.get().matches("[a-z0-9]{1,32}")) {
            throw new Fields.Wrong("device");
        }
        return name.orElse("");
    }

    private static Position position(Fields since) throws Fields.Wrong {
        Position position = new Position(since.text("epoch"), since.whole("seq"));
        since.finish();
        return position;
    }

    private static ClientMessage order(String type, Fields fields) throws Fields.Wrong {
        long op = fields.whole("op");
        if (op < 1) {
            throw new Fields.Wrong("op");
        }
        Command command = command(type, fields);
        fields.finish();
        return new ClientMessage.Order(op, command);
    }

    private static Command command(String type, Fields f) throws Fields.Wrong {
        return switch (type) {
            case "add" -> new Command.Add(f.place("place"), f.text("text"));
            case "rephrase" -> new Command.Rephrase(f.numbered("item", 'i'), f.text("text"));
            case "withdraw" -> new Command.Withdraw(f.numbered("item", 'i'));
            case "vote" -> new Command.Vote(f.numbered("item", 'i'), f.flag("on"));
            case "go" -> new Command.Go(f.text("phase"), f.optionalText("level"));
            case "timer" -> new Command.Timer(f.number("seconds"));
            case "reveal" -> new Command.Reveal(f.flag("on"));
            case "door" -> new Command.Door(f.flag("open"));
            case "merge" -> new Command.Merge(f.numbered("into", 'i'), f.allNumbered("items", 'i'));
            case "unmerge" -> new Command.Unmerge(f.allNumbered("items", 'i'));
            case "hide" -> new Command.Hide(f.numbered("item", 'i'), f.text("reason"));
            case "restore" -> new Command.Restore(f.numbered("item", 'i'));
            case "move" -> new Command.Move(f.numbered("item", 'i'), f.place("place"));
            case "apart" -> new Command.Apart(f.allNumbered("items", 'i'));
            case "undo" -> new Command.Undo(f.numbered("decision", 'd'));
            default -> throw new Fields.Wrong("unknown type");
        };
    }

    private CommandCodec() {}
}
