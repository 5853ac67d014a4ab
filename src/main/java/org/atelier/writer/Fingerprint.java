package org.atelier.writer;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.CRC32C;
import org.atelier.domain.Command;
import org.atelier.domain.Entry;
import org.atelier.domain.Mark;
import org.atelier.domain.Place;
import org.atelier.domain.Role;
import org.atelier.domain.VoteRule;
import org.atelier.domain.Whose;
import org.atelier.plan.VoteJson;

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
            case Command.ByAttendee byAttendee -> attendee(byAttendee);
            case Command.ByFacilitator byFacilitator -> facilitator(byFacilitator);
            case Command.ByDesk byDesk -> desk(byDesk);
            case Command.ByServer _ -> "";
        };
    }

    private static String attendee(Command.ByAttendee command) {
        return switch (command) {
            case Command.Add(Place place, String text, boolean unsure) ->
                unsure ? join("add", place(place), text, "?") : join("add", place(place), text);
            case Command.Rephrase(int item, String text) -> join("rephrase", item, text);
            case Command.Withdraw(int item) -> join("withdraw", item);
            case Command.Ask(int item) -> join("ask", item);
            case Command.Done(var level, boolean on) -> join("done", level.orElse(""), on);
            case Command.Vote(var poll, int person, int item, var mark) -> vote(poll, person, item, mark);
            case Command.Rank(var poll, int person, List<Integer> items) ->
                join("rank", poll(poll), person, numbers(items));
            case Command.Segment(var segment) -> join("segment", segment.orElse(""));
            case Command.Table(int people) -> join("table", people);
            case Command.Handover(String key) -> join("handover", key);
        };
    }

    /** A plain vote keeps the form that it had when there was no other. */
    private static String vote(Optional<Command.Poll> poll, int person, int item, Optional<Mark> mark) {
        boolean plain = poll.isEmpty() && person == 1 && mark.stream().allMatch(Mark.Support.class::isInstance);
        return plain
                ? join("vote", item, mark.isPresent())
                : join(
                        "vote",
                        poll(poll),
                        person,
                        item,
                        mark.map(m -> VoteJson.mark(m).toString()).orElse(""));
    }

    private static String poll(Optional<Command.Poll> poll) {
        return poll.map(p -> p.vote() + "/" + p.round()).orElse("");
    }

    private static String facilitator(Command.ByFacilitator command) {
        return switch (command) {
            case Command.Go(String phase, var level) -> join("go", phase, level.orElse(""));
            case Command.Timer(int seconds) -> join("timer", seconds);
            case Command.Reveal(boolean on, var level, var phase) ->
                level.isEmpty() && phase.isEmpty()
                        ? join("reveal", on)
                        : join("reveal", on, level.orElse(""), phase.orElse(""));
            case Command.Pause(boolean on) -> join("pause", on);
            case Command.Show(var item) -> join("show", item);
            case Command.Voting(boolean open) -> join("voting", open);
            case Command.Round(int round) -> join("round", round);
            case Command.SetRule(VoteRule rule) -> join("rule", VoteJson.rule(rule));
            case Command.Door(boolean open) -> join("door", open);
            case Command.SetEntry(Entry entry) -> join("entry", entry.id());
            case Command.Cap(int seats) -> join("cap", seats);
            case Command.Void(Whose whose, String reason, boolean on) -> join("void", whose(whose), reason, on);
            case Command.ChangeGrant(int grant, Role role, String name) -> join("grant", grant, role.id(), name);
            case Command.Revoke(int grant) -> join("revoke", grant);
            case Command.MakeGrant _, Command.IssueTickets _, Command.ReissueTicket _ -> "";
        };
    }

    private static String whose(Whose whose) {
        return switch (whose) {
            case Whose.Item(int n) -> "item " + n;
            case Whose.Ticket(int n) -> "ticket " + n;
        };
    }

    private static String desk(Command.ByDesk command) {
        return switch (command) {
            case Command.Merge(int into, List<Integer> items, String reason) ->
                because(join("merge", into, numbers(items)), reason);
            case Command.Unmerge(List<Integer> items, String reason) ->
                because(join("unmerge", numbers(items)), reason);
            case Command.Split(int item, String reason) -> because(join("split", item), reason);
            case Command.Hide(int item, String reason) -> join("hide", item, reason);
            case Command.Restore(int item, String reason) -> because(join("restore", item), reason);
            case Command.Move(int item, Place place, String reason) ->
                because(join("move", item, place(place)), reason);
            case Command.Apart(List<Integer> items) -> join("apart", numbers(items));
            case Command.Approve(List<Integer> items) -> join("approve", numbers(items));
            case Command.Undo(int decision) -> join("undo", decision);
            case Command.Claim(List<Integer> items) -> join("claim", numbers(items));
            case Command.Release(List<Integer> items) -> join("release", numbers(items));
        };
    }

    private static String because(String form, String reason) {
        return reason.isEmpty() ? form : join(form, reason);
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
