package org.atelier.tool.client;

/** What a closing code asks of a client (docs/PROTOCOL.md, section 6). */
enum Fate {
    COME_BACK,
    COME_BACK_LATER,
    ENTER_AGAIN,
    STAY_OUT;

    /** @param code null when the line broke without a word */
    static Fate of(Short code) {
        return switch (code == null ? 0 : code) {
            case 1003, 1007, 1009, 4400, 4409, 4426 -> STAY_OUT;
            case 4401 -> ENTER_AGAIN;
            case 4429 -> COME_BACK_LATER;
            default -> COME_BACK;
        };
    }
}
