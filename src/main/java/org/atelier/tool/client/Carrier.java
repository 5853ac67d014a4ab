package org.atelier.tool.client;

import io.vertx.core.Future;

/** What carries the frames of one line, for as long as it is open. */
interface Carrier {

    /** Told what comes in, in order, from the opening on. */
    interface Ear {
        void hear(String text);

        /** @param code null when it broke without a word */
        void closed(Short code);
    }

    /** Fails with {@link NotLetIn} when the server answers no. */
    static Future<Carrier> open(Way way, Network network, Entered entered, Ear ear) {
        return switch (way) {
            case SOCKET -> SocketCarrier.open(network, entered, ear);
            case POLL -> PollCarrier.open(network, entered, ear);
        };
    }

    void say(String frame);

    boolean isOpen();

    void close();
}
