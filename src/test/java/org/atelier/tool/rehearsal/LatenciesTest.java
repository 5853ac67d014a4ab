package org.atelier.tool.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("Measured times")
class LatenciesTest {

    @Test
    @DisplayName("are all zero when there are none")
    void none() {
        assertThat(new Latencies().quantiles()).isEqualTo(new Latencies.Quantiles(0, 0, 0, 0));
    }

    @Test
    @DisplayName("give quantiles that were measured: of 1 to 200 ms, half are within 100 and 99 % within 198")
    void quantiles() {
        Latencies latencies = new Latencies();
        LongStream.rangeClosed(1, 200).map(n -> 201 - n).forEach(millis -> latencies.add(millis * 1_000_000));

        assertThat(latencies.quantiles()).isEqualTo(new Latencies.Quantiles(200, 100, 198, 200));
    }

    @Test
    @DisplayName("give a single one as every quantile")
    void one() {
        Latencies latencies = new Latencies();
        latencies.add(2_500_000);

        assertThat(latencies.quantiles()).isEqualTo(new Latencies.Quantiles(1, 2.5, 2.5, 2.5));
    }

    @Test
    @Tag("property")
    @DisplayName("of any number: at least that share is within the quantile, and less is below it")
    void property() {
        long seed = System.nanoTime();
        Random chance = new Random(seed);
        for (int run = 0; run < 200; run++) {
            long[] times = chance.longs(1 + chance.nextInt(700), 0, 50)
                    .map(t -> t * 1_000_000)
                    .toArray();
            Latencies latencies = new Latencies();
            Arrays.stream(times).forEach(latencies::add);
            double p99 = latencies.quantiles().p99();

            double within = Arrays.stream(times).filter(t -> t / 1e6 <= p99).count() / (double) times.length;
            double below = Arrays.stream(times).filter(t -> t / 1e6 < p99).count() / (double) times.length;
            assertThat(within).as("seed %d, run %d", seed, run).isGreaterThanOrEqualTo(0.99);
            assertThat(below).as("seed %d, run %d", seed, run).isLessThan(0.99);
        }
    }
}
