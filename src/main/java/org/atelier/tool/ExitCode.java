package org.atelier.tool;

/** What a command's exit code says; 0 only for full success. */
public final class ExitCode {
    public static final int DONE = 0;
    public static final int FAILED = 1;
    public static final int WRONG_USE = 2;

    /** The disk can't be trusted any more; as {@code EX_SOFTWARE} of sysexits.h, which supervisors restart after. */
    public static final int STORAGE_FAILED = 70;

    private ExitCode() {}
}
