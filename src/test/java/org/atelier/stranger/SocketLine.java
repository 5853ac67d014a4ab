package org.atelier.stranger;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.WebSocket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** A connection by WebSocket (C1, C2). */
final class SocketLine implements Line, WebSocket.Listener {
    private final Ear ear;
    private final StringBuilder parts = new StringBuilder();
    private boolean over;
    private CompletableFuture<WebSocket> said;

    private SocketLine(Ear ear) {
        this.ear = ear;
    }

    static SocketLine open(Door door, String workshop, String role, Ear ear) {
        var line = new SocketLine(ear);
        line.said = door.open(workshop, role, line);
        line.said.whenComplete((_, refused) -> {
            if (refused != null) {
                line.end(BROKEN);
            }
        });
        return line;
    }

    /** A WebSocket takes one message at a time, so each waits for the one before. */
    @Override
    public synchronized void say(String frame) {
        said = said.thenCompose(socket -> socket.sendText(frame, true));
    }

    @Override
    public synchronized void leave() {
        said = said.thenCompose(socket -> socket.sendClose(WebSocket.NORMAL_CLOSURE, ""));
    }

    @Override
    public synchronized void cut() {
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
