package org.atelier.domain;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Of a {@link RandomHistory}, who comes in by which door, and what the facilitator makes of it. */
final class RandomHouse {
    private final Random random;
    private final Workshop workshop;
    private final IntFunction<Command.Ballot> ballot;
    private int keys;

    /** {@code ballot}: anything that a person of that number at a table may say. */
    RandomHouse(Random random, Workshop workshop, IntFunction<Command.Ballot> ballot) {
        this.random = random;
        this.workshop = workshop;
        this.ballot = ballot;
    }

    void step(BiConsumer<Actor, Command> give) {
        switch (random.nextInt(5)) {
            case 0, 1 -> table(give);
            case 2 -> give.accept(new Actor.Host(), seating());
            case 3 -> give.accept(new Actor.Seat(one(house().seatCount())), presence());
            default -> give.accept(Room.FACILITATOR, order());
        }
    }

    /** The latest table, from its link to what its people say. */
    private void table(BiConsumer<Actor, Command> give) {
        Optional<Grant> link = house().grants().all().stream()
                .filter(grant -> grant.isTable() && !grant.revoked())
                .reduce((_, latest) -> latest);
        Optional<Integer> seat = link.flatMap(grant -> house().seatOfTable(grant.number()));
        if (link.isEmpty()) {
            give.accept(Room.FACILITATOR, new Command.MakeGrant(Role.ATTENDEE, "Table", key(), 5));
        } else if (seat.isEmpty()) {
            give.accept(new Actor.Host(), new Command.TakeTable(link.get().key(), key()));
        } else {
            give.accept(
                    new Actor.Seat(seat.get()),
                    random.nextInt(3) == 0 ? new Command.Table(one(4)) : ballot.apply(one(4)));
        }
    }

    private Command seating() {
        String device = "device" + random.nextInt(60);
        return switch (random.nextInt(4)) {
            case 0, 1 ->
                new Command.TakeTicket(
                        any(house().tickets().all().stream().map(Ticket::key).toList()), device);
            case 2 -> new Command.TakeSeat(device);
            default -> new Command.TakePass("printed" + keys, device);
        };
    }

    private Command presence() {
        return switch (random.nextInt(3)) {
            case 0 -> new Command.Segment(Optional.of("care").filter(_ -> random.nextInt(4) > 0));
            case 1 -> new Command.Handover(key());
            default -> new Command.Segment(Optional.empty());
        };
    }

    private Command order() {
        int ticket = one(house().tickets().all().size());
        int grant = one(house().grants().all().size());
        return switch (random.nextInt(12)) {
            case 0 ->
                new Command.IssueTickets(IntStream.rangeClosed(0, random.nextInt(4))
                        .mapToObj(_ -> key())
                        .toList());
            case 1 -> new Command.ReissueTicket(ticket, key());
            case 2 -> new Command.MakeGrant(Role.ATTENDEE, "Table", key(), 1 + random.nextInt(6));
            case 3 -> new Command.MakeGrant(Role.MODERATOR, "Luce", key(), 0);
            case 4 -> new Command.ChangeGrant(grant, Role.PROJECTOR, "Salle");
            case 5 -> random.nextInt(3) == 0 ? new Command.Revoke(grant) : new Command.Cap(5 + random.nextInt(60));
            case 6 -> new Command.SetEntry(random.nextBoolean() ? Entry.OPEN : Entry.TICKETS);
            default ->
                new Command.Void(
                        random.nextBoolean()
                                ? new Whose.Item(one(workshop.items().count()))
                                : new Whose.Ticket(ticket),
                        "double",
                        random.nextBoolean());
        };
    }

    private House house() {
        return workshop.house();
    }

    private String key() {
        return "printed" + ++keys;
    }

    private String any(List<String> all) {
        return all.isEmpty() ? "none" : all.get(random.nextInt(all.size()));
    }

    /** One of so many, from 1, or one more than there are. */
    private int one(int of) {
        return 1 + random.nextInt(of + 1);
    }
}
