package org.atelier.gateway;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/** What a seat's cookie holds: 160 bits by chance. Writers see only its SHA-256, so a journal opens no door. */
final class CookieSecret {
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int BYTES = 20;
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{27}");

    static String fresh() {
        byte[] bytes = new byte[BYTES];
        CHANCE.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Whether it can be one of ours: others are not worth a question to the writer. */
    static boolean wellFormed(String secret) {
        return SHAPE.matcher(secret).matches();
    }

    private CookieSecret() {}
}
