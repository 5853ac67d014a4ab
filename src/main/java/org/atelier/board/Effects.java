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
            case Event.WorkshopCreated _ ->
                List.of(
                                new Key.Now(),
                                new Key.People(),
                                new Key.Done(),
                                new Key.Counts(),
                                new Key.Unthemed(),
                                new Key.Queue(),
                                new Key.Waiting())
                        .forEach(key);
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

    private void house(Event.OfHouse event) {
        switch (event) {
            case Event.SeatTaken _ -> key.accept(new Key.People());
            case Event.DoorSet _ -> key.accept(new Key.Now());
            case Event.SeatOpened _, Event.HandoverMade _, Event.TicketsIssued _, Event.TicketReissued _ -> {}
            case Event.TicketUsed _, Event.TableTaken _, Event.TableSet _, Event.SegmentChosen _ -> {}
            case Event.SeatVoided _, Event.SeatReinstated _, Event.EntrySet _, Event.CapSet _ -> {}
            case Event.GrantMade _, Event.GrantChanged _, Event.GrantRevoked _ -> {}
        }
    }

    private void conduct(Event.OfConduct event) {
        switch (event) {
            case Event.PhaseEntered _ -> List.of(new Key.Now(), new Key.Done()).forEach(key);
            case Event.TimerStarted _, Event.TimerStopped _, Event.PauseSet _ -> key.accept(new Key.Now());
            case Event.Revealed _, Event.ItemShown _ -> key.accept(new Key.Now());
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
            case Event.MarkCast cast -> ballot(cast);
            case Event.Ranked _, Event.VotingSet _, Event.RoundOpened _, Event.RuleSet _ -> {}
        }
    }

    /** After the veil over the current phase has changed, everything under it looks different. */
    void ofVeil() {
        key.accept(new Key.Now());
        workshop.items().all().forEach(item -> key.accept(new Key.OneItem(item.n())));
        workshop.themes().keySet().forEach(n -> key.accept(new Key.OneTheme(n)));
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
        if (likeOf.containsKey(n)) {
            key.accept(new Key.Queue());
        }
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
            claim(member);
            author(items.get(member));
        });
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

    private void ballot(Event.MarkCast ballot) {
        seat.accept(ballot.seat());
        Items items = workshop.items();
        int shown = items.shownAs(ballot.item()).n();
        key.accept(new Key.OneItem(shown));
        for (int n = ballot.item(); ; n = items.get(n).into()) {
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
