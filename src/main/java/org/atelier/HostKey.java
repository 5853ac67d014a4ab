package org.atelier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;

/** The host's key, from which links' secrets are derived: 256 bits in a file that only its owner reads. */
final class HostKey {
    private static final int BYTES = 32;

    /** Reads the key of that folder, or makes one. */
    static byte[] in(Path folder) throws IOException {
        Path file = folder.resolve("host.key");
        if (!Files.exists(file)) {
            write(file);
        }
        byte[] key = Files.readAllBytes(file);
        if (key.length != BYTES) {
            throw new IOException(file + " is not a key");
        }
        return key;
    }

    /** Whole or not at all: a half-written key would lock every link out. */
    private static void write(Path file) throws IOException {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        Path fresh = Files.createTempFile(file.getParent(), "host", ".key", ownerOnly(file));
        Files.write(fresh, key, StandardOpenOption.SYNC);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static FileAttribute<?>[] ownerOnly(Path file) {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private HostKey() {}
}
