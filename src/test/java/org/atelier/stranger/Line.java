package org.atelier.stranger;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.WebSocket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** One connection, from its opening to its end: frames out in order, whole frames in, one end. */
final class Line implements WebSocket.Listener {

    /** Told what comes in, in order. */
    interface Ear {
        void heard(JsonNode frame);

        /** @param code the closing code; 1006 when the line just broke */
        void ended(int code);
    }

    private static final int BROKEN = 1006;

    private final Ear ear;
    private final StringBuilder parts = new StringBuilder();
    private boolean over;
    private CompletableFuture<WebSocket> said;

    private Line(Ear ear) {
        this.ear = ear;
    }

    static Line open(Door door, String workshop, String role, Ear ear) {
        var line = new Line(ear);
        line.said = door.open(workshop, role, line);
        line.said.whenComplete((_, refused) -> {
            if (refused != null) {
                line.end(BROKEN);
            }
        });
        return line;
    }

    /** A WebSocket takes one message at a time, so each waits for the one before. */
    synchronized void say(String frame) {
        said = said.thenCompose(socket -> socket.sendText(frame, true));
    }

    synchronized void leave() {
        said = said.thenCompose(socket -> socket.sendClose(WebSocket.NORMAL_CLOSURE, ""));
    }

    /** Leaves without a word, as a phone does that lost its network. */
    synchronized void cut() {
        said.thenAccept(WebSocket::abort);
        end(BROKEN);
    }

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
        parts.append(part);
        if (last) {
            JsonNode frame = Frames.read(parts.toString());
            parts.setLength(0);
            hear(frame);
        }
        socket.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
        end(code);
        return null;
    }

    @Override
    public void onError(WebSocket socket, Throwable failure) {
        end(BROKEN);
    }

    private synchronized void hear(JsonNode frame) {
        if (!over) {
            ear.heard(frame);
        }
    }

    /** Once; after it nothing more is heard from this line, which another may have replaced. */
    private synchronized void end(int code) {
        if (!over) {
            over = true;
            ear.ended(code);
        }
    }
}
