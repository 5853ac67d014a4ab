package org.atelier.domain;

import java.util.Locale;
import java.util.Map;

/** What one seat says of one item under one vote; ranks are a ballot of their own, see {@link Event.Ranked}. */
public sealed interface Mark {

    record Support() implements Mark {}

    /** {@code n}: at least 1. */
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
}
