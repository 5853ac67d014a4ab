package org.atelier.tool.client;

/** How a client's frames travel: by WebSocket, or through the second door (docs/PROTOCOL.md, D1 to D7). */
public enum Way {
    SOCKET,
    POLL
}
