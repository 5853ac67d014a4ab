package org.atelier.stranger;

/** What the end of a connection asks of a client: the last column of the table of closing codes. */
enum Ending {
    COME_BACK,
    COME_BACK_WITHIN_BYE,
    COME_BACK_AFTER_A_PAUSE,
    ENTER_AGAIN,
    STAY_AWAY;

    static Ending of(int code) {
        return switch (code) {
            case 1002, 1003, 1007, 1009, 4400, 4409, 4426 -> STAY_AWAY;
            case 1012 -> COME_BACK_WITHIN_BYE;
            case 4401 -> ENTER_AGAIN;
            case 4429 -> COME_BACK_AFTER_A_PAUSE;
            default -> COME_BACK;
        };
    }
}
