package org.atelier.stranger;

import com.fasterxml.jackson.databind.JsonNode;

/** One connection, from its opening to its end: frames out in order, whole frames in, one end. */
interface Line {
    int BROKEN = 1006;

    /** Told what comes in, in order. */
    interface Ear {
        void heard(JsonNode frame);

        /** @param code the closing code; 1006 when the line just broke */
        void ended(int code);
    }

    /** Opens one the way that the door's owner goes. */
    static Line open(Door door, String workshop, String role, Ear ear) {
        return switch (door.way()) {
            case SOCKET -> SocketLine.open(door, workshop, role, ear);
            case POLL -> PollLine.open(door, workshop, role, ear);
        };
    }

    void say(String frame);

    void leave();

    /** Leaves without a word, as a phone does that lost its network. */
    void cut();
}
