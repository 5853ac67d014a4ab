package org.atelier.domain;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;

/** Of a {@link RandomHistory}, which item a command is about: mostly one that fits, so that much is accepted, but not always. */
record RandomAim(Random random, Workshop workshop) {
    private static final List<Place> PLACES = List.of(
            Room.NEAR,
            Room.FAR,
            Room.AGAINST,
            new Place.Unplaced("for"),
            new Place.Answer("next"),
            new Place.Comments());

    /** Any item, or now and then one that does not exist. */
    int item() {
        return 1 + random.nextInt(workshop.items().count() + 1);
    }

    int item(Predicate<Item> fitting) {
        List<Integer> all = all(fitting);
        return all.isEmpty() || random.nextInt(5) == 0 ? item() : all.get(random.nextInt(all.size()));
    }

    /** One of a few that are shown, and that the open vote is about: votes meet there. */
    int votable() {
        Optional<String> vote = workshop.phase().vote();
        List<Integer> all = all(item -> item.stands()
                && vote.filter(v -> workshop.polls().isAbout(v, item.place())).isPresent());
        return all.isEmpty() || random.nextInt(6) == 0 ? item() : all.get(random.nextInt(Math.min(all.size(), 8)));
    }

    List<Integer> all(Predicate<Item> fitting) {
        return workshop.items().all().stream().filter(fitting).map(Item::n).toList();
    }

    /** One that was added lately. */
    int newest() {
        return Math.max(1, workshop.items().count() - random.nextInt(3));
    }

    Place place() {
        return PLACES.get(random.nextInt(PLACES.size()));
    }

    Optional<String> level() {
        return random.nextBoolean() ? Optional.of(random.nextBoolean() ? "near" : "far") : Optional.empty();
    }

    Actor seat() {
        return new Actor.Seat(1 + random.nextInt(Math.max(1, workshop.house().seatCount())));
    }

    /** The seat that wrote it, or any other. */
    Actor author(int item) {
        return workshop.items()
                .find(item)
                .filter(found -> found.author() != 0 && random.nextInt(5) > 0)
                .<Actor>map(found -> new Actor.Seat(found.author()))
                .orElseGet(this::seat);
    }

    /** Two moderators' devices, or the facilitator's. */
    Actor desk() {
        return switch (random.nextInt(4)) {
            case 0 -> Room.FACILITATOR;
            case 1 -> new Actor.Holder(Role.MODERATOR, 0, "other");
            default -> Room.MODERATOR;
        };
    }
}
