package org.atelier.tool.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The outbox of a tool’s client")
class OutboxTest {
    private final Vertx vertx = Vertx.vertx();
    private final List<String> written = Collections.synchronizedList(new ArrayList<>());
    private boolean open;
    private final Outbox outbox = new Outbox(this::write, new Alarm(vertx));

    @AfterEach
    void close() {
        vertx.close().await();
    }

    @Test
    @DisplayName("[R1] numbers commands from 1, without a gap, and keeps them until the line is open")
    void keeps() {
        outbox.put(add("a"));
        outbox.put(add("b"));
        assertThat(written).isEmpty();

        welcome(0);
        receipt("{\"op\":1,\"status\":\"accepted\",\"seq\":4}");

        assertThat(written).containsExactly("{\"text\":\"a\",\"op\":1}", "{\"text\":\"b\",\"op\":2}");
    }

    @Test
    @DisplayName("[R1] sends a command again, unchanged, when the line was lost before its receipt")
    void resends() {
        welcome(0);
        Future<Receipt> receipt = outbox.put(add("a"));
        open = false;
        outbox.lost();
        welcome(1);
        receipt("{\"op\":1,\"status\":\"accepted\",\"seq\":4,\"item\":\"i1\"}");

        assertThat(written).containsExactly("{\"text\":\"a\",\"op\":1}", "{\"text\":\"a\",\"op\":1}");
        assertThat(outbox.sentAgain()).isEqualTo(1);
        assertThat(receipt.result()).isEqualTo(new Receipt.Accepted(4, Optional.of("i1")));
    }

    @Test
    @DisplayName("[R3] lets a refused command go, and sends the next")
    void refused() {
        welcome(0);
        Future<Receipt> receipt = outbox.put(add("a"));
        outbox.put(add("b"));
        receipt("{\"op\":1,\"status\":\"refused\",\"code\":\"phase-closed\",\"message\":\"non\"}");

        assertThat(receipt.result()).isEqualTo(new Receipt.Refused("phase-closed", "non"));
        assertThat(written).last().isEqualTo("{\"text\":\"b\",\"op\":2}");
    }

    @Test
    @DisplayName("[L3] waits a second after too-fast, then sends the same command")
    void tooFast() {
        welcome(0);
        Future<Receipt> receipt = outbox.put(add("a"));
        receipt("{\"op\":1,\"status\":\"refused\",\"code\":\"too-fast\",\"message\":\"…\"}");
        assertThat(written).hasSize(1);

        await().until(() -> written.size() == 2);
        assertThat(written).last().isEqualTo("{\"text\":\"a\",\"op\":1}");
        assertThat(receipt.isComplete()).isFalse();
    }

    @Test
    @DisplayName("[C7] goes on from the highest number that the cookie, or another holder of the link, has used")
    void others() {
        welcome(41);
        outbox.put(add("a"));
        receipt("{\"op\":42,\"status\":\"refused\",\"code\":\"op-reused\",\"message\":\"…\"}");

        assertThat(written).containsExactly("{\"text\":\"a\",\"op\":42}", "{\"text\":\"a\",\"op\":43}");
    }

    @Test
    @DisplayName("answers every command when the server shut the client out")
    void shutOut() {
        Future<Receipt> receipt = outbox.put(add("a"));
        outbox.shutOut(4400);

        assertThat(receipt.result()).isEqualTo(new Receipt.ShutOut(4400));
    }

    private boolean write(ObjectNode frame) {
        if (open) {
            written.add(frame.toString());
        }
        return open;
    }

    private void welcome(int ops) {
        open = true;
        outbox.welcome(ops);
    }

    private void receipt(String json) {
        outbox.receipt(StoreTest.frame(json));
    }

    private static ObjectNode add(String text) {
        return JsonNodeFactory.instance.objectNode().put("text", text);
    }
}
