package org.atelier.board;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.atelier.domain.Decision;
import org.atelier.domain.Event;
import org.atelier.domain.Item;
import org.atelier.domain.Items;
import org.atelier.domain.Likeness;
import org.atelier.domain.Theme;
import org.atelier.domain.Workshop;

/**
 * Which keys, and which seats' own parts, an event may change. The law: a key whose value changes for anyone is named here,
 * before or after the event (S6). Naming one that does not change only costs bytes.
 */
final class Effects {
    private final Workshop workshop;
    private final Consumer<Key> key;
    private final IntConsumer seat;
    private final Map<Integer, Set<Integer>> themesOf = new HashMap<>();
    private final Map<Integer, Set<Integer>> likeOf = new HashMap<>();

    Effects(Workshop workshop, Consumer<Key> key, IntConsumer seat) {
        this.workshop = workshop;
        this.key = key;
        this.seat = seat;
    }

    /** To be called both before and after the event has become true: some effects are seen from one side only. */
    void of(Event event) {
        switch (event) {
            case Event.WorkshopCreated _ -> begun();
            case Event.OfHouse ofHouse -> house(ofHouse);
            case Event.OfConduct ofConduct -> conduct(ofConduct);
            case Event.OfItems ofItems -> said(ofItems);
            case Event.OfVotes ofVotes -> votes(ofVotes);
            case Event.Decided decided -> decision(decided.decision(), about(decided));
            case Event.ThemesProposed proposed -> themes(proposed);
            case Event.DuplicatesProposed _ -> likenesses();
            case Event.Noted() -> {}
        }
    }

    private void begun() {
        List.of(new Key.Now(), new Key.People(), new Key.Done(), new Key.Counts())
                .forEach(key);
        List.of(new Key.Unthemed(), new Key.Queue(), new Key.Waiting(), new Key.House())
                .forEach(key);
        polls();
        workshop.house().grants().all().forEach(grant -> key.accept(new Key.OneGrant(grant.number())));
    }

    private void house(Event.OfHouse event) {
        switch (event) {
            case Event.HandoverMade _ -> {}
            case Event.SeatTaken _, Event.SeatOpened _ -> people();
            case Event.DoorSet _ -> key.accept(new Key.Now());
            case Event.EntrySet _, Event.CapSet _, Event.TicketsIssued _ -> key.accept(new Key.House());
            case Event.TicketUsed used -> seated(used.seat());
            case Event.TableTaken taken -> seated(taken.seat());
            case Event.TicketReissued(int ticket, String _) ->
                workshop.house().tickets().find(ticket).ifPresent(t -> weight(t.seat()));
            case Event.TableSet set -> weight(set.seat());
            case Event.SeatVoided voided -> weight(voided.seat());
            case Event.SeatReinstated reinstated -> weight(reinstated.seat());
            case Event.SegmentChosen chosen -> {
                key.accept(new Key.House());
                seat.accept(chosen.seat());
            }
            case Event.GrantMade made -> grant(made.grant());
            case Event.GrantChanged changed -> grant(changed.grant());
            case Event.GrantRevoked revoked -> grant(revoked.grant());
        }
    }

    /** Whoever has claimed an item is called by the name of their link. */
    private void grant(int n) {
        key.accept(new Key.OneGrant(n));
        key.accept(new Key.House());
        workshop.items().all().stream()
                .filter(item -> workshop.desk().claims().of(item.n()).isPresent())
                .forEach(item -> key.accept(new Key.OneClaim(item.n())));
    }

    private void seated(int n) {
        people();
        key.accept(new Key.House());
        seat.accept(n);
    }

    /** Whatever was said from that seat, or by the people for whom it speaks, counts more or less than before. */
    private void weight(int n) {
        seated(n);
        key.accept(new Key.Done());
        marks(n);
        workshop.house().table(n).ifPresent(table -> table.others().forEach(this::marks));
    }

    /** Not only of what it voted for: each item tells how many had voted in the round before. */
    private void marks(int n) {
        workshop.polls().all().stream().filter(poll -> poll.voters().get(n)).forEach(poll -> recounted(poll.vote()));
    }

