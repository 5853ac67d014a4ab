package org.atelier.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** The folder that holds the journal: its owner's alone. */
final class DataFolder {

    /** Makes what is missing. SQLite gives its log the rights of the file beside it, so an empty one is made first. */
    static void prepare(Path folder, String file) throws StorageFailure {
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder, only(folder, "rwx------"));
                sync(folder.toAbsolutePath().getParent());
            }
            if (Files.notExists(folder.resolve(file))) {
                Files.createFile(folder.resolve(file), only(folder, "rw-------"));
            }
        } catch (FileAlreadyExistsException _) {
            throw StorageFailure.atOpening(
                    StorageFailure.Kind.UNWRITABLE, "The data folder " + folder + " is a file, not a folder.", null);
        } catch (IOException error) {
            throw StorageFailure.atOpening(
                    StorageFailure.Kind.UNWRITABLE, "The data folder " + folder + " can't be made or written.", error);
        }
        if (!Files.isWritable(folder) || !Files.isWritable(folder.resolve(file))) {
            throw StorageFailure.atOpening(
                    StorageFailure.Kind.UNWRITABLE, "The data folder " + folder + " can't be written.", null);
        }
    }

    private static FileAttribute<?>[] only(Path folder, String rights) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }

    /** A new folder's name survives a power cut only once the folder above is on disk; not every system lets one ask. */
    private static void sync(Path parent) {
        try (FileChannel channel = FileChannel.open(parent, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException _) {
            return;
        }
    }

    private DataFolder() {}
}
