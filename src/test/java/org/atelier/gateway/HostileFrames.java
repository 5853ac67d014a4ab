package org.atelier.gateway;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.WebSocketFrame;
import io.vertx.core.http.WebSocketFrameType;
import io.vertx.core.http.impl.ws.WebSocketFrameImpl;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** What a faulty or hostile client may send once it is live, and the code that ends it. */
final class HostileFrames {

    static Stream<Arguments> all() {
        return Stream.of(
                row("[C2] a binary message", 1003, c -> c.binary(new byte[] {1, 2})),
                row("[C2] an empty binary message", 1003, c -> c.binary(new byte[0])),
                row("[C2] bytes that are no UTF-8", 1007, c -> raw(c, 0x7B, 0x22, 0xFF, 0x22, 0x7D)),
                row("[C2] UTF-8 that is longer than it need be", 1007, c -> raw(c, 0xC0, 0xAF)),
                row("[C2] half of a pair of surrogates in UTF-8", 1007, c -> raw(c, 0xED, 0xA0, 0x80)),
                row("[C2] a character cut by the end of the message", 1007, c -> raw(c, 0xE2, 0x82)),
                row("[L1] a message of 8 KB and one byte", 1009, c -> c.say("x".repeat(8_193))),
                row("[L1] a message of a megabyte", 1009, c -> c.say("x".repeat(1 << 20))),
                row("[L1] fragments that are too large together", 1009, c -> fragments(c, 5, 2_000)),
                row("[L3] fragments without end", 4429, c -> fragments(c, 400, 0)),
                row("[L2] no JSON", 4400, c -> c.say("hello")),
                row("[L2] an empty message", 4400, c -> c.say("")),
                row("[L2] an array", 4400, c -> c.say("[]")),
                row("[L2] two objects", 4400, c -> c.say("{}{}")),
                row("[L2] a comment", 4400, c -> c.say("{/**/}")),
                row("[L2] not a number", 4400, c -> c.say(vote("NaN", "true"))),
                row("[L2] a field twice", 4400, c -> c.say("{\"t\":\"door\",\"op\":1,\"open\":true,\"open\":true}")),
                row("[L2] an unknown type", 4400, c -> c.say("{\"t\":\"erase\",\"op\":1}")),
                row("[L2] no type", 4400, c -> c.say("{\"op\":1}")),
                row("[L2] a server's own type", 4400, c -> c.say("{\"t\":\"take-seat\",\"op\":1,\"key\":\"x\"}")),
                row("[L2] an unknown field", 4400, c -> c.say("{\"t\":\"door\",\"op\":1,\"open\":true,\"x\":1}")),
                row("[L2] a missing field", 4400, c -> c.say("{\"t\":\"door\",\"op\":1}")),
                row("[L2] a field of another type", 4400, c -> c.say(vote("1", "\"true\""))),
                row("[L2] a null", 4400, c -> c.say(vote("1", "null"))),
                row("[L2] an op of zero", 4400, c -> c.say(vote("0", "true"))),
                row("[L2] an op that is no whole number", 4400, c -> c.say(vote("1.0", "true"))),
                row("[L2] a number of 21 digits", 4400, c -> c.say(vote("1".repeat(21), "true"))),
                row("[L2] a number with an exponent", 4400, c -> c.say(vote("1e999999999", "true"))),
                row("[L2] an item's name with a leading zero", 4400, c -> c.say(withdraw("i012"))),
                row("[L2] an item's name with a sign", 4400, c -> c.say(withdraw("i-1"))),
                row("[L2] an item's name past any number", 4400, c -> c.say(withdraw("i99999999999"))),
                row("[L2] a theme's name for an item's", 4400, c -> c.say(withdraw("t1"))),
                row("[L2] a string of 4,097 characters", 4400, c -> c.say(add("x".repeat(4_097)))),
                row("[L2] 17 deep", 4400, c -> c.say("{\"t\":" + "[".repeat(16) + "]".repeat(16) + "}")),
                row(
                        "[L2] a place that is two",
                        4400,
                        c -> c.say(
                                "{\"t\":\"add\",\"op\":1,\"place\":{\"side\":\"a\",\"comments\":true},\"text\":\"x\"}")),
                row("[C3] a second hello", 4400, Client::hello));
    }

    private static Arguments row(String what, int code, Consumer<Client> send) {
        return Arguments.of(what, code, send);
    }

    static String vote(String op, String on) {
        return "{\"t\":\"vote\",\"op\":" + op + ",\"item\":\"i1\",\"on\":" + on + "}";
    }

    private static String withdraw(String item) {
        return "{\"t\":\"withdraw\",\"op\":1,\"item\":\"" + item + "\"}";
    }

    private static String add(String text) {
        return "{\"t\":\"add\",\"op\":1,\"place\":{\"comments\":true},\"text\":\"" + text + "\"}";
    }

    private static void raw(Client client, int... bytes) {
        byte[] text = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            text[i] = (byte) bytes[i];
        }
        client.frame(new WebSocketFrameImpl(WebSocketFrameType.TEXT, text, true));
    }

    private static void fragments(Client client, int count, int size) {
        byte[] part = "x".repeat(size).getBytes(StandardCharsets.US_ASCII);
        client.frame(new WebSocketFrameImpl(WebSocketFrameType.TEXT, part, false));
        for (int i = 1; i < count; i++) {
            client.frame(WebSocketFrame.continuationFrame(Buffer.buffer(part), false));
        }
    }

    private HostileFrames() {}
}
