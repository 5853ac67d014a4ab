package org.atelier.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A long history of a small workshop, drawn from a seed: everyone does what they may, and much that they may not. */
public final class RandomHistory {
    private static final List<String> PHASES = Stream.of(
                    Stream.of("for", "against", "blind", "silent", "screened", "themes", "closing", "comments"),
                    Stream.of("dots", "stance", "hush", "scale", "rank"))
            .flatMap(phases -> phases)
            .toList();
    private static final List<Place> PLACES = List.of(
            Room.NEAR,
            Room.FAR,
            Room.AGAINST,
            new Place.Unplaced("for"),
            new Place.Answer("next"),
            new Place.Comments());

    private final Random random;
    private final Workshop workshop = new Workshop();
    private final RandomHouse house;
    private final RandomVotes votes;
    private final List<Recorded> events = new ArrayList<>();
    private long now = 1_000_000;
    private long op;

    private RandomHistory(long seed) {
        this.random = new Random(seed);
        this.house = new RandomHouse(random, workshop);
        this.votes = new RandomVotes(random, workshop, this::item);
    }

    /** Seeds to try: fixed ones, so that a failure comes again, and printed with each test's name. */
    public static Stream<Long> seeds(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(n -> n * 7919L);
    }

    public static List<Recorded> of(long seed, int commands) {
        var history = new RandomHistory(seed);
        history.give(
                new Actor.Host(),
                new Command.Create(
                        Plans.small(),
                        "ABCDEFGH",
                        "fr",
                        Map.of(Role.FACILITATOR, "f", Role.MODERATOR, "m", Role.PROJECTOR, "p"),
                        90));
        for (int n = 0; n < commands; n++) {
            history.step();
        }
        return List.copyOf(history.events);
    }

    private void step() {
        now += random.nextInt(20_000);
        int kind = random.nextInt(110);
        if (kind >= 100) {
            house.step(this::give);
        } else if (kind < 6) {
            give(new Actor.Host(), new Command.TakeSeat("key" + random.nextInt(30)));
        } else if (kind < 36) {
            give(
                    random.nextInt(10) > 0 ? seat() : desk(),
                    new Command.Add(place(), "idée " + random.nextInt(1000), random.nextInt(5) == 0));
        } else if (kind < 66) {
            give(seat(), votes.ballot());
        } else if (kind < 70) {
            give(seat(), secondThought());
        } else if (kind < 74) {
            give(Room.FACILITATOR, facilitation());
        } else if (kind < 78) {
            give(Room.FACILITATOR, votes.order());
        } else if (kind < 97) {
            give(desk(), decision());
        } else {
            give(new Actor.Analysis(), analysis());
        }
    }

    private Command secondThought() {
        return switch (random.nextInt(4)) {
            case 0 -> new Command.Withdraw(item());
            case 1 -> new Command.Rephrase(item(), "dit autrement " + random.nextInt(5));
            case 2 -> new Command.Ask(item());
            default -> new Command.Done(level(), random.nextInt(3) > 0);
        };
    }

    private Optional<String> level() {
        return random.nextBoolean() ? Optional.of(random.nextBoolean() ? "near" : "far") : Optional.empty();
    }

    /** Two moderators' devices, or the facilitator's. */
    private Actor desk() {
        return switch (random.nextInt(4)) {
            case 0 -> Room.FACILITATOR;
            case 1 -> new Actor.Holder(Role.MODERATOR, 0, "other");
            default -> Room.MODERATOR;
        };
    }

    private Command facilitation() {
        if (workshop.course().isPaused() && random.nextBoolean()) {
            return new Command.Pause(false);
        }
        return switch (random.nextInt(9)) {
            case 0 -> new Command.Timer(random.nextInt(100));
            case 1 -> new Command.Reveal(random.nextBoolean());
            case 2 -> new Command.Door(random.nextInt(4) > 0);
            case 3 ->
                new Command.Reveal(
                        random.nextInt(3) > 0,
                        level(),
                        random.nextInt(5) == 0 ? Optional.of("silent") : Optional.empty());
            case 4 -> new Command.Show(random.nextInt(4) > 0 ? OptionalInt.of(item()) : OptionalInt.empty());
            case 5 -> new Command.Pause(random.nextInt(3) == 0);
            default ->
                new Command.Go(
                        PHASES.get(random.nextInt(PHASES.size())),
                        random.nextBoolean() ? Optional.of("far") : Optional.empty());
        };
    }

    private Command decision() {
        return switch (random.nextInt(16)) {
            case 0, 1, 2, 3 -> new Command.Merge(item(), List.of(item(), item()), reason());
            case 4 -> new Command.Unmerge(List.of(item()), reason());
            case 5 -> new Command.Unmerge(List.of(item(), item()), reason());
            case 6 -> new Command.Hide(item(), "hors sujet");
            case 7 -> new Command.Restore(item(), reason());
            case 8 -> new Command.Move(item(), place(), reason());
            case 9 -> new Command.Apart(List.of(item(), item(), item()));
            case 10 -> new Command.Split(item(), reason());
            case 11 -> new Command.Approve(waiting());
            case 12 -> new Command.Claim(List.of(item(), item()));
            case 13 -> new Command.Release(List.of(item(), item()));
            case 14 -> new Command.Ask(item());
            default ->
                new Command.Undo(
                        1 + random.nextInt(1 + workshop.desk().decisions().size()));
        };
    }

    private String reason() {
        return random.nextInt(3) == 0 ? "raison " + random.nextInt(9) : "";
    }

    /** Some of the items that wait for the desk, if any does. */
    private List<Integer> waiting() {
        List<Integer> pending = workshop.items().all().stream()
                .filter(Item::isPending)
                .map(Item::n)
                .toList();
        return pending.isEmpty() ? List.of(item()) : pending.subList(0, 1 + random.nextInt(pending.size()));
    }

    private Command analysis() {
        List<Theme> themes = IntStream.rangeClosed(1, random.nextInt(4))
                .mapToObj(n -> new Theme(n, "thème " + n, List.of(item(), item(), item())))
                .toList();
        List<Likeness> likenesses = IntStream.range(0, random.nextInt(4))
                .mapToObj(_ -> new Likeness(List.of(item(), item()), List.of("idée")))
                .toList();
        return new Command.Propose(known(themes, Theme::items), known(likenesses, Likeness::items));
    }

    private <T> List<T> known(List<T> all, Function<T, List<Integer>> items) {
        return all.stream()
                .filter(one -> items.apply(one).stream()
                        .allMatch(n -> workshop.items().find(n).isPresent()))
                .toList();
    }

    private Actor seat() {
        return new Actor.Seat(1 + random.nextInt(Math.max(1, workshop.house().seatCount())));
    }

    private Place place() {
        return PLACES.get(random.nextInt(PLACES.size()));
    }

    private int item() {
        return 1 + random.nextInt(workshop.items().count() + 1);
    }

    private void give(Actor actor, Command command) {
        if (Decider.decide(workshop, actor, now, command) instanceof Outcome.Accepted(List<Event> accepted)) {
            op++;
            for (Event event : accepted) {
                events.add(new Recorded(events.size() + 1, now, actor, op, command.hashCode(), event));
                workshop.evolve(event, now);
            }
        }
    }
}
