package org.atelier.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.atelier.domain.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Budgets")
class BudgetsTest {
    private final AtomicLong now = new AtomicLong(1_000_000);

    @Test
    @DisplayName("[H6] fifty wrong attempts in ten seconds, then none until the ten seconds are over")
    void attempts() {
        var attempts = new Attempts(now::get);
        for (int i = 0; i < 50; i++) {
            assertThat(attempts.failed()).isTrue();
        }
        now.addAndGet(9_999);
        assertThat(attempts.failed()).isFalse();
        now.addAndGet(1);
        assertThat(attempts.failed()).isTrue();
    }

    @Test
    @DisplayName("[H6] twenty thousand posts of one address in ten seconds, whatever the others do")
    void ceiling() {
        var ceiling = new Ceiling(now::get);
        for (int i = 0; i < 20_000; i++) {
            assertThat(ceiling.allows("10.0.0.1")).isTrue();
        }
        assertThat(ceiling.allows("10.0.0.1")).isFalse();
        assertThat(ceiling.allows("10.0.0.2")).isTrue();
        now.addAndGet(10_000);
        assertThat(ceiling.allows("10.0.0.1")).isTrue();
    }

    @Test
    @DisplayName("[L3] five commands a second, twenty at once; leaving and coming back refills nothing")
    void commands() {
        var holders = new Holders(now::get);
        var name = new Holders.Name("w", Role.ATTENDEE, "key");
        Holders.Connection tab = () -> {};
        assertThat(holders.arrive(name, tab)).isTrue();
        for (int i = 0; i < 20; i++) {
            assertThat(holders.mayCommand(name)).isTrue();
        }
        assertThat(holders.mayCommand(name)).isFalse();

        assertThat(holders.leave(name, tab)).isTrue();
        holders.forgetTheGone();
        assertThat(holders.arrive(name, tab)).isTrue();
        assertThat(holders.mayCommand(name)).isFalse();

        now.addAndGet(200);
        assertThat(holders.mayCommand(name)).isTrue();
        assertThat(holders.mayCommand(name)).isFalse();
        now.addAndGet(60_000);
        for (int i = 0; i < 20; i++) {
            assertThat(holders.mayCommand(name)).isTrue();
        }
        assertThat(holders.mayCommand(name)).isFalse();
    }

    @Test
    @DisplayName("[L5] twenty connections of a cookie: the oldest is told to go, and counts no more")
    void connections() {
        var holders = new Holders(now::get);
        var name = new Holders.Name("w", Role.ATTENDEE, "key");
        var replaced = new AtomicLong();
        Holders.Connection oldest = replaced::incrementAndGet;
        holders.arrive(name, oldest);
        for (int i = 1; i < 20; i++) {
            holders.arrive(name, Unreplaced.one());
        }
        assertThat(replaced).hasValue(0);

        holders.arrive(name, Unreplaced.one());

        assertThat(replaced).hasValue(1);
        assertThat(holders.leave(name, oldest)).isFalse();
    }

    private record Unreplaced(Object itself) implements Holders.Connection {
        static Unreplaced one() {
            return new Unreplaced(new Object());
        }

        @Override
        public void replaced() {
            throw new AssertionError("not the oldest");
        }
    }

    @Test
    @DisplayName("[H2] a code is eight letters, however it is typed")
    void codes() {
        assertThat(JoinCode.read("abcd-efgh")).isEqualTo(Optional.of("ABCDEFGH"));
        assertThat(JoinCode.read("ABCD EFG")).isEmpty();
        assertThat(JoinCode.read("ABCD1FGH")).isEmpty();
        assertThat(JoinCode.read("éééééééé")).isEmpty();
        assertThat(JoinCode.read("a".repeat(100))).isEmpty();
    }
}
