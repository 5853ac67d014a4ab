package org.atelier.tool.client;

/** Why a client is not in the room: what the server answered, or that nothing answered. */
public final class NotLetIn extends Exception {
    private static final long serialVersionUID = 1L;

    private final int status;

    /** @param status of the HTTP answer, 0 when there was none */
    NotLetIn(int status, String message) {
        super(message);
        this.status = status;
    }

    public int status() {
        return status;
    }
}
