package org.atelier.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.atelier.writer.Position;
import org.atelier.writer.TickFrame;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The stream of one connection against a writer that publishes one number after the other, in chance's order of things. */
@DisplayName("A connection's feed")
class FeedTest {
    private static final int STEPS = 400;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @Tag("simulation")
    @DisplayName("[S3] never leaves a gap, [S4] so no client has to reconnect, [S5] and ends at the newest state")
    void noGap(long seed) {
        var chance = new Random(seed);
        var room = new Room();
        room.fetch();
        for (int step = 0; step < STEPS; step++) {
            switch (chance.nextInt(8)) {
                case 0, 1 -> room.publish();
                case 2 -> room.wire.full = true;
                case 3 -> room.drain();
                case 4, 5 -> room.deliver();
                case 6 -> room.turn();
                default -> room.answer();
            }
        }
        room.settle();

        assertThat(room.client).as("seed %d", seed).isEqualTo(room.seq);
        assertThat(room.gaps).as("seed %d", seed).isZero();
        assertThat(room.wire.sent.size())
                .as("something happened, seed %d", seed)
                .isGreaterThan(2);
    }

    @Test
    @DisplayName("[S7] skips ticks while the wire is full, and fetches once")
    void skips() {
        var room = new Room();
        room.fetch();
        room.turn();
        room.answer();
        room.wire.full = true;
        for (int i = 0; i < 50; i++) {
            room.publish();
            room.deliver();
        }
        room.drain();
        room.turn();
        room.answer();

        assertThat(room.wire.sent).containsExactly("0-0", "0-50");
    }

    /** A writer, a bus that takes its time, and a client that checks what it hears. */
    private static final class Room {
        final FakeWire wire = new FakeWire();
        final Outlet out = new Outlet(wire, () -> 0);
        final Feed feed = new Feed(out);
        final List<Feed.Tick> underWay = new ArrayList<>();
        private boolean asked;
        private TickFrame state;
        private boolean joined;
        long seq;
        long tick;
        long client = -1;
        int gaps;
        private int read;

        void publish() {
            seq++;
            underWay.add(Feed.Tick.of(frame(seq - 1)));
            tick++;
        }

        private TickFrame frame(long from) {
            return new TickFrame(tick + 1, new Position("e", seq), Buffer.buffer(from + "-" + seq));
        }

        void fetch() {
            feed.fetch();
            asked = true;
        }

        /** The writer's turn: what it answers has the number of its last tick, and later frames are above it. */
        void turn() {
            if (!asked) {
                return;
            }
            asked = false;
            state = new TickFrame(tick, new Position("e", seq), Buffer.buffer(Math.max(client, 0) + "-" + seq));
        }

        void deliver() {
            if (!underWay.isEmpty()) {
                feed.tick(underWay.removeFirst());
            }
            hear();
        }

        void answer() {
            if (state != null) {
                if (joined) {
                    feed.newest(state);
                } else {
                    feed.joined(state);
                    joined = true;
                }
                state = null;
            }
            hear();
        }

        void drain() {
            wire.full = false;
            if (joined && out.flush() && feed.isBehind() && !feed.isFetching()) {
                fetch();
            }
        }

        void settle() {
            for (int i = 0; i < 4; i++) {
                while (!underWay.isEmpty()) {
                    deliver();
                }
                turn();
                answer();
                drain();
            }
        }

        private void hear() {
            for (; read < wire.sent.size(); read++) {
                String[] span = wire.sent.get(read).split("-");
                long from = Long.parseLong(span[0]);
                gaps += client >= 0 && from > client ? 1 : 0;
                client = Math.max(client, Long.parseLong(span[1]));
            }
        }
    }

    private static final class FakeWire implements Wire {
        final List<String> sent = new ArrayList<>();
        boolean full;

        @Override
        public void send(byte[] utf8) {
            sent.add(new String(utf8, StandardCharsets.UTF_8));
        }

        @Override
        public boolean full() {
            return full;
        }

        @Override
        public long progress() {
            return 0;
        }

        @Override
        public void pause() {}

        @Override
        public void resume() {}

        @Override
        public void close(CloseCode why) {}
    }
}
