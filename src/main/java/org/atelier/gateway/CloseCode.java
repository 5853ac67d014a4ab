package org.atelier.gateway;

/** Why the server ends a connection (docs/PROTOCOL.md, section 6), with the word that goes with it. */
enum CloseCode {
    NOT_TEXT(1003, "text only"),
    NOT_UTF8(1007, "not utf-8"),
    TOO_LARGE(1009, "too large"),
    RESTART(1012, "restart"),
    UNAVAILABLE(1013, "try again later"),
    MALFORMED(4400, "malformed"),
    NOT_OPEN(4401, "not open"),
    SILENT(4408, "silent"),
    REPLACED(4409, "too many connections"),
    SLOW(4413, "slow"),
    OTHER_PROTOCOL(4426, "other protocol"),
    TOO_MANY(4429, "too many commands");

    final short code;
    final String reason;

    CloseCode(int code, String reason) {
        this.code = (short) code;
        this.reason = reason;
    }
}
