package org.atelier.domain;

import java.util.Random;
import java.util.function.BiConsumer;

/** Of a {@link RandomHistory}, what people say, and what becomes of it by themselves. */
final class RandomSayings {
    private final Random random;
    private final Workshop workshop;
    private final RandomAim aim;

    RandomSayings(RandomAim aim) {
        this.random = aim.random();
        this.workshop = aim.workshop();
        this.aim = aim;
    }

    void step(BiConsumer<Actor, Command> give) {
        switch (random.nextInt(16)) {
            case 0 -> change(aim.newest(), give);
            case 1 -> change(aim.item(item -> workshop.asked().about(item.n()) > 0), give);
            case 2, 3 -> give.accept(asker(), new Command.Ask(aim.item(Item::stands)));
            case 4 -> give.accept(aim.seat(), new Command.Done(aim.level(), random.nextInt(3) > 0));
            case 5 -> add(aim.desk(), give);
            default -> add(aim.seat(), give);
        }
    }

    private Actor asker() {
        return random.nextInt(4) > 0 ? aim.seat() : aim.desk();
    }

    private void add(Actor actor, BiConsumer<Actor, Command> give) {
        give.accept(actor, new Command.Add(aim.place(), "idée " + random.nextInt(1000), random.nextInt(5) == 0));
    }

    private void change(int item, BiConsumer<Actor, Command> give) {
        Command change = random.nextInt(3) == 0
                ? new Command.Withdraw(item)
                : new Command.Rephrase(item, "dit autrement " + random.nextInt(9));
        give.accept(aim.author(item), change);
    }
}
