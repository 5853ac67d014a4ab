package org.atelier.domain;

import static org.atelier.domain.Outcome.accepted;
import static org.atelier.domain.Outcome.refused;

import java.util.List;
import java.util.stream.Stream;

/** How two moderators never decide on the same items at once (docs/PROTOCOL.md, K19). */
final class ClaimRules {

    static Outcome claim(Workshop workshop, Actor.Holder by, long now, List<Integer> numbers) {
        List<Integer> items = numbers.stream().distinct().toList();
        boolean known = !items.isEmpty()
                && items.stream().allMatch(n -> workshop.items().find(n).isPresent());
        return known
                ? accepted(new Event.ItemsClaimed(by, items, now + Limits.CLAIM_MILLIS))
                : refused(Rejection.UNKNOWN_ITEM);
    }

    static Outcome release(Workshop workshop, Actor.Holder by, List<Integer> numbers) {
        Claims claims = workshop.desk().claims();
        List<Integer> own =
                numbers.stream().distinct().filter(n -> claims.has(by, n)).toList();
        return accepted(own.isEmpty() ? new Event.Noted() : new Event.ClaimsReleased(by, own));
    }

    /** The items that a claim of another's keeps from that command. */
    static List<Integer> about(Workshop workshop, Command.ByDesk command) {
        return switch (command) {
            case Command.Merge(int into, List<Integer> items, var _) ->
                Stream.concat(Stream.of(into), items.stream()).toList();
            case Command.Unmerge(List<Integer> items, var _) -> items;
            case Command.Split(int item, var _) -> List.of(item);
            case Command.Hide(int item, var _) -> List.of(item);
            case Command.Restore(int item, var _) -> List.of(item);
            case Command.Move(int item, var _, var _) -> List.of(item);
            case Command.Apart(List<Integer> items) -> items;
            case Command.Approve(List<Integer> items) -> items;
            case Command.Claim(List<Integer> items) -> items;
            case Command.Release _ -> List.of();
            case Command.Undo(int n) -> {
                List<Decision> all = workshop.desk().decisions();
                yield n >= 1 && n <= all.size() ? all.get(n - 1).items() : List.of();
            }
        };
    }

    private ClaimRules() {}
}
