package org.atelier.journal;

/** The journal could not do what was asked. */
public final class StorageFailure extends Exception {
    private static final long serialVersionUID = 1L;

    /** Whether the disk itself can't be trusted any more, so that only a fresh start helps (a failed sync, say). */
    private final boolean fatal;

    public StorageFailure(String message, Throwable cause, boolean fatal) {
        super(message, cause);
        this.fatal = fatal;
    }

    public boolean isFatal() {
        return fatal;
    }
}
