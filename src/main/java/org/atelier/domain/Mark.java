package org.atelier.domain;

import java.util.Locale;
import java.util.Map;

/** What one seat says of one item under one vote; ranks are a ballot of their own, see {@link Event.Ranked}. */
public sealed interface Mark {

    record Support() implements Mark {}

    /** {@code n}: at least 1 in what was cast; a person who asks for 0 takes those of that very item back. */
    record Dots(int n) implements Mark {}

    record Stance(Position position) implements Mark {}

    /** {@code values}: 1 to 5 by criterion, for one or more of the rule's criteria. */
    record Scale(Map<String, Integer> values) implements Mark {
        public Scale {
            values = Map.copyOf(values);
        }
    }

    enum Position {
        FOR,
        UNSURE,
        AGAINST;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The protocol's word for the rules under which it counts. */
    default String kind() {
        return switch (this) {
            case Support() -> VoteRule.Support.KIND;
            case Dots _ -> VoteRule.Dots.KIND;
            case Stance _ -> VoteRule.Stance.KIND;
            case Scale _ -> VoteRule.Scale.KIND;
        };
    }
}
