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
                    Stream.of(
                            "for",
                            "against",
                            "blind",
                            "silent",
                            "screened",
                            "screened",
                            "themes",
                            "closing",
                            "comments"),
                    Stream.of("dots", "stance", "hush", "scale", "rank"))
            .flatMap(phases -> phases)
            .toList();
    private final Random random;
    private final Workshop workshop = new Workshop();
    private final RandomHouse house;
    private final RandomVotes votes;
    private final RandomAim aim;
    private final RandomSayings sayings;
    private final RandomDesk desk;
    private final List<Recorded> events = new ArrayList<>();
    private long now = 1_000_000;
    private long op;

    private RandomHistory(long seed) {
        this.random = new Random(seed);
        this.aim = new RandomAim(random, workshop);
        this.votes = new RandomVotes(random, workshop, aim::votable);
        this.house = new RandomHouse(random, workshop, votes::ballot);
        this.sayings = new RandomSayings(aim);
        this.desk = new RandomDesk(aim);
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
        history.arrive();
        for (int n = 0; n < commands; n++) {
            history.step();
        }
        return List.copyOf(history.events);
    }

    /** A few people, and something to speak of. */
    private void arrive() {
        give(Room.FACILITATOR, new Command.Go("for", Optional.empty()));
        for (int n = 1; n <= 6; n++) {
            give(new Actor.Host(), new Command.TakeSeat("early" + n));
            give(new Actor.Seat(n), new Command.Add(random.nextBoolean() ? Room.NEAR : Room.FAR, "d’abord " + n));
        }
    }

    private void step() {
        now += random.nextInt(20_000);
        if (workshop.course().isPaused() && random.nextInt(6) == 0) {
            give(Room.FACILITATOR, new Command.Pause(false));
        }
        int kind = random.nextInt(115);
        if (kind >= 100) {
            house.step(this::give);
        } else if (kind < 6) {
            give(new Actor.Host(), new Command.TakeSeat("key" + random.nextInt(30)));
        } else if (kind < 32) {
            sayings.step(this::give);
        } else if (kind < 66) {
            give(aim.seat(), votes.ballot());
            give(aim.seat(), votes.ballot());
        } else if (kind < 70) {
            give(Room.FACILITATOR, facilitation());
        } else if (kind < 74) {
            give(Room.FACILITATOR, votes.order());
        } else if (kind < 97) {
            desk.step(this::give);
        } else {
            give(new Actor.Analysis(), analysis());
        }
    }

    private Command facilitation() {
        return switch (random.nextInt(9)) {
            case 0 -> new Command.Timer(random.nextInt(100));
            case 1 -> new Command.Reveal(random.nextBoolean());
            case 2 -> new Command.Door(random.nextInt(4) > 0);
            case 3 ->
                new Command.Reveal(
                        random.nextInt(3) > 0,
                        aim.level(),
                        random.nextInt(5) == 0 ? Optional.of("silent") : Optional.empty());
            case 4 ->
                new Command.Show(random.nextInt(4) > 0 ? OptionalInt.of(aim.item(Item::stands)) : OptionalInt.empty());
            case 5 -> new Command.Pause(random.nextInt(3) == 0);
            default ->
                new Command.Go(
                        PHASES.get(random.nextInt(PHASES.size())),
                        random.nextBoolean() ? Optional.of("far") : Optional.empty());
        };
    }

    private Command analysis() {
        List<Theme> themes = IntStream.rangeClosed(1, random.nextInt(4))
                .mapToObj(n -> new Theme(n, "thème " + n, List.of(aim.item(), aim.item(), aim.item())))
                .toList();
        List<Likeness> likenesses = IntStream.range(0, random.nextInt(4))
                .mapToObj(_ -> new Likeness(List.of(aim.item(), aim.item()), List.of("idée")))
                .toList();
        return new Command.Propose(known(themes, Theme::items), known(likenesses, Likeness::items));
    }

    private <T> List<T> known(List<T> all, Function<T, List<Integer>> items) {
        return all.stream()
                .filter(one -> items.apply(one).stream()
                        .allMatch(n -> workshop.items().find(n).isPresent()))
                .toList();
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
