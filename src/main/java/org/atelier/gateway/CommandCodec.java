package org.atelier.gateway;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.atelier.domain.Command;
import org.atelier.domain.Entry;
import org.atelier.domain.Role;
import org.atelier.domain.Whose;
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
            case "go" -> new Command.Go(f.text("phase"), f.optionalText("level"));
            case "timer" -> new Command.Timer(f.number("seconds"));
            case "reveal" -> new Command.Reveal(f.flag("on"), f.optionalText("level"), f.optionalText("phase"));
            case "pause" -> new Command.Pause(f.flag("on"));
            case "show" -> new Command.Show(f.optionalNumbered("item", 'i'));
            case "voting" -> new Command.Voting(f.flag("open"));
            case "round" -> new Command.Round(f.number("round"));
            case "rule" -> new Command.SetRule(BallotCodec.rule(f));
            case "door" -> new Command.Door(f.flag("open"));
            case "entry" -> new Command.SetEntry(f.constant("entry", Entry.values(), Entry::id));
            case "cap" -> new Command.Cap(f.number("seats"));
            case "void" -> new Command.Void(whose(f), f.text("reason"), f.flag("on"));
            case "grant" ->
                new Command.ChangeGrant(
                        f.numbered("grant", 'g'), f.constant("role", Role.values(), Role::id), f.text("name"));
            case "revoke" -> new Command.Revoke(f.numbered("grant", 'g'));
            default -> attendee(type, f);
        };
    }

    private static Whose whose(Fields f) throws Fields.Wrong {
        return f.has("item") ? new Whose.Item(f.numbered("item", 'i')) : new Whose.Ticket(f.number("ticket"));
    }

    private static Command attendee(String type, Fields f) throws Fields.Wrong {
        return switch (type) {
            case "add" -> new Command.Add(f.place("place"), f.text("text"), f.optionalFlag("unsure"));
            case "rephrase" -> new Command.Rephrase(f.numbered("item", 'i'), f.text("text"));
            case "withdraw" -> new Command.Withdraw(f.numbered("item", 'i'));
            case "ask" -> new Command.Ask(f.numbered("item", 'i'));
            case "done" -> new Command.Done(f.optionalText("level"), f.flag("on"));
            case "vote" -> BallotCodec.vote(f);
            case "rank" -> BallotCodec.rank(f);
            case "segment" -> new Command.Segment(f.optionalText("segment"));
            case "table" -> new Command.Table(f.number("people"));
            default -> desk(type, f);
        };
    }

    private static Command desk(String type, Fields f) throws Fields.Wrong {
        return switch (type) {
            case "merge" -> new Command.Merge(f.numbered("into", 'i'), f.allNumbered("items", 'i'), f.optionalReason());
            case "unmerge" -> new Command.Unmerge(f.allNumbered("items", 'i'), f.optionalReason());
            case "split" -> new Command.Split(f.numbered("item", 'i'), f.optionalReason());
            case "hide" -> new Command.Hide(f.numbered("item", 'i'), f.text("reason"));
            case "restore" -> new Command.Restore(f.numbered("item", 'i'), f.optionalReason());
            case "move" -> new Command.Move(f.numbered("item", 'i'), f.place("place"), f.optionalReason());
            case "apart" -> new Command.Apart(f.allNumbered("items", 'i'));
            case "approve" -> new Command.Approve(f.allNumbered("items", 'i'));
            case "undo" -> new Command.Undo(f.numbered("decision", 'd'));
            case "claim" -> new Command.Claim(f.allNumbered("items", 'i'));
            case "release" -> new Command.Release(f.allNumbered("items", 'i'));
            default -> throw new Fields.Wrong("unknown type");
        };
    }

    private CommandCodec() {}
}
