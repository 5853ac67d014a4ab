package org.atelier.writer;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.atelier.domain.Role;

/**
 * The secrets of links and the names of workshops. A link's secret is derived from the host's key, so that the host can
 * print it again; what others can read (the journal) holds only its SHA-256.
 */
public final class Secrets {
    private static final int SECRET_BYTES = 20;
    private static final String CODE_LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final String ID_CHARACTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final SecureRandom CHANCE = new SecureRandom();
    private final SecretKeySpec hostKey;

    public Secrets(byte[] hostKey) {
        this.hostKey = new SecretKeySpec(hostKey, "HmacSHA256");
    }

    /** 160 bits in URL-safe letters, always the same for a workshop and a role. */
    public String link(String workshop, Role role) {
        byte[] full = keyed(workshop + "|" + role.id());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(full, SECRET_BYTES));
    }

    private byte[] keyed(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(hostKey);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is kept of a ticket or a pass: its hash with the host's key, so that who reads the journal can't even try. */
    public String passKey(String secret) {
        return HexFormat.of().formatHex(keyed("pass|" + secret));
    }

    /** What is kept of a secret: its SHA-256 in hexadecimal. */
    public static String key(String secret) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A join code: 8 letters without look-alikes, about 36 bits. */
    public static String joinCode() {
        return draw(CODE_LETTERS, 8);
    }

    /** A workshop's name: 16 letters and digits. */
    public static String workshopId() {
        return draw(ID_CHARACTERS, 16);
    }

    /** A word that tells one history of a workshop from another. */
    public static String epoch() {
        return draw(ID_CHARACTERS, 8);
    }

    private static String draw(String alphabet, int length) {
        var drawn = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            drawn.append(alphabet.charAt(CHANCE.nextInt(alphabet.length())));
        }
        return drawn.toString();
    }
}
