package org.atelier.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * The chain of hashes of one workshop: each row's is made of the row and of the hash before, so that no row can be altered,
 * taken out, put in or moved without breaking every link after it. The layout of a row here never changes.
 */
final class Chain {
    private final String workshop;
    private long seq;
    private byte[] hash;

    private Chain(String workshop, long seq, byte[] hash) {
        this.workshop = workshop;
        this.seq = seq;
        this.hash = hash;
    }

    /** Before the first event: the epoch is the first link, so that it can't be altered either. */
    static Chain begin(String workshop, String epoch) {
        MessageDigest digest = sha256();
        put(digest, "atelier journal 1");
        put(digest, workshop);
        put(digest, epoch);
        return new Chain(workshop, 0, digest.digest());
    }

    static Chain at(String workshop, long seq, byte[] hash) {
        return new Chain(workshop, seq, hash);
    }

    long seq() {
        return seq;
    }

    byte[] hash() {
        return hash.clone();
    }

    /** Adds the row that comes next, and returns its hash. */
    byte[] add(Row row) throws StorageFailure {
        if (row.seq() != seq + 1) {
            throw new StorageFailure(
                    "Workshop " + workshop + " is at event " + seq + ": event " + row.seq() + " can't come next.",
                    null,
                    false);
        }
        hash = link(row);
        seq = row.seq();
        return hash();
    }

    /** Follows a row that was read, with the hash that was stored for it. */
    void follow(Row row, byte[] stored) throws StorageFailure {
        if (row.seq() != seq + 1) {
            throw broken(seq + 1, "is missing");
        }
        if (!Arrays.equals(link(row), stored)) {
            throw broken(row.seq(), "is not as it was written");
        }
        seq = row.seq();
        hash = stored;
    }

    /** Ends a reading at the last link that was stored: nothing may be missing from the end. */
    void expectEnd(Chain stored) throws StorageFailure {
        if (seq < stored.seq) {
            throw broken(seq + 1, "is missing");
        }
        if (seq > stored.seq || !Arrays.equals(hash, stored.hash)) {
            throw broken(seq, "is not the one that was written last");
        }
    }

    private StorageFailure broken(long at, String what) {
        return new StorageFailure(
                "The journal of workshop " + workshop + " is damaged: event " + at + " " + what + ".", null, false);
    }

    private byte[] link(Row row) {
        MessageDigest digest = sha256();
        digest.update(hash);
        put(digest, row.workshop());
        put(digest, row.seq());
        put(digest, row.term());
        put(digest, row.type());
        put(digest, row.time());
        put(digest, row.actor());
        put(digest, row.op());
        put(digest, row.part());
        put(digest, row.digest());
        put(digest, row.body());
        return digest.digest();
    }

    /** The length goes first, so that no two rows give the same bytes. */
    private static void put(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        put(digest, bytes.length);
        digest.update(bytes);
    }

    private static void put(MessageDigest digest, long number) {
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(0, number));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java platform has SHA-256", impossible);
        }
    }
}
