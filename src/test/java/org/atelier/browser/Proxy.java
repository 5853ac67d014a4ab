package org.atelier.browser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The proxy of a network in which HTTP passes and a WebSocket's upgrade does not. A browser opens a connection of its own for
 * each upgrade, so the first lines of a connection tell which it is.
 */
final class Proxy implements AutoCloseable {
    /** What becomes of an upgrade. */
    enum Refusal {
        FORBIDDEN("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"),
        PORTAL("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 20\r\nConnection: close\r\n\r\n"
                + "<html>Accept</html>\n"),
        NO_ANSWER("");

        private final String answer;

        Refusal(String answer) {
            this.answer = answer;
        }
    }

    private final Refusal refusal;
    private final int to;
    private final ServerSocket door;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger refused = new AtomicInteger();
    private volatile boolean cut;

    Proxy(int to, Refusal refusal) throws IOException {
        this.to = to;
        this.refusal = refusal;
        door = new ServerSocket(0, 500, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    String url() {
        return "http://127.0.0.1:" + door.getLocalPort();
    }

    /** How many upgrades it has refused. */
    int refused() {
        return refused.get();
    }

    /** Ends all that passes, and lets nothing pass. */
    void cut() {
        cut = true;
        open.forEach(Proxy::end);
    }

    void mend() {
        cut = false;
    }

    @Override
    public void close() throws IOException {
        door.close();
        cut();
    }

    private void accept() {
        try {
            while (true) {
                Socket phone = door.accept();
                Thread.ofVirtual().start(() -> pass(phone));
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private void pass(Socket phone) {
        open.add(phone);
        try (phone) {
            byte[] head = head(phone.getInputStream());
            if (cut) {
                return;
            }
            if (new String(head, StandardCharsets.ISO_8859_1).toLowerCase().contains("upgrade: websocket")) {
                refuse(phone);
            } else if (head.length > 0) {
                between(phone, head);
            }
        } catch (IOException broken) {
            // Either side left, or the test cut it.
        } finally {
            open.remove(phone);
        }
    }

    private void refuse(Socket phone) throws IOException {
        refused.incrementAndGet();
        phone.getOutputStream().write(refusal.answer.getBytes(StandardCharsets.US_ASCII));
        if (refusal == Refusal.NO_ANSWER) {
            // Until the phone gives up.
            phone.getInputStream().transferTo(OutputStream.nullOutputStream());
        }
    }

    private void between(Socket phone, byte[] head) throws IOException {
        try (Socket server = new Socket(InetAddress.getLoopbackAddress(), to)) {
            server.getOutputStream().write(head);
            Thread.ofVirtual().start(() -> {
                try {
                    server.getInputStream().transferTo(phone.getOutputStream());
                } catch (IOException broken) {
                    // The other direction ends too.
                }
                end(phone);
            });
            phone.getInputStream().transferTo(server.getOutputStream());
        }
    }

    private static byte[] head(InputStream in) throws IOException {
        var head = new ByteArrayOutputStream();
        int last = 0;
        for (int next = in.read(); next >= 0; next = in.read()) {
            head.write(next);
            last = last << 8 | next;
            if (last == 0x0d0a0d0a) {
                break;
            }
        }
        return head.toByteArray();
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException gone) {
            // It is what was wanted.
        }
    }
}
