package org.atelier.stranger;

/** How frames travel: by WebSocket, or through the second door. */
public enum Way {
    SOCKET,
    POLL
}
