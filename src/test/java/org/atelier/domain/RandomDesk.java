package org.atelier.domain;

import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;

/** Of a {@link RandomHistory}, what several people at the desk decide, at once and against each other. */
final class RandomDesk {
    private final Random random;
    private final Workshop workshop;
    private final RandomAim aim;

    RandomDesk(RandomAim aim) {
        this.random = aim.random();
        this.workshop = aim.workshop();
        this.aim = aim;
    }

    void step(BiConsumer<Actor, Command> give) {
        give.accept(aim.desk(), decision());
    }

    private Command decision() {
        return switch (random.nextInt(20)) {
            case 0, 1, 2, 3, 4 -> merge();
            case 5 -> new Command.Unmerge(List.of(merged()), reason());
            case 6 -> new Command.Unmerge(List.of(merged(), merged()), reason());
            case 7, 8 -> new Command.Split(aim.item(this::isInFamily), reason());
            case 9 -> new Command.Hide(aim.item(), "hors sujet");
            case 10 -> new Command.Restore(aim.item(Item::isHidden), reason());
            case 11 -> new Command.Move(aim.item(), aim.place(), reason());
            case 12 -> new Command.Apart(List.of(aim.item(), aim.item(), aim.item()));
            case 13, 14 -> new Command.Approve(pending());
            case 15 -> new Command.Claim(List.of(aim.item(), aim.item(this::isInFamily)));
            case 16 -> new Command.Release(aim.all(this::isClaimed));
            default -> undo();
        };
    }

    private Command merge() {
        int into = aim.item(Item::stands);
        return new Command.Merge(into, List.of(besides(into), besides(into)), reason());
    }

    /** One that may be shown as that one. */
    private int besides(int into) {
        return aim.item(item -> item.n() != into
                && item.stands()
                && workshop.items()
                        .find(into)
                        .filter(kept -> kept.place().mayMergeWith(item.place()))
                        .isPresent());
    }

    /** Mostly one of the latest, which may well have been undone already. */
    private Command undo() {
        int decisions = workshop.desk().decisions().size();
        return new Command.Undo(Math.max(1, decisions - random.nextInt(random.nextInt(4) > 0 ? 3 : decisions + 1)));
    }

    private int merged() {
        return aim.item(Item::isMerged);
    }

    private boolean isInFamily(Item item) {
        return item.isMerged() || workshop.items().hasOthersUnder(item.n());
    }

    private boolean isClaimed(Item item) {
        return workshop.desk().claims().of(item.n()).isPresent();
    }

    private String reason() {
        return random.nextInt(3) == 0 ? "raison " + random.nextInt(9) : "";
    }

    /** Some of the items that wait for the desk, if any does. */
    private List<Integer> pending() {
        List<Integer> pending = aim.all(Item::isPending);
        return pending.isEmpty() ? List.of(aim.item()) : pending.subList(0, 1 + random.nextInt(pending.size()));
    }
}
