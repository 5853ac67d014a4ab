package org.atelier.tool.rehearsal;

import java.util.Random;

/** When each person presses « Envoyer »: by chance, within what a room and the limit of L3 allow. */
final class Pace {
    private static final int ROOM_PER_SECOND = 200;
    private static final long BETWEEN_TWO_MILLIS = 250;
    private static final long SHORTEST_MILLIS = 1_000;

    private final long windowMillis;
    private final Random chance;

    /** @param commands of the whole room together, {@code most} of one phone */
    Pace(int commands, int most, Random chance) {
        this.chance = chance;
        windowMillis =
                Math.max(Math.max(SHORTEST_MILLIS, 1_000L * commands / ROOM_PER_SECOND), BETWEEN_TWO_MILLIS * most);
    }

    /** The instants of one phone's commands, in milliseconds from now. */
    long[] instants(int commands) {
        long[] instants = chance.longs(commands, 0, windowMillis).sorted().toArray();
        for (int i = 1; i < instants.length; i++) {
            instants[i] = Math.max(instants[i], instants[i - 1] + BETWEEN_TWO_MILLIS);
        }
        return instants;
    }
}
