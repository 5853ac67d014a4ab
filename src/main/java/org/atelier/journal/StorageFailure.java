package org.atelier.journal;

/** The journal could not do what was asked. */
public final class StorageFailure extends Exception {
    private static final long serialVersionUID = 1L;

    /** What a host can do something about; the message says the rest. */
    public enum Kind {
        UNWRITABLE,
        IN_USE,
        DAMAGED,
        NEWER,
        OTHER
    }

    private final Kind kind;

    /** Whether the disk itself can't be trusted any more, so that only a fresh start helps (a failed sync, say). */
    private final boolean fatal;

    public StorageFailure(String message, Throwable cause, boolean fatal) {
        this(Kind.OTHER, message, cause, fatal);
    }

    private StorageFailure(Kind kind, String message, Throwable cause, boolean fatal) {
        super(message, cause);
        this.kind = kind;
        this.fatal = fatal;
    }

    /** A journal that can't be opened at all. */
    static StorageFailure atOpening(Kind kind, String message, Throwable cause) {
        return new StorageFailure(kind, message, cause, true);
    }

    public Kind kind() {
        return kind;
    }

    public boolean isFatal() {
        return fatal;
    }
}
