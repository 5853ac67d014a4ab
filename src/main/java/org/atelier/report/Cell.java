package org.atelier.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** One value of a table: what somebody wrote, or what was counted. */
public sealed interface Cell {
    Cell NONE = new Text("");

    /** Most of a long table is this: one cell for all. */
    Cell ZERO = new Number("0");

    record Text(String text) implements Cell {}

    /** {@code digits}: as every program reads them, with a point if need be. */
    record Number(String digits) implements Cell {}

    static Cell of(String text) {
        return text.isEmpty() ? NONE : new Text(text);
    }

    static Cell of(long number) {
        return number == 0 ? ZERO : new Number(Long.toString(number));
    }

    /** To two decimals, as the protocol gives scores and means. */
    static Cell of(double number) {
        if (number == 0) {
            return ZERO;
        }
        BigDecimal rounded =
                BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return new Number(rounded.toPlainString());
    }
}
