package org.atelier.tool.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("The pace of a rehearsal")
class PaceTest {

    @Test
    @Tag("property")
    @DisplayName("[L3] never lets one phone press faster than five times a second")
    void limit() {
        long seed = System.nanoTime();
        Random chance = new Random(seed);
        for (int run = 0; run < 200; run++) {
            int share = 1 + chance.nextInt(200);
            long[] instants = new Pace(share * 60, share, chance).instants(share);
            for (int i = 1; i < share; i++) {
                assertThat(instants[i] - instants[i - 1])
                        .as("seed %d, run %d", seed, run)
                        .isGreaterThanOrEqualTo(250);
            }
        }
    }

    @Test
    @DisplayName("spreads a large room’s commands over time, two hundred a second")
    void room() {
        Pace pace = new Pace(4_000, 2, new Random(1));
        long last = 0;
        for (int phone = 0; phone < 2_000; phone++) {
            last = Math.max(last, pace.instants(2)[1]);
        }

        assertThat(last).isBetween(19_000L, 20_250L);
    }

    @Test
    @DisplayName("is the same again with the same seed")
    void seeded() {
        assertThat(new Pace(100, 9, new Random(7)).instants(9)).isEqualTo(new Pace(100, 9, new Random(7)).instants(9));
    }
}