    private void people() {
        key.accept(new Key.People());
        polls();
    }

    private void polls() {
        workshop.polls().all().forEach(poll -> key.accept(new Key.OnePoll(poll.vote())));
    }

    private void conduct(Event.OfConduct event) {
        switch (event) {
            case Event.PhaseEntered _ -> {
                List.of(new Key.Now(), new Key.Done()).forEach(key);
                polls();
            }
            case Event.TimerStarted _, Event.TimerStopped _, Event.PauseSet _, Event.ItemShown _ ->
                key.accept(new Key.Now());
            case Event.Revealed _ -> {
                key.accept(new Key.Now());
                polls();
            }
            case Event.DoneSet done -> {
                key.accept(new Key.Done());
                seat.accept(done.seat());
            }
        }
    }

    private void said(Event.OfItems event) {
        switch (event) {
            case Event.ItemAdded added -> item(added.item());
            case Event.ItemRephrased rephrased -> reworded(rephrased.item());
            case Event.ClarificationAsked asked -> reworded(asked.item());
            case Event.ItemWithdrawn withdrawn -> item(withdrawn.item());
            case Event.DecisionUndone(int n) ->
                decision(n, workshop.desk().decisions().get(n - 1).items());
            case Event.DecisionExplained(int n, String _) ->
                explained(workshop.desk().decisions().get(n - 1));
            case Event.ItemsClaimed claimed -> claimed.items().forEach(n -> key.accept(new Key.OneClaim(n)));
            case Event.ClaimsReleased released -> released.items().forEach(n -> key.accept(new Key.OneClaim(n)));
        }
    }

    private void votes(Event.OfVotes event) {
        switch (event) {
            case Event.MarkCast(String vote, int round, int seat, int item, var _) -> {
                spoke(vote, seat);
                ballot(item);
                workshop.polls().get(vote).aside(round, seat).forEach(this::ballot);
            }
            case Event.Ranked(String vote, int round, int seat, var _) -> {
                spoke(vote, seat);
                workshop.polls().get(vote).ballots(round).rankingOf(seat).forEach(this::ballot);
            }
            case Event.VotingSet(String vote, boolean _) -> directed(vote);
            case Event.RoundOpened(String vote, int _) -> {
                directed(vote);
                recounted(vote);
            }
            case Event.RuleSet(String vote, var _) -> {
                directed(vote);
                recounted(vote);
                workshop.polls().get(vote).voters().stream()
                        .map(workshop.house()::speaker)
                        .forEach(seat);
            }
        }
    }

    private void spoke(String vote, int voter) {
        seat.accept(workshop.house().speaker(voter));
        key.accept(new Key.OnePoll(vote));
    }

    private void directed(String vote) {
        key.accept(new Key.Now());
        key.accept(new Key.OnePoll(vote));
    }

    /** Whatever that vote is in force for stands otherwise now. */
    private void recounted(String vote) {
        for (Item item : workshop.items().all()) {
            if (workshop.polls()
                    .inForce(item.place())
                    .filter(poll -> poll.vote().equals(vote))
                    .isPresent()) {
                restood(item.n());
            }
        }
    }

    private void restood(int n) {
        key.accept(new Key.OneItem(n));
        look(n);
    }

    /** What the room now sees otherwise, or no longer. */
    void ofOutlook(Outlook before, Outlook after) {
        after.items().forEach((n, sight) -> {
            if (!sight.equals(before.items().get(n))) {
                restood(n);
            }
        });
        if (before.themesHidden() != after.themesHidden()) {
            workshop.themes().keySet().forEach(n -> key.accept(new Key.OneTheme(n)));
        }
    }

    private static List<Integer> about(Event.Decided decided) {
        return switch (decided) {
            case Event.ItemsMerged(int _, int into, List<Integer> items) -> {
                var all = new ArrayList<>(items);
                all.add(into);
                yield all;
            }
            case Event.ItemsUnmerged(int _, List<Integer> items) -> items;
            case Event.ItemHidden(int _, int item, String _) -> List.of(item);
            case Event.ItemRestored(int _, int item) -> List.of(item);
            case Event.ItemMoved(int _, int item, var _) -> List.of(item);
            case Event.ItemsKeptApart(int _, List<Integer> items) -> items;
            case Event.ItemSplit(int _, int item) -> List.of(item);
            case Event.ItemsApproved(int _, List<Integer> items) -> items;
        };
    }

