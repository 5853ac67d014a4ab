package org.atelier.domain;

import java.util.List;
import java.util.Locale;

/** How the room votes: what one seat may say of the items. Changing it alters no ballot, only what counts (V6). */
public sealed interface VoteRule {

    /** Each seat supports any number of items, each once. */
    record Support() implements VoteRule {
        public static final String KIND = "support";
    }

    /**
     * Each seat has dots to give.
     *
     * @param budget how many, in all or at each level
     * @param cap the most that one seat may give to one item
     */
    record Dots(int budget, Per per, int cap) implements VoteRule {
        public static final String KIND = "dots";
    }

    /** Each seat is for, unsure or against, item by item. */
    record Stance() implements VoteRule {
        public static final String KIND = "stance";
    }

    /** Each seat gives every criterion of an item 1 to 5. */
    record Scale(List<Criterion> criteria) implements VoteRule {
        public static final String KIND = "scale";
        public static final int LOWEST = 1;
        public static final int HIGHEST = 5;
        /** From this mean on a person is in favour. */
        static final int MIDDLE = 3;

        public Scale {
            criteria = List.copyOf(criteria);
        }

        public boolean has(String criterion) {
            return criteria.stream().anyMatch(c -> c.id().equals(criterion));
        }
    }

    /** Each seat puts its {@code top} preferred items in order. */
    record Rank(int top) implements VoteRule {
        public static final String KIND = "rank";
    }

    record Criterion(String id, Words name) {}

    /** What a budget of dots is for. */
    enum Per {
        ROOM,
        LEVEL;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The protocol's word for the kind of rule. */
    default String kind() {
        return switch (this) {
            case Support() -> Support.KIND;
            case Dots _ -> Dots.KIND;
            case Stance() -> Stance.KIND;
            case Scale _ -> Scale.KIND;
            case Rank _ -> Rank.KIND;
        };
    }
}
