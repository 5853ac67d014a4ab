package org.atelier.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.atelier.LiveServer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("browser")
@DisplayName("The first load of the phone's page")
class FirstLoadIT {
    /** A ratchet: what it comes to today, with a little air. It may be lowered, never raised without a decision. */
    private static final int MOST_BYTES = 48_000;

    /** The page, its style, its script, what that shares with later parts, the answer to its code with the plan; the stream. */
    private static final int MOST_REQUESTS = 6;

    /** Where the build had no bundler, each module is a request of its own. */
    private static final int MOST_BYTES_BY_MODULE = 95_000;

    @TempDir
    private Path data;

    @Test
    @DisplayName("is five files and the stream: at most 48 kB on the wire, with the state of a room of 60 ideas")
    void bytes() {
        try (var server = LiveServer.start(data);
                var room = new LivelyRoom(server);
                var browsers = Browsers.open()) {
            room.fill();
            room.goes("opportunites");
            var weighed = weigh(browsers, server);
            var all = weighed.values().stream().mapToInt(Integer::intValue).sum();
            System.out.println("First load of the phone's page: " + all + " bytes on the wire, " + weighed);
            var bundled = weighed.keySet().stream().anyMatch(path -> path.endsWith(".bundle.js"));
            assertThat(all).isLessThanOrEqualTo(bundled ? MOST_BYTES : MOST_BYTES_BY_MODULE);
            assertThat(weighed.size()).isLessThanOrEqualTo(bundled ? MOST_REQUESTS : Integer.MAX_VALUE);
        }
    }

    /** Bytes by what they were for, headers included. The stream is not compressed: its messages weigh what they say. */
    private static Map<String, Integer> weigh(Browsers browsers, LiveServer server) {
        var page = browsers.page(Screen.PHONE);
        var paths = new TreeMap<String, String>();
        var weighed = new TreeMap<String, Integer>();
        var wire = page.context().newCDPSession(page);
        wire.on(
                "Network.requestWillBeSent",
                event -> paths.put(
                        id(event),
                        event.getAsJsonObject("request")
                                .get("url")
                                .getAsString()
                                .replace(server.url(), "")));
        wire.on(
                "Network.loadingFinished",
                event -> weighed.merge(
                        paths.get(id(event)), event.get("encodedDataLength").getAsInt(), Integer::sum));
        wire.on(
                "Network.webSocketFrameReceived",
                event -> weighed.merge(
                        "stream", bytes(event.getAsJsonObject("response").get("payloadData")), Integer::sum));
        wire.send("Network.enable");
        page.navigate(server.link("attendee"));
        page.locator(".room .row").nth(20).waitFor();
        return weighed;
    }

    private static int bytes(JsonElement text) {
        return text.getAsString().getBytes(StandardCharsets.UTF_8).length;
    }

    private static String id(JsonObject event) {
        return event.get("requestId").getAsString();
    }
}
