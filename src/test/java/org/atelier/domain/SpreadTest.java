package org.atelier.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("How far apart people are, against figures worked out by hand")
class SpreadTest {

    @Test
    @DisplayName("is 0 when all say the same, and when nobody says anything")
    void agreement() {
        assertThat(Spread.of(-1, 0, 0, 7)).isEqualTo(new Spread(7, 1, 0));
        assertThat(Spread.of(1, 0, 0, 4, 0, 0)).isEqualTo(new Spread(4, 3, 0));
        assertThat(Spread.of(1, 0, 0, 0, 0, 0)).isEqualTo(new Spread(0, 0, 0));
    }

    @Test
    @DisplayName("is 1 when half are at each end")
    void halves() {
        assertThat(Spread.of(-1, 3, 0, 3)).isEqualTo(new Spread(6, 0, 1));
        assertThat(Spread.of(1, 2, 0, 0, 0, 2)).isEqualTo(new Spread(4, 3, 1));
    }

    @Test
    @DisplayName("between those it is the standard deviation over half the range: 1, 3, 5 give √(8/3) ÷ 2 = 0.82")
    void between() {
        assertThat(Spread.of(1, 1, 0, 1, 0, 1)).isEqualTo(new Spread(3, 3, 0.82));
        // 2, 4, 4, 5: mean 3.75, variance 61/4 − 14.0625 = 1.1875, deviation 1.0897.
        assertThat(Spread.of(1, 0, 1, 0, 2, 1)).isEqualTo(new Spread(4, 3.75, 0.54));
        // Three for, one unsure, one against: mean 0.4, variance 4/5 − 0.16 = 0.64, deviation 0.8.
        assertThat(Spread.of(-1, 1, 1, 3)).isEqualTo(new Spread(5, 0.4, 0.8));
    }

    @Test
    @DisplayName("counts as dissent from 0.75 and from five people on")
    void dissent() {
        assertThat(Spread.of(-1, 1, 1, 3).dissent()).isTrue();
        assertThat(Spread.of(-1, 2, 0, 2).dissent()).as("four people").isFalse();
        assertThat(Spread.of(-1, 0, 3, 3).dissent()).as("half unsure: 0.5").isFalse();
        // One against, five unsure, eight for: mean 0.5, variance 9/14 − 0.25 = 0.3929, deviation 0.63.
        assertThat(Spread.of(-1, 1, 5, 8).value()).isEqualTo(0.63);
        assertThat(Spread.of(-1, 1, 5, 8).dissent()).isFalse();
    }
}
