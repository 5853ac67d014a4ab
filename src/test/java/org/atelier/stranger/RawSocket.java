package org.atelier.stranger;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A socket on which anything can be said, a WebSocket library's scruples aside. */
final class RawSocket implements AutoCloseable {
    static final int TEXT = 0x1;
    static final int CONTINUATION = 0x0;
    static final int BINARY = 0x2;
    static final int CLOSE = 0x8;
    static final int FINAL = 0x80;
    /** What {@link #end} answers when the connection just broke. */
    static final int CUT = 1006;

    interface Saying {
        void on(RawSocket socket) throws IOException;
    }

    private static final int MASKED = 0x80;
    private static final int SMALL = 4 * 1024;

    private final Socket socket = new Socket();
    private final InputStream in;

    RawSocket(URI server) throws IOException {
        socket.setReceiveBufferSize(SMALL);
        socket.setSoTimeout(60_000);
        socket.connect(new InetSocketAddress(server.getHost(), server.getPort()));
        in = new BufferedInputStream(socket.getInputStream());
    }

    /** An open WebSocket that has said nothing yet. */
    static RawSocket webSocket(Door door, String workshop, String role) throws IOException {
        var server = URI.create(door.origin());
        var raw = new RawSocket(server);
        raw.ascii("GET /ws/" + workshop + "/" + role + " HTTP/1.1\r\nHost: " + server.getAuthority()
                + "\r\nOrigin: " + door.origin() + "\r\nCookie: " + door.cookies()
                + "\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13"
                + "\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
        String answer = raw.head();
        if (!answer.startsWith("HTTP/1.1 101")) {
            throw new IOException(answer);
        }
        return raw;
    }

    RawSocket bytes(byte... bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
        return this;
    }

    RawSocket ascii(String text) throws IOException {
        return bytes(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** For a thread that may not throw what is checked. */
    void orThrow(Saying saying) {
        try {
            saying.on(this);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    RawSocket text(String text) throws IOException {
        return frame(FINAL | TEXT, text.getBytes(StandardCharsets.UTF_8));
    }

    /** One frame, masked with zeros, so that its bytes are what they are. */
    RawSocket frame(int head, byte... payload) throws IOException {
        return header(head, MASKED, payload.length).bytes(payload);
    }

    /** The beginning of a frame that claims to be so long; {@code masked} is 0 for a frame that breaks RFC 6455. */
    RawSocket header(int head, int masked, long length) throws IOException {
        var frame = ByteBuffer.allocate(14).put((byte) head);
        if (length < 126) {
            frame.put((byte) (masked | length));
        } else if (length < 65_536) {
            frame.put((byte) (masked | 126)).putShort((short) length);
        } else {
            frame.put((byte) (masked | 127)).putLong(length);
        }
        if (masked != 0) {
            frame.putInt(0);
        }
        frame.flip();
        var bytes = new byte[frame.remaining()];
        frame.get(bytes);
        return bytes(bytes);
    }

    /** Reads up to the closing frame and tells its code; {@link #CUT} when the connection ends without one. */
    int end() {
        try {
            while (true) {
                int head = read();
                byte[] payload = in.readNBytes((int) length(read()));
                if ((head & 0xF) == CLOSE) {
                    return ByteBuffer.wrap(payload).getShort();
                }
            }
        } catch (IOException broken) {
            return CUT;
        }
    }

    /** The status line and headers of an answer. */
    String head() throws IOException {
        var head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.US_ASCII).endsWith("\r\n\r\n")) {
            head.write(read());
        }
        return head.toString(StandardCharsets.US_ASCII);
    }

    private long length(int first) throws IOException {
        return switch (first) {
            case 126 -> ByteBuffer.wrap(in.readNBytes(2)).getShort() & 0xFFFF;
            case 127 -> ByteBuffer.wrap(in.readNBytes(8)).getLong();
            default -> first;
        };
    }

    private int read() throws IOException {
        int one = in.read();
        if (one < 0) {
            throw new EOFException();
        }
        return one;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
