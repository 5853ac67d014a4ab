package org.atelier.gateway;

/** The writer cannot answer now: whatever was asked may have happened or not (R8). */
final class Unavailable extends RuntimeException {
    Unavailable(String why, Throwable cause) {
        super(why, cause, false, false);
    }
}
