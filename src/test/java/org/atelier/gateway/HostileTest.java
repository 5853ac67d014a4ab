package org.atelier.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Frame by frame: what a faulty or hostile client sends, and the code that ends it, while one beside it notices nothing. */
@Tag("hostile")
@DisplayName("A hostile frame")
class HostileTest {
    private static Rig rig;
    private static Client healthy;
    private static long op;

    @BeforeAll
    static void open() {
        rig = new Rig();
        healthy = rig.live();
    }

    @AfterAll
    static void close() {
        rig.close();
    }

    @ParameterizedTest(name = "{0} closes with {1}")
    @MethodSource("org.atelier.gateway.HostileFrames#all")
    @DisplayName("[L4] meets its code, and the one beside it notices nothing")
    void closes(String what, int code, Consumer<Client> send) {
        Client hostile = rig.live();

        send.accept(hostile);

        Rig.soon().until(() -> hostile.closed() != -1);
        assertThat(hostile.closed()).isEqualTo(code);
        assertThat(hostile.heard("receipt")).isEmpty();
        assertHealthy();
    }

    @ParameterizedTest(name = "{0} closes with {1}")
    @MethodSource("handshakes")
    @DisplayName("[C4] in place of a hello meets its code")
    void notHello(String what, int code, String frame) {
        Client hostile = rig.connect(rig.seat()).say(frame);

        Rig.soon().until(() -> hostile.closed() != -1);
        assertThat(hostile.closed()).isEqualTo(code);
        assertThat(hostile.heard()).isEmpty();
    }

    static Stream<Arguments> handshakes() {
        return Stream.of(
                Arguments.of("[C4] another protocol", 4426, "{\"t\":\"hello\",\"protocol\":2,\"lang\":\"fr\"}"),
                Arguments.of(
                        "[C4] another protocol with more fields", 4426, "{\"t\":\"hello\",\"protocol\":9,\"x\":{}}"),
                Arguments.of("[L2] a hello without language", 4400, "{\"t\":\"hello\",\"protocol\":1}"),
                Arguments.of(
                        "[L2] half a position", 4400, "{\"t\":\"hello\",\"protocol\":1,\"lang\":\"fr\",\"since\":{}}"),
                Arguments.of("[L2] no object", 4400, "\"hello\""));
    }

    /** The one beside it still gets its answers, and in no more time than a person would notice. */
    private static void assertHealthy() {
        long mine = ++op;
        healthy.say(HostileFrames.vote(Long.toString(mine), "true"));
        Rig.soon().until(() -> healthy.heard("receipt").stream().anyMatch(r -> r.getLong("op") == mine));
        assertThat(healthy.closed()).isEqualTo(-1);
    }
}