    private void decision(int n, List<Integer> about) {
        key.accept(new Key.OneDecision(n));
        if (n > DeskProjection.DECISIONS_SHOWN) {
            key.accept(new Key.OneDecision(n - DeskProjection.DECISIONS_SHOWN));
        }
        items(about);
    }

    /** Other words, or a wish for them: the desk and the authors know of it, and how many wait. */
    private void reworded(int n) {
        key.accept(new Key.Waiting());
        wholeFamily(n);
    }

    private void explained(Decision decision) {
        key.accept(new Key.OneDecision(decision.n()));
        decision.items().forEach(n -> author(workshop.items().get(n)));
    }

    /** What the desk wrote has no author to tell. */
    private void author(Item item) {
        if (item.author() != 0) {
            seat.accept(item.author());
        }
    }

    private void items(List<Integer> numbers) {
        numbers.forEach(this::item);
    }

    private void item(int n) {
        key.accept(new Key.Counts());
        key.accept(new Key.Unthemed());
        key.accept(new Key.Waiting());
        if (workshop.course().shown().isPresent()) {
            key.accept(new Key.Now());
        }
        likely(n);
        if (workshop.items().find(n).isPresent()) {
            wholeFamily(n);
        }
    }

    /** Merging changes what every member of both families is shown as, and their authors are told. */
    private void wholeFamily(int n) {
        Items items = workshop.items();
        int shown = items.shownAs(n).n();
        items.eachOfFamily(shown, member -> {
            key.accept(new Key.OneItem(member));
            look(member);
            likely(member);
            claim(member);
            author(items.get(member));
        });
    }

    /** When one of a family is taken out, another may stand in its place. */
    private void likely(int n) {
        if (likeOf.containsKey(n)) {
            key.accept(new Key.Queue());
        }
    }

    /** A decision frees what it is about. */
    private void claim(int n) {
        if (workshop.desk().claims().of(n).isPresent()) {
            key.accept(new Key.OneClaim(n));
        }
    }

    /** Whatever counts this item's support beside the item itself. */
    private void look(int n) {
        key.accept(new Key.DeskItem(n));
        likeOf.getOrDefault(n, Set.of()).forEach(other -> key.accept(new Key.DeskItem(other)));
        themesOf.getOrDefault(n, Set.of()).forEach(theme -> key.accept(new Key.OneTheme(theme)));
    }

    private void ballot(int item) {
        Items items = workshop.items();
        int shown = items.shownAs(item).n();
        key.accept(new Key.OneItem(shown));
        for (int n = item; ; n = items.get(n).into()) {
            look(n);
            if (n == shown) {
                break;
            }
        }
        items.eachOfFamily(
                shown, n -> themesOf.getOrDefault(n, Set.of()).forEach(t -> key.accept(new Key.OneTheme(t))));
    }

    private void themes(Event.ThemesProposed proposed) {
        key.accept(new Key.Unthemed());
        proposed.gone().forEach(n -> key.accept(new Key.OneTheme(n)));
        proposed.set().forEach(theme -> key.accept(new Key.OneTheme(theme.n())));
        themesOf.clear();
        for (Theme theme : workshop.themes().values()) {
            theme.items()
                    .forEach(n ->
                            themesOf.computeIfAbsent(n, _ -> new HashSet<>()).add(theme.n()));
        }
    }

    private void likenesses() {
        key.accept(new Key.Queue());
        likeOf.keySet().forEach(n -> key.accept(new Key.DeskItem(n)));
        likeOf.clear();
        for (Likeness likeness : workshop.likenesses()) {
            for (int n : likeness.items()) {
                likeOf.computeIfAbsent(n, _ -> new HashSet<>()).addAll(likeness.items());
                key.accept(new Key.DeskItem(n));
            }
        }
    }
}
