package org.atelier.gateway;

/** One connection as a session sees it: the network in production, a fake in simulations. Belongs to one event loop. */
interface Wire {

    /** Sends one text message; the bytes are shared with other wires and are never changed. */
    void send(byte[] utf8);

    /** Whether the other side takes in less than we send: then nothing more is to be sent until it drains. */
    boolean full();

    /** A number that changes whenever the other side has taken something in. */
    long progress();

    /** Nothing more is heard until {@link #resume}. */
    void pause();

    void resume();

    /** Says goodbye with that code, and within a few seconds ends the connection, whatever the other side does. */
    void close(CloseCode why);
}
