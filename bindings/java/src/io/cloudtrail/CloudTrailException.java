package io.cloudtrail;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/**
 * What cannot be read, and calls that are wrong. Where it is known: which record, and where. When the system refused a
 * file, the cause is its FileSystemException: NoSuchFileException, AccessDeniedException …
 */
public final class CloudTrailException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final int ENOENT = 2, EACCES = 13, ENOTDIR = 20;

    private final int code;
    private final String name;
    private int systemError;
    private long offset;
    private long at;
    private long record;
    private long skipped;
    private String path;

    CloudTrailException(int code, String message) {
        super(message);
        this.code = code;
        this.name = Native.constant(Native.call(Native.RC_NAME, code));
    }

    static void check(long rc) {
        if (rc != Native.OK)
            throw of((int) rc);
    }

    static CloudTrailException of(int code) {
        return new CloudTrailException(code, Native.constant(Native.call(Native.RC_MESSAGE, code)));
    }

    static CloudTrailException inPattern(int code, String message, long offset) {
        CloudTrailException made =
            new CloudTrailException(code, message + ", at byte " + offset + " of the pattern");
        made.offset = offset;
        return made;
    }

    /** From a ctrail_error. */
    static CloudTrailException at(long error) {
        int systemError = Native.integer(error + 4);
        long offset = Native.word(error + 8);
        long record = Native.word(error + 24);
        String path = Native.constant(Native.word(error + 40));
        FileSystemException cause = systemError == 0 || path == null ? null : causeOf(systemError, path);
        String where = (path == null ? "" : path + ": ")
            + (record == 0 ? "" : "record " + record + " at offset " + offset + ": ");
        String message = where + Native.constant(Native.word(error + 48))
            + (cause == null ? "" : ": " + Native.reason(systemError));
        CloudTrailException made = new CloudTrailException(Native.integer(error), message);
        made.initCause(cause);
        made.systemError = systemError;
        made.offset = offset;
        made.at = Native.word(error + 16);
        made.record = record;
        made.skipped = Native.word(error + 32);
        made.path = path;
        return made;
    }

    /** As java.nio.file has it. */
    private static FileSystemException causeOf(int systemError, String path) {
        return switch (systemError) {
            case ENOENT -> new NoSuchFileException(path);
            case EACCES -> new AccessDeniedException(path);
            case ENOTDIR -> new NotDirectoryException(path);
            default -> new FileSystemException(path, null, Native.reason(systemError));
        };
    }

    /** A CTRAIL_ERR code: -12. */
    public int code() {
        return code;
    }

    /** Its name: "CTRAIL_ERR_JSON". */
    public String name() {
        return name;
    }

    /** errno, or 0. */
    public int systemError() {
        return systemError;
    }

    /** Where the record or the broken text starts, in uncompressed bytes; in the text of an event pattern, the fault. */
    public long offset() {
        return offset;
    }

    /** Where the fault was noticed. */
    public long at() {
        return at;
    }

    /** The record's number, from 1; 0 outside of any record. */
    public long record() {
        return record;
    }

    /** How many bytes were passed over. */
    public long skipped() {
        return skipped;
    }

    /** Of a file that was opened; or null. */
    public String path() {
        return path;
    }

    @Override
    public String toString() {
        return name + ": " + getMessage();
    }
}
