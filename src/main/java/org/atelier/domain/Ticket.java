package org.atelier.domain;

/**
 * A printed ticket: whoever shows it first takes a new seat.
 *
 * @param key the keyed hash of what is printed on it
 * @param seat 0 while nobody has shown it
 * @param devices on how many devices it was shown: more than one is a conflict, which both are told
 */
public record Ticket(int number, String key, int seat, int devices) {

    public boolean isUsed() {
        return seat != 0;
    }

    public boolean isInConflict() {
        return devices > 1;
    }

    Ticket shown(int newSeat) {
        return new Ticket(number, key, newSeat, devices + 1);
    }
}
