package org.atelier.writer;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.CRC32C;
import org.atelier.domain.Command;
import org.atelier.domain.Place;

/**
 * Tells a command that comes again from another one under the same number (R5). Kept in the journal, so a command's form
 * here never changes. Against mistakes only: a client that forges a collision fools nobody but itself.
 */
final class Fingerprint {

    static int of(Command command) {
        var crc = new CRC32C();
        crc.update(form(command).getBytes(StandardCharsets.UTF_8));
        return (int) crc.getValue();
    }

    private static String form(Command command) {
        return switch (command) {
            case Command.Add(Place place, String text) -> join("add", place(place), text);
            case Command.Rephrase(int item, String text) -> join("rephrase", item, text);
            case Command.Withdraw(int item) -> join("withdraw", item);
            case Command.Vote(int item, boolean on) -> join("vote", item, on);
            case Command.Go(String phase, var level) -> join("go", phase, level.orElse(""));
            case Command.Timer(int seconds) -> join("timer", seconds);
            case Command.Reveal(boolean on) -> join("reveal", on);
            case Command.Door(boolean open) -> join("door", open);
            case Command.Merge(int into, List<Integer> items) -> join("merge", into, numbers(items));
            case Command.Unmerge(List<Integer> items) -> join("unmerge", numbers(items));
            case Command.Hide(int item, String reason) -> join("hide", item, reason);
            case Command.Restore(int item) -> join("restore", item);
            case Command.Move(int item, Place place) -> join("move", item, place(place));
            case Command.Apart(List<Integer> items) -> join("apart", numbers(items));
            case Command.Undo(int decision) -> join("undo", decision);
            case Command.ByServer _ -> "";
        };
    }

    private static String join(Object... parts) {
        return List.of(parts).stream().map(Object::toString).collect(Collectors.joining("\u0000"));
    }

    private static String numbers(List<Integer> items) {
        return items.stream().map(Object::toString).collect(Collectors.joining(","));
    }

    private static String place(Place place) {
        return switch (place) {
            case Place.Cell(String side, String level) -> join("cell", side, level);
            case Place.Unplaced(String side) -> join("unplaced", side);
            case Place.Answer(String question) -> join("answer", question);
            case Place.Comments() -> "comments";
        };
    }

    private Fingerprint() {}
}
